import { describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import { bytesSource, ColumnMapping, readOrganizations } from './index.ts';

const SHELTER = { id: 'l', name: 'Schronisko', addresses: [{ address_1: 'ul. Cicha 5', city: 'Płock' }] };

const placesOf = async (organization: object) => {
  const [read] = await readFrom({ name: 'o.json', text: JSON.stringify([{ id: 'o', name: 'Dom', ...organization }]) });
  const told = read?.repairs.flatMap(({ rule, path }) => (rule === 'place-hidden' ? [path] : [])) ?? [];
  return { places: read?.provider?.services.flatMap(({ locations }) => locations.map(({ location }) => location)) ?? [], told };
};
const serviceAt = (location: object, more: object = {}) => ({ services: [{ id: 's', name: 'Nocleg', locations: [location], ...more }] });

describe('A place that is confidential in a file is hidden here, and that is told', () => {
  it.each<[string, object]>([
    ['kind', serviceAt({ ...SHELTER, location_type: 'confidential' })],
    ['kind in Polish', serviceAt({ ...SHELTER, location_type: 'adres poufny' })],
    ['field of the place', serviceAt({ ...SHELTER, isConfidential: true })],
    ['visibility', serviceAt({ ...SHELTER, address_visibility: 'hidden' })],
    ['value that nobody knows', serviceAt({ ...SHELTER, poufne: 'po uzgodnieniu' })],
    ['not public', serviceAt({ ...SHELTER, is_public: 'nie' })],
    ['field of the address', serviceAt({ ...SHELTER, addresses: [{ ...SHELTER.addresses[0], visibility: 'private' }] })],
    [
      'text of the address that HSDS does not have',
      serviceAt({ ...SHELTER, addresses: [{ ...SHELTER.addresses[0], description: 'The address is confidential; call first.' }] }),
    ],
    [
      'line of the address',
      serviceAt({ ...SHELTER, addresses: [{ address_1: '(adres niejawny, podajemy telefonicznie)', city: 'Płock' }] }),
    ],
    ...Object.entries({
      ...{ nonpublic: true, hidden_from_public: 1, exclude_from_directory: 'yes', exclude_from_website: true, display_on_web: 'no' },
      ...{ web_display: 'no', show_on_map: false, internal: true, sensitive: 'tak', safe_house: true, access: 'restricted' },
      ...{ zastrzezony: 'tak', tylko_dla_pracownikow: 'tak', 'do użytku wewnętrznego': 'x', address_type: 'confidential' },
      ...{ do_not_disclose: true, do_not_share: 'x', disclosure: 'no', shareable: false, remarks: 'Adres tajny' },
      ...{ attributes: [{ label: 'confidential', value: 'yes' }], status: 'hidden', classification: 'secret', sensitivity: 'high' },
      ...{
        privacy_level: 3,
        'Klauzula poufności': 'wysoka',
        access_level: 'restricted',
        type: 'private',
        tags: ['shelter', 'confidential'],
      },
      ...{ geheim: 'ja', confidencial: 'sí', confidentiel: 'oui', таємно: 'так', конфиденциально: 'да', protected: true },
      ...{ notes: 'Do not disclose address', comment: 'адресу не розголошуємо', bemerkung: 'Die Adresse ist vertraulich' },
    }).map(([name, value]): [string, object] => [`field ${name}`, serviceAt({ ...SHELTER, [name]: value })]),
    ['street that is withheld', serviceAt({ ...SHELTER, addresses: [{ address_1: 'withheld', city: 'Płock' }] })],
    ['address that is a text', serviceAt({ ...SHELTER, addresses: ['Geheime Adresse, 09-400 Płock'] })],
    ...Object.entries({
      ...{ audience: 'staff', visibility: 'staff only', access: 'Internal use only', 'Adres do wiadomości ośrodka': 'ul. Cicha 5' },
      ...{ staff_only: true, notes: 'Adres tylko do wiadomości sądu', odbiorcy: ['pracownicy', 'personel'] },
      ...{ attributes: [{ label: 'Audience', value: 'internal' }] },
    }).map(([name, value]): [string, object] => [`who works there: ${name}`, serviceAt({ ...SHELTER, [name]: value })]),
    ['text of the organisation', { ...serviceAt(SHELTER), description: 'We run a refuge. Our address is not given out.' }],
    ['text of the organisation in Polish', { ...serviceAt(SHELTER), uwagi: 'adres tajny' }],
    ['attribute of the organisation', { ...serviceAt(SHELTER), attributes: [{ label: 'Adres', value: 'adres niejawny' }] }],
    ['term of the organisation', { ...serviceAt(SHELTER), attributes: [{ taxonomy_term: { id: 't', name: 'Confidential' } }] }],
    ['field of the service', serviceAt(SHELTER, { confidential: 'yes' })],
    ['field of the organisation', { ...serviceAt(SHELTER), 'Nie publikować adresu': 'x' }],
  ])('%s', async (_, organization) => {
    const { places, told } = await placesOf(organization);
    expect([places.map(({ hidden }) => hidden), told.length]).toEqual([[true], 1]);
  });

  it.each<[string, object]>([
    ['false', { confidential: false }],
    ['nie', { poufne: 'nie' }],
    ['public', { visibility: 'public' }],
    ['true of what is public', { is_public: true }],
    ['shown on the map', { show_on_map: 'yes' }],
    ['for the disabled', { access: 'ramp' }],
    ['not sensitive', { sensitivity: 'low' }],
    ['not secret in German', { geheim: 'nein' }],
    ['a private clinic', { type: 'private clinic', description: 'Private clinic. Secretariat: room 5; confidential advice.' }],
    ['a private car park', { parking_type: 'private', wheelchair_access: 'restricted' }],
    ['a secretariat', { name: 'Sekretariat', tags: ['prywatna klinika'] }],
    ['an address of another kind', { notes: 'Nie podajemy adresu e-mail' }],
    ['no safe house', { attributes: [{ label: 'safe house', value: 'no' }] }],
    ['an id within', { internal_id: '17' }],
    [
      'for whom it is',
      { audience: 'women', odbiorcy: 'pracownicy i rodziny', attributes: [{ label: 'Audience', value: 'Staff of NGOs' }] },
    ],
  ])('and one that is not stays in sight: %s', async (_, more) => {
    const { places, told } = await placesOf(serviceAt({ ...SHELTER, ...more }));
    expect([places.map(({ hidden }) => hidden), told]).toEqual([[false], []]);
  });

  it.each([{ published: false }, { active: 'no' }])(
    'and where its address is left out for %j, its point on the map is hidden with it',
    async (said) => {
      const addresses = [{ ...SHELTER.addresses[0], ...said }];
      const { places, told } = await placesOf(serviceAt({ ...SHELTER, addresses, latitude: 52.54, longitude: 19.7 }));
      expect([places.map(({ hidden, addresses: shown }) => [hidden, shown]), told.length]).toEqual([[[true, []]], 1]);
    },
  );

  it('a private clinic has its address whatever its service is called like', async () => {
    const said = {
      type: 'private',
      service_type: 'private clinic',
      tags: ['private'],
      description: 'Klinika prywatna, sekretariat na parterze.',
    };
    expect((await placesOf(serviceAt(SHELTER, said))).places.map(({ hidden }) => hidden)).toEqual([false]);
  });

  const now = new Date('2026-11-27T10:00:00Z');
  const readAt = async (location: object) => {
    const text = JSON.stringify([{ id: 'o', name: 'Dom', ...serviceAt({ ...SHELTER, latitude: 52.54, longitude: 19.7, ...location }) }]);
    const [read] = await readFrom({ name: 'o.json', text }, { now });
    const [at] = read?.provider?.services[0]?.locations ?? [];
    const shows = at !== undefined && !at.location.hidden && (at.location.addresses.length > 0 || at.location.latitude !== undefined);
    return { shows, refused: read?.refusals.map(({ code }) => code) ?? [] };
  };
  const OVER: Record<string, string>[] = [
    { valid_to: '2020-01-01' },
    { expires: '2026-11-26' },
    { visible_from: '2030-01-01' },
    { 'Ważne do': 'koniec wakacji' },
  ];

  it.each([...OVER, { status: 'inactive' }, { status: 'archived' }])(
    'One that says %j is told, and shown no more; so is its address',
    async (said) => {
      expect(await readAt(said)).toEqual({ shows: false, refused: expect.arrayContaining(['INVALID']) });
      const addresses = [{ ...SHELTER.addresses[0], ...said }];
      expect(await readAt({ addresses })).toEqual({ shows: false, refused: ['INVALID'] });
      expect((await readAt({ addresses: [...addresses, { address_1: 'ul. Nowa 1', city: 'Płock' }] })).shows).toBe(
        !('visible_from' in said || 'Ważne do' in said || said.status === 'inactive'),
      );
    },
  );

  it.each([
    { valid_to: '2030-01-01' },
    { valid_from: '2020-01-01' },
    { valid_to: 'bezterminowo' },
    { status: 'active' },
    { valid_to: null },
  ])('One that says %j is shown', async (said) => {
    expect(await readAt(said)).toEqual({ shows: true, refused: [] });
  });

  it('The state of an address is a part of its country', async () => {
    expect(await readAt({ addresses: [{ ...SHELTER.addresses[0], state: 'NO' }] })).toEqual({ shows: true, refused: [] });
  });

  it('and has no name made of its address', async () => {
    const { places } = await placesOf(serviceAt({ ...SHELTER, name: undefined, hidden: 1 }));
    expect(places.map(({ name }) => name)).toEqual(['Dom']);
  });

  const isHidden = async (text: string, columns: Record<string, string>) => {
    const source = bytesSource(new TextEncoder().encode(text), 'shelters.csv', { mapping: new ColumnMapping({ columns }) });
    for await (const { provider } of readOrganizations(source, { source: 'test' })) {
      if (provider) expect(provider.services[0]?.locations[0]?.location.hidden).toBe(true);
    }
    expect.assertions(1);
  };

  it('also by a column that no mapping names', async () => {
    const text = 'Instytucja;Usługa;Ulica;Miasto;Adres poufny\nDom;Nocleg;Cicha 5;Płock;tak\n';
    const columns = { Instytucja: 'organization.name', Usługa: 'service.name', Ulica: 'address.address_1', Miasto: 'address.city' };
    await isHidden(text, columns);
  });

  it('also by the name of the column that is mapped', async () => {
    const text = 'Instytucja;Usługa;Adres do wiadomości ośrodka;Miasto\nDom;Nocleg;Cicha 5;Płock\n';
    const columns = { 'Adres do wiadomości ośrodka': 'address.address_1', Miasto: 'address.city' };
    await isHidden(text, { Instytucja: 'organization.name', Usługa: 'service.name', ...columns });
  });

  it('An attribute that says so is not shown itself, where it stands in its row and where in a table', async () => {
    const secret = { label: 'Adres do wiadomości ośrodka', value: 'ul. Cicha 5' };
    const nested = [{ id: 'o', name: 'Dom', ...serviceAt({ ...SHELTER, attributes: [secret, { label: 'Winda', value: 'tak' }] }) }];
    const tables = {
      organizations: [{ id: 'o', name: 'Dom' }],
      services: [{ id: 's', organization_id: 'o', name: 'Nocleg' }],
      service_at_locations: [{ id: 'sal', service_id: 's', location_id: 'l' }],
      locations: [{ id: 'l', name: 'Schronisko' }],
      addresses: [{ id: 'a', location_id: 'l', address_1: 'ul. Cicha 5', city: 'Płock' }],
      attributes: [
        { id: 'x', link_id: 'l', link_entity: 'location', ...secret },
        { id: 'y', link_id: 'l', link_entity: 'location', label: 'Winda', value: 'tak' },
      ],
    };
    for (const written of [nested, tables]) {
      const [read] = await readFrom({ name: 'o.json', text: JSON.stringify(written) });
      const [at] = read?.provider?.services[0]?.locations ?? [];
      expect([at?.location.hidden, at?.location.attributes.map(({ label }) => label)]).toEqual([true, ['Winda']]);
      expect(read?.refusals.map(({ code }) => code)).toEqual(['INVALID']);
    }
  });

  it('A telephone for staff goes nowhere', async () => {
    const phones = [
      { number: '24 600 51 01', audience: 'staff' },
      { number: '24 600 51 02', attributes: [{ label: 'internal', value: 'yes' }] },
      { number: '24 600 51 03', visibility: 'staff only' },
      { number: '24 600 51 04', attributes: [{ label: 'audience', value: 'everybody' }] },
    ];
    const [read] = await readFrom({ name: 'o.json', text: JSON.stringify([{ id: 'o', name: 'Dom', phones }]) });
    expect(read?.provider?.provider.phones.map(({ number }) => number)).toEqual(['24 600 51 04']);
  });

  it('A confidential telephone goes nowhere', async () => {
    const [read] = await readFrom({
      name: 'organizations.json',
      text: JSON.stringify([
        { id: 'o', name: 'Dom', phones: [{ number: '24 600 51 01', confidential: true }, { number: '24 600 51 02' }] },
      ]),
    });
    expect(read?.provider?.provider.phones.map(({ number }) => number)).toEqual(['24 600 51 02']);
    expect(read?.refusals.map(({ code }) => code)).toEqual(['INVALID']);
  });
});

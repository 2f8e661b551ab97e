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
      attributes: [{ label: 'confidential', value: 'yes' }],
    }).map(([name, value]): [string, object] => [`field ${name}`, serviceAt({ ...SHELTER, [name]: value })]),
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
    ['no safe house', { attributes: [{ label: 'safe house', value: 'no' }] }],
    ['an id within', { internal_id: '17' }],
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

  it('and has no name made of its address', async () => {
    const { places } = await placesOf(serviceAt({ ...SHELTER, name: undefined, hidden: 1 }));
    expect(places.map(({ name }) => name)).toEqual(['Dom']);
  });

  it('also by a column that no mapping names', async () => {
    const text = 'Instytucja;Usługa;Ulica;Miasto;Adres poufny\nDom;Nocleg;Cicha 5;Płock;tak\n';
    const columns = { Instytucja: 'organization.name', Usługa: 'service.name', Ulica: 'address.address_1', Miasto: 'address.city' };
    const source = bytesSource(new TextEncoder().encode(text), 'shelters.csv', { mapping: new ColumnMapping({ columns }) });
    for await (const { provider } of readOrganizations(source, { source: 'test' })) {
      if (provider) expect(provider.services[0]?.locations[0]?.location.hidden).toBe(true);
    }
    expect.assertions(1);
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

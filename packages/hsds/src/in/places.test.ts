import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const office = (name: string, street: string) => ({ name, addresses: [{ address_1: street, city: 'Płock', country: 'PL' }] });
const read = async (places: object) => {
  const [organization] = await readFrom({
    name: 'services.json',
    text: JSON.stringify([{ name: 'Porady', organization: { name: 'Most' }, ...places }]),
  });
  const locations = organization?.provider?.services[0]?.locations ?? [];
  return { names: locations.map(({ location }) => location.name), ids: new Set(locations.map(({ id }) => id)), organization };
};

it('A place that hangs directly on a service, as in early versions, is one of its places', async () => {
  const { names, organization } = await read({ locations: [{ id: '3', ...office('Biuro', 'Jasna 1') }] });
  expect(names).toEqual(['Biuro']);
  expect(organization?.refused).toEqual({});
  expect(organization?.repairs.map(({ rule }) => rule)).toContain('place-from-service');
});

it('Two places of a service that come without any id are two', async () => {
  const [one, other] = [office('Biuro', 'Jasna 1'), office('Filia', 'Ciemna 2')];
  for (const places of [{ locations: [one, other] }, { service_at_locations: [{ location: one }, { location: other }] }]) {
    const { names, ids } = await read(places);
    expect([names, ids.size]).toEqual([['Biuro', 'Filia'], 2]);
  }
});

it('A place without a name is called by its address, else by its organisation, and "Online" only where it is', async () => {
  const at = (...locations: object[]) =>
    read({ service_at_locations: locations.map((location, id) => ({ id, location: { id, ...location } })) });
  const { names, organization } = await at(
    { addresses: [{ address_1: 'ul. Jasna 1', city: 'Płock' }] },
    { addresses: [{ city: 'Płock' }] },
    { latitude: 52.5, longitude: 19.7 },
    { location_type: 'postal' },
    { addresses: [{ address_1: 'ul. Jasna 1' }] },
    { location_type: 'virtual' },
  );
  expect(names).toEqual(['ul. Jasna 1, Płock', 'Płock', 'Most', 'Most', 'Most', 'Online']);
  expect(organization?.repairs.filter(({ rule }) => rule === 'missing-name')).toHaveLength(6);
});

it('Places that have one id in two organisations, or services, and are not the same place are two; the same place is one', async () => {
  const at = (id: string, name: string, street: string) => ({
    service_at_locations: [{ id, location: { id: '1', ...office(name, street) } }],
  });
  const reads = await readFrom({
    name: 'organizations.json',
    text: JSON.stringify([
      { id: 'o1', name: 'Most', services: [{ id: 's1', name: 'Porady', ...at('a', 'Biuro', 'Jasna 1') }] },
      {
        id: 'o2',
        name: 'Dom',
        services: [
          { id: 's2', name: 'Kurs', ...at('b', 'Biuro', 'Ciemna 2') },
          { id: 's3', name: 'Klub', ...at('c', 'Biuro', 'ul. Cicha 3') },
          { id: 's4', name: 'Chór', ...at('d', 'BIURO', 'Jasna 1') },
          { id: 's5', name: 'Obiady', ...at('e', 'Biuro', 'Ciemna 2') },
        ],
      },
    ]),
  });
  const ids = reads.flatMap(({ provider }) => provider?.services.map(({ locations }) => locations[0]?.location.id) ?? []);
  expect([new Set(ids).size, ids[3], ids[4]]).toEqual([3, ids[0], ids[1]]);
  expect(reads[1]?.repairs).toContainEqual({
    rule: 'repeated-id',
    path: 'organizations.json [1], services[0], service_at_locations[0], location, id',
    before: '1',
    after: ids[1],
  });
});

it('A place that is written again in an organisation keeps what any of its copies says, and where they differ the first is believed, and that is told', async () => {
  const [full, bare] = [
    { id: 'L', ...office('Biuro', 'Jasna 1'), phones: [{ number: '24 600 51 01' }] },
    { id: 'L', name: 'Biuro' },
  ];
  const other = { ...full, description: 'Parter', transportation: 'Linia 3' };
  for (const places of [
    [full, bare, { ...other, description: 'Piętro' }],
    [bare, other, full],
  ]) {
    const services = places.map((location, id) => ({ id: `s${id}`, name: `Porady ${id}`, service_at_locations: [{ location }] }));
    const [read] = await readFrom({ name: 'organizations.json', text: JSON.stringify([{ id: 'o', name: 'Most', services }]) });
    const locations = read?.provider?.services.map((each) => each.locations[0]?.location) ?? [];
    expect(locations.map((each) => [each?.addresses.length, each?.phones.length, each?.transportation])).toEqual([
      [1, 1, 'Linia 3'],
      [1, 1, 'Linia 3'],
      [1, 1, 'Linia 3'],
    ]);
    expect([read?.refused, new Set(locations.map((each) => each?.id)).size]).toEqual([{}, 1]);
  }
  const differing = [full, { ...full, description: 'Parter' }, { ...full, description: 'Piętro' }];
  const services = differing.map((location, id) => ({ id: `s${id}`, name: `Porady ${id}`, service_at_locations: [{ location }] }));
  const [read] = await readFrom({ name: 'organizations.json', text: JSON.stringify([{ id: 'o', name: 'Most', services }]) });
  expect(read?.repairs.filter(({ rule }) => rule === 'merged-repeat')).toEqual([
    {
      rule: 'merged-repeat',
      path: 'organizations.json [0], services[2], service_at_locations[0], location, description',
      before: 'Piętro',
      after: 'Parter',
    },
  ]);
});

it.each<[string, object, object | undefined]>([
  ['in another hemisphere', { latitude: -52.5, longitude: 19.7 }, undefined],
  ['in another country', { latitude: 40.7, longitude: -74 }, undefined],
  ['at no latitude', { latitude: 91, longitude: 19 }, undefined],
  ['swapped', { latitude: 19.7, longitude: 52.5 }, { latitude: 52.5, longitude: 19.7 }],
  ['just over the border', { latitude: 51.2, longitude: 13.5 }, { latitude: 51.2, longitude: 13.5 }],
])('A point that lies far outside of the country of its address is left out, and told: %s', async (_, point, kept) => {
  const { organization } = await read({ locations: [{ id: '3', ...office('Biuro', 'Jasna 1'), ...point }] });
  const { latitude, longitude } = organization?.provider?.services[0]?.locations[0]?.location ?? {};
  expect(latitude === undefined ? undefined : { latitude, longitude }).toEqual(kept);
  expect(organization?.repairs.filter(({ rule }) => rule === 'coordinates-dropped')).toHaveLength(kept === undefined ? 1 : 0);
});

it('A point stays where the address is in another country, or names none', async () => {
  for (const country of ['US', undefined]) {
    const place = { name: 'Office', addresses: [{ address_1: 'Broadway 1', city: 'New York', country }], latitude: 40.7, longitude: -74 };
    const { organization } = await read({ locations: [place] });
    expect(organization?.provider?.services[0]?.locations[0]?.location.latitude).toBe(40.7);
  }
});

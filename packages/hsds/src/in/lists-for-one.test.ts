/** Lists where HSDS has one object: nothing of them goes without a word. */
import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const most = { id: 'o1', name: 'Most' };
const lipa = { id: 'o2', name: 'Lipa' };
const service = { id: 's', name: 'Porady', organization: most };
const place = (name: string) => ({ name, addresses: [{ address_1: `${name} 1`, city: 'Płock' }] });
const read = (value: object, name = 'services.json') => readFrom({ name, text: JSON.stringify([value]) });

it('A service of several organisations is the first one’s, and the others go in as well', async () => {
  const [first, second, rest] = await read({ ...service, organization: [most, lipa] });
  expect(first?.provider?.services.map(({ texts }) => texts[0]?.name)).toEqual(['Porady']);
  expect(second?.provider).toMatchObject({ provider: { name: 'Lipa' }, services: [] });
  expect(rest?.repairs).toMatchObject([{ rule: 'one-from-list', path: 'services.json [0], organization' }]);
});

it.each([
  ['a list of one', [most]],
  ['a text of JSON', JSON.stringify(most)],
])('An organisation that stands in %s is read', async (_, organization) => {
  const [first] = await read({ ...service, organization });
  expect(first?.provider?.services).toHaveLength(1);
});

it.each([
  [
    'nested',
    { ...service, service_at_locations: [{ id: 'x', description: 'we wtorki', location: [place('Dom'), place('Filia')] }] },
    'services.json',
  ],
  ['rows', { id: 'x', description: 'we wtorki', service, location: [place('Dom'), place('Filia')] }, 'service_at_location.json'],
])('A service at a place that names several places is given at each (%s)', async (_, value, name) => {
  const [first] = await read(value, name);
  const places = first?.provider?.services[0]?.locations ?? [];
  expect(places.map(({ location, description }) => [location.name, description])).toEqual([
    ['Dom', 'we wtorki'],
    ['Filia', 'we wtorki'],
  ]);
  expect(new Set(places.map(({ id }) => id)).size).toBe(2);
});

it('Rows that have no id and say the same of different places have ids of their own', async () => {
  const at = (name: string) => ({ description: 'we wtorki', location: place(name) });
  const [first] = await read({ ...service, service_at_locations: [at('Dom'), at('Filia')] });
  expect(new Set(first?.provider?.services[0]?.locations?.map(({ id }) => id)).size).toBe(2);
});

it('An attribute of several terms is one for each', async () => {
  const [first] = await read({ ...service, attributes: [{ taxonomy_term: [{ name: 'Seniorzy' }, { name: 'Rodziny' }] }] });
  expect(first?.provider?.services[0]?.attributes?.map(({ label }) => label)).toEqual(['Seniorzy', 'Rodziny']);
});

it('Of several programmes the first counts, and each other is refused with what hangs on it', async () => {
  const [first] = await read({ ...service, program: [{ name: 'Jeden' }, { name: 'Dwa', attributes: [{ label: 'x' }] }] });
  expect(first?.provider?.services[0]?.program?.name).toBe('Jeden');
  expect(first?.kept).toMatchObject({ program: 1 });
  expect(first?.refused).toEqual({ program: 1, attribute: 1 });
  expect(first?.refusals.map(({ path, code }) => [path, code])).toEqual([
    ['services.json [0], program[1]', 'INVALID'],
    ['services.json [0], program[1], attributes[0]', 'WITH_PARENT'],
  ]);
});

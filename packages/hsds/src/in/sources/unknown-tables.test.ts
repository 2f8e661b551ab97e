import { expect, it } from '@jest/globals';
import { readFrom, total } from '../../testing/read-from.ts';

it('Rows of a table that nobody knows are counted and refused each, and a table in camel case is known', async () => {
  const reads = await readFrom({
    name: 'tables.json',
    text: JSON.stringify({
      organizations: [{ id: 'o', name: 'Most' }],
      services: [{ id: 's', organization_id: 'o', name: 'Porady' }],
      locations: [{ id: 'l', name: 'Biuro' }],
      ServiceAtLocation: [{ id: 'a', service_id: 's', location_id: 'l' }],
      wizyty: [{ id: 'w1' }, { id: 'w2' }, { id: 'w3' }],
    }),
  });
  expect(reads[0]?.provider?.services[0]?.locations.map(({ location }) => location.name)).toEqual(['Biuro']);
  expect(reads.flatMap(({ refusals }) => refusals.map(({ code, path }) => [code, path]))).toEqual([
    ['UNREADABLE', 'tables.json, wizyty[0]'],
    ['UNREADABLE', 'tables.json, wizyty[1]'],
    ['UNREADABLE', 'tables.json, wizyty[2]'],
  ]);
  expect([total(reads, 'read'), total(reads, 'kept'), total(reads, 'refused')]).toEqual([7, 4, 3]);
});

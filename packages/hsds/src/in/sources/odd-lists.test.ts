import { expect, it } from '@jest/globals';
import { readFrom, total } from '../../testing/read-from.ts';

const read = (data: unknown, name = 'data.json') => readFrom({ name, text: JSON.stringify(data) });
const names = (reads: Awaited<ReturnType<typeof read>>) =>
  reads.flatMap(({ provider }) => (provider ? [[provider.provider.name, ...provider.services.map(({ texts }) => texts[0]?.name)]] : []));
const service = (id: number) => ({ id, name: `Kurs ${id}`, organization: { id: 'o', name: 'Most' } });
const lies = (reads: Awaited<ReturnType<typeof read>>) =>
  reads.flatMap(({ repairs }) => repairs.flatMap(({ rule, before, after }) => (rule === 'paging-lies' ? [[before, after]] : [])));

it('Objects under numbers or keys of their own are the list that belongs there, in a file and in an organisation', async () => {
  const reads = await read({
    organizations: {
      12: { id: 12, name: 'Most', services: { 0: { id: 1, name: 'Kurs' }, 2: { id: 2, name: 'Obiady' } } },
      '-Nx': { name: 'Dom', phones: { a: { number: '24 111 11 11' }, b: { number: '24 111 11 12' } } },
    },
  });
  expect(names(reads)).toEqual([['Most', 'Kurs', 'Obiady'], ['Dom']]);
  expect(reads[1]?.provider?.provider.phones).toHaveLength(2);
  expect(reads.flatMap(({ repairs }) => repairs.filter(({ rule }) => rule === 'list-from-keys').map(({ path }) => path))).toEqual(
    expect.arrayContaining(['data.json, organizations', 'data.json, organizations, 12, services', 'data.json, organizations, -Nx, phones']),
  );
});

it('One object where a list belongs stays one, also when an object stands in it', async () => {
  const one = {
    id: 1,
    name: 'Kurs',
    schedules: { byday: 'MO', freq: 'WEEKLY', opens_at: '08:00' },
    required_documents: { document: 'PESEL' },
  };
  const [made] = await read([{ id: 'o', name: 'Most', services: one }]);
  expect(made?.provider?.services).toMatchObject([{ schedules: [{}], requiredDocuments: [{}] }]);
  expect(made?.repairs.map(({ rule }) => rule)).not.toContain('list-from-keys');
});

it.each<[string, object, object]>([
  ['more in all', { totalElements: 500, totalPages: 1, last: true }, { total_items: 500 }],
  ['fewer in all', { total: 1 }, { total_items: 1 }],
  ['that another page follows', { next: 'https://example.org/services?page=2' }, { last_page: false }],
  ['that it is not the last', { last: false }, { last_page: false }],
])('A page that was saved and says %s is read, and told', async (_, envelope, said) => {
  const reads = await read({ ...envelope, content: [service(1), service(2)] });
  expect(names(reads)).toEqual([['Most', 'Kurs 1', 'Kurs 2']]);
  expect(lies(reads)).toEqual([[said, '2 rows are in this file']]);
});

it.each<[string, object]>([
  ['as many', { totalElements: 2, last: true, next: null }],
  ['nothing that can be read', { total: '' }],
])('A page that says %s is told nothing of', async (_, envelope) => {
  expect(lies(await read({ ...envelope, content: [service(1), service(2)] }))).toEqual([]);
});

it.each(['result', 'features'])('Each row of a list of others is counted and refused for itself, with what to do: %s', async (key) => {
  const rows = [1, 2, 3].map((number) => ({ sys: number, properties: { label: `Punkt ${number}` } }));
  const reads = await read({ type: 'x', [key]: rows });
  expect([total(reads, 'read'), total(reads, 'refused')]).toEqual([3, 3]);
  expect(reads[0]?.refusals[0]?.reason).toContain('--mapping');
});

import { expect, it } from '@jest/globals';
import { readFrom, readTables } from '../testing/read-from.ts';

const read = async (status?: unknown) => {
  const service = { id: 's1', name: 'Porady', organization: { id: 'o1', name: 'Most' }, status };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  const repair = first?.repairs.find(({ path }) => path === 'services.json [0], status');
  return { status: first?.provider?.services[0]?.status, repair };
};

it.each([
  ['zawieszona', 'temporarily closed'],
  ['Tymczasowo nieczynne', 'temporarily closed'],
  ['temporarily_closed', 'temporarily closed'],
  ['deleted', 'defunct'],
  ['ZAMKNIĘTA', 'defunct'],
  ['archive', 'defunct'],
  ['pending', 'inactive'],
  ['unactive', 'inactive'],
  ['under review', 'inactive'],
  ['Chwilowo nieczynny', 'temporarily closed'],
  [false, 'inactive'],
  ['aktywna', 'active'],
  [true, 'active'],
])('The status %j of a service means %s', async (written, meant) => {
  expect((await read(written)).status).toBe(meant);
});

it.each(['na wakacjach', '!active', 'actived', 'unknown', 7, { code: 'closed' }, ['x']])(
  'The status %j, which nobody here knows, never lets a service look open, and is told',
  async (written) => {
    const { status, repair } = await read(written);
    expect(status).not.toBe('active');
    expect(repair).toBeDefined();
  },
);

it('A status that nobody knows stands in the report with what was written', async () => {
  expect((await read('na wakacjach')).repair).toEqual({
    rule: 'unknown-status',
    path: 'services.json [0], status',
    before: 'na wakacjach',
    after: 'inactive',
  });
});

it.each([undefined, null, '', ' ', 'NULL'])('A service whose status is %j is active', async (written) => {
  expect((await read(written)).status).toBe('active');
});

it('The column of a table is read by the same words', async () => {
  const [first] = await readTables({
    'organizations.csv': 'id,name\n1,Most\n',
    'services.csv': 'id,organization_id,name,status\n1,1,Porady,zawieszona\n2,1,Kurs,jesienią\n',
  });
  expect(first?.provider?.services.map(({ status }) => status)).toEqual(['temporarily closed', 'inactive']);
});

it.each([
  [true, true],
  ['zamknięte', true],
  ['do odwołania', true],
  ['nie', undefined],
  ['', undefined],
])('Hours whose "closed" says %j are closed: %j', async (closed, meant) => {
  const schedules = [{ closed, freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' }];
  const service = { id: 's1', name: 'Porady', organization: { id: 'o1', name: 'Most' }, schedules };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  expect(first?.provider?.services[0]?.schedules.map((each) => each.closed)).toEqual([meant ?? false]);
  expect(first?.repairs.filter(({ rule }) => rule === 'unknown-status')).toHaveLength(closed === 'do odwołania' ? 1 : 0);
});

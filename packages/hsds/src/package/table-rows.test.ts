import { expect, it } from '@jest/globals';
import type { HsdsObjectName } from '../objects/index.ts';
import { TableRows } from './table-rows.ts';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (...organizations: Row[]) => {
  const tables = new Map<HsdsObjectName, Row[]>();
  const rows = new TableRows((object, row) => tables.set(object, [...(tables.get(object) ?? []), row]));
  for (const organization of organizations) rows.add('organization', organization);
  rows.close();
  return tables;
};

it('A row has no id of another row in its table, also where one thing stands inside of several; what hangs on it follows', () => {
  const phones = [{ id: 'p', number: '112', languages: [{ id: 'l', code: 'pl' }] }];
  const organization = (id: string) => ({
    id,
    name: id,
    phones,
    services: [{ id: `${id}s`, name: 'Kurs', phones: [...phones, ...phones] }],
  });
  const tables = rowsOf(organization('a'), organization('b'));
  for (const [object, length] of [
    ['phone', 6],
    ['language', 6],
  ] as const) {
    const ids = tables.get(object)?.map(({ id }) => id) ?? [];
    expect([ids.length, new Set(ids).size, ids[0]]).toEqual([length, length, object === 'phone' ? 'p' : 'l']);
  }
  expect(tables.get('language')?.map(({ phone_id }) => phone_id)).toEqual(tables.get('phone')?.map(({ id }) => id));
  expect(tables.get('phone')?.map(({ organization_id, service_id }) => organization_id ?? service_id)).toEqual([
    'a',
    'as',
    'as',
    'b',
    'bs',
    'bs',
  ]);
  expect(rowsOf(organization('a'), organization('b'))).toEqual(tables);
});

it('What several share is one row', () => {
  const location = { id: 'place', name: 'Dom', addresses: [{ id: 'address', city: 'Płock' }] };
  const services = ['s', 't'].map((id) => ({ id, name: id, service_at_locations: [{ id: `at ${id}`, location }] }));
  const tables = rowsOf({ id: 'a', name: 'Most', services });
  expect([tables.get('location')?.length, tables.get('address')?.length, tables.get('service_at_location')?.length]).toEqual([1, 1, 2]);
});

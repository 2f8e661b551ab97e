import { hsdsMapping } from '@drogowskaz/directory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';

let hub: RegistryHarness;
beforeAll(async () => {
  hub = await openRegistryHarness();
});
afterAll(() => hub.close());

it('What the mapping of HSDS keeps beside the records are columns that the migrations made', async () => {
  const { rows } = await hub.owner.query<{ name: string }>(
    "select concat_ws('.', table_schema, table_name, column_name) as name from information_schema.columns where table_schema in ('registry', 'directory')",
  );
  const there = new Set(rows.map(({ name }) => name));
  const named = Object.values(hsdsMapping).flatMap((fields) =>
    Object.values(fields).flatMap((place) => (place.in === 'column' ? [place.column] : [])),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((column) => !there.has(column))).toEqual([]);
});

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { importedService, providers } from '../testing/directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from '../testing/registry-harness.ts';

const PHONE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const serviceId = (number: number): string => `00000000-0000-4000-8000-00000000010${number}`;

let hub: RegistryHarness;
beforeEach(async () => {
  hub = await openRegistryHarness();
  const [provider] = providers;
  const services = [1, 2].map((number) => importedService({ id: serviceId(number), phones: [{ id: PHONE, number: '112' }] }));
  await hub.registry.importDirectory({ providers: [{ ...(provider as (typeof providers)[0]), services }] });
});
afterEach(() => hub.close());

const PUBLISHED = `
  select service_id::text || ' ' || (part #>> '{}') from directory.published_record, jsonb_path_query(record, 'strict $.**.id') part
  union select p.id::text || ' ' || (part #>> '{}') from directory.published_provider p, jsonb_path_query(record, 'strict $.**.id') part`;
const asked = async (statement: string): Promise<string[]> =>
  (await hub.owner.query<{ part: string }>(statement)).rows.map(({ part }) => part);
const kept = () => asked("select record_id::text || ' ' || id::text as part from directory.published_part order by 1");
const published = () => asked(`select part from (${PUBLISHED}) as published (part) order by 1`);
const withPhone = (table: string, id: string) =>
  hub.owner.query(
    `update directory.${table} set record = record || jsonb_build_object('phones', jsonb_build_array(
    jsonb_build_object('id', $1::text), jsonb_build_object('id', $1::text, 'languages', jsonb_build_array(jsonb_build_object('id', $1::text)))))`,
    [id],
  );

it('which ids stand in what is public is told of each record once, and follows it when it changes or goes', async () => {
  expect((await published()).length).toBeGreaterThan(0);
  expect(await kept()).toEqual(await published());
  for (const phone of [OTHER, PHONE]) {
    for (const table of ['published_record', 'published_provider']) await withPhone(table, phone);
    expect((await kept()).filter((part) => part.endsWith(phone)).length).toBeGreaterThan(1);
    expect(await kept()).toEqual(await published());
  }
  await hub.owner.query('delete from directory.service');
  expect((await kept()).length).toBeGreaterThan(0);
  expect(await kept()).toEqual(await published());
  await hub.owner.query('delete from directory.provider');
  expect(await kept()).toEqual([]);
});

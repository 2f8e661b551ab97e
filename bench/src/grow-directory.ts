import type { Pool } from '@drogowskaz/platform';

const PROVIDERS = `
  with made as (
    insert into directory.provider (id, name, sort_name, description, url, municipality, updated_at)
    select md5('p' || n)::uuid, 'Organizacja ' || n, 'organizacja' || n, '[]', null, null, now() from generate_series($1::int, $2::int) n
    on conflict do nothing returning id
  )
  insert into directory.published_provider (id, record, words, updated_at)
  select made.id, one.record, one.words, now() from made cross join (
    select record, words from directory.published_provider order by id limit 1) one`;

const copies = (table: string, id: string, columns: string) => `
  insert into directory.${table} (${id}, provider_id, ${columns}, version, updated_at)
  select md5('s' || n)::uuid, md5('p' || n / $4::int)::uuid, ${columns}, 1, now()
  from generate_series($1::int, $2::int) n
  join (select row_number() over (order by ${id}) - 1 as at, * from directory.${table} where ${id} = any($3::uuid[])) one
    on one.at = n % cardinality($3::uuid[])`;
const SERVICES = copies('service', 'id', 'sort_name, municipality_keys, card, detail');
const RECORDS = copies('published_record', 'service_id', 'record, verification, municipality_keys, terms, words');

/** Copies what is published under other ids until there are so many services; so many of them to an organization. */
export const growDirectory = async (owner: Pool, services: number, anOrganization = 20): Promise<void> => {
  const { rows } = await owner.query<{ id: string; own: boolean }>(
    `select d.id, exists (select from registry.service s where s.id = d.id) as own from directory.service d where d.sort_name <> '' order by d.id`,
  );
  const originals = rows.flatMap(({ id, own }) => (own ? [id] : []));
  const [from, to] = [rows.length - originals.length, services - originals.length - 1];
  await owner.query(PROVIDERS, [Math.floor(from / anOrganization), Math.floor(to / anOrganization)]);
  for (const copy of [SERVICES, RECORDS]) await owner.query(copy, [from, to, originals, anOrganization]);
  await owner.query('analyze directory.published_record');
};

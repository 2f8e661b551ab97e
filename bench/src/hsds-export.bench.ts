/** The whole directory as HSDS with the profile, beside PostgreSQL's own COPY of the same rows. HSDS_SERVICES: how many, when not so many. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { hubDatabase } from '@drogowskaz/e2e';
import { hsdsWriter, nestedOrganizations } from '@drogowskaz/hsds';
import { openPool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { createTestDatabase, stopOwnCluster } from '@drogowskaz/testing';
import type { BenchResult, Figure } from './result.ts';

const SERVICES = Number(process.env.HSDS_SERVICES ?? 100_000);
const MEGABYTE = 1024 * 1024;

/** Copies what is published under other ids until there are so many services; twenty to an organization. */
const multiply = `
  with providers as (
    insert into directory.provider (id, name, sort_name, description, url, municipality, updated_at)
    select md5('p' || n)::uuid, 'Organizacja ' || n, 'organizacja' || n, '[]', null, null, now() from generate_series(1, $1::int / 20 + 1) n
    returning id
  )
  insert into directory.published_provider (id, record, words, updated_at)
  select p.id, s.record, s.words, now() from providers p cross join lateral (
    select record, words from directory.published_provider where p.id is not null order by id limit 1) s`;
const services = `
  insert into directory.service (id, provider_id, sort_name, municipality_keys, card, detail, version, updated_at)
  select md5('s' || n)::uuid, md5('p' || (n / 20 + 1))::uuid, s.sort_name, s.municipality_keys, s.card, s.detail, 1, now()
  from generate_series($1::int, $2::int) n join (select row_number() over (order by id) - 1 as at, * from directory.service where sort_name <> '' and id = any($3::uuid[])) s
    on s.at = n % cardinality($3::uuid[])`;
const records = `
  insert into directory.published_record (service_id, provider_id, record, verification, municipality_keys, terms, words, version, updated_at)
  select md5('s' || n)::uuid, md5('p' || (n / 20 + 1))::uuid, s.record, s.verification, s.municipality_keys, s.terms, s.words, 1, now()
  from generate_series($1::int, $2::int) n join (select row_number() over (order by service_id) - 1 as at, * from directory.published_record where service_id = any($3::uuid[])) s
    on s.at = n % cardinality($3::uuid[])`;

export async function run(): Promise<BenchResult> {
  const database = await createTestDatabase(hubDatabase);
  const owner = openPool({ url: database.url, max: 1, applicationName: 'bench', logger: silentLogger });
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  const figures: Figure[] = [];
  try {
    await registry.importDirectory(demonstrationDirectory());
    const { rows } = await owner.query<{ id: string }>('select id from directory.service order by id');
    const originals = rows.map(({ id }) => id);
    await owner.query(multiply, [SERVICES]);
    let made = 0;
    for (const wanted of [SERVICES / 10, SERVICES]) {
      await owner.query(services, [made, wanted - originals.length - 1, originals]);
      await owner.query(records, [made, wanted - originals.length - 1, originals]);
      made = wanted - originals.length;
      await owner.query('vacuum (analyze) directory.published_record');
      const copied = await timed(() =>
        owner.query(
          `copy (select service_id, provider_id, record, verification, updated_at from directory.published_record order by service_id) to '/dev/null'`,
        ),
      );
      let bytes = 0;
      let count = 0;
      const before = held();
      let peak = 0;
      let parts = 0;
      const written = await timed(async () => {
        for await (const part of nestedOrganizations({ feed: registry.feed, writer: hsdsWriter({ profiled: true }) })) {
          for (const organization of part) {
            bytes += Buffer.byteLength(JSON.stringify(organization));
            count += (organization.services as unknown[] | undefined)?.length ?? 0;
          }
          // What V8 has not yet cleared away is not held: it takes what room there is.
          if (parts++ % 20 === 0) peak = Math.max(peak, held() - before);
        }
      });
      if (count !== wanted) throw new Error(`${count} services were written of ${wanted}`);
      figures.push(
        {
          name: `${wanted} services, written as HSDS with the profile`,
          value: count / written,
          unit: 'services/s',
          note: `${Math.round(bytes / MEGABYTE)} MB`,
        },
        { name: `${wanted} services, written ÷ COPY of the same rows`, value: written / copied, unit: '×' },
        { name: `${wanted} services, memory that is held above what it was before`, value: peak / MEGABYTE, unit: 'MB', atMost: 64 },
      );
    }
  } finally {
    await registry.close();
    await owner.end();
    await database.drop();
    await stopOwnCluster();
  }
  return { about: `The public directory of ${SERVICES} services, read through the feed and written as nested HSDS.`, figures };
}

/** Bytes that are held after everything else was cleared away. */
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
};

/** The whole directory as HSDS with the profile, beside PostgreSQL's own COPY of the same rows. HSDS_SERVICES: how many, when not so many. */
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { hubDatabase } from '@drogowskaz/e2e';
import { hsdsWriter, nestedOrganizations } from '@drogowskaz/hsds';
import { openPool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { createTestDatabase } from '@drogowskaz/testing';
import { growDirectory } from './grow-directory.ts';
import { timed } from './measure.ts';
import type { BenchResult, Figure } from './result.ts';

const SERVICES = Number(process.env.HSDS_SERVICES ?? 100_000);
const MEGABYTE = 1024 * 1024;

export async function run(): Promise<BenchResult> {
  const database = await createTestDatabase(hubDatabase);
  const owner = openPool({ url: database.url, max: 1, applicationName: 'bench', logger: silentLogger });
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  const figures: Figure[] = [];
  try {
    await registry.importDirectory(demonstrationDirectory());
    for (const wanted of [SERVICES / 10, SERVICES]) {
      await growDirectory(owner, wanted);
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
  }
  return { about: `The public directory of ${SERVICES} services, read through the feed and written as nested HSDS.`, figures };
}

/** Bytes that are held after everything else was cleared away. */
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

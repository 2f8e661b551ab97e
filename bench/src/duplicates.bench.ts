/** Duplicates found in a directory from nothing, and how the time grows with it. DUPLICATES_SERVICES: how many at the most. */
import { silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { directoryOf } from './reindex/directory-of.ts';
import type { BenchResult } from './result.ts';

const MOST = Number(process.env.DUPLICATES_SERVICES ?? 100_000);
/** Ten times the records may take this many times as long. */
const MOST_GROWTH = 15;

const secondsFor = async (services: number): Promise<number> => {
  const directory = await directoryOf(services);
  try {
    // What the registry keeps of public services: here only as much as comparing reads.
    await directory.owner.query(`
      insert into registry.provider (id, record, status, created_at, updated_at)
      select distinct on (provider_id) provider_id, jsonb_build_object('name', card #> '{provider,name}', 'identifiers', '[]'::jsonb), 'APPROVED', now(), now()
      from directory.service on conflict do nothing`);
    await directory.owner.query(`
      insert into registry.service (id, provider_id, status, version, created_at, updated_at)
      select id, provider_id, 'PUBLISHED', 1, now(), now() from directory.service on conflict do nothing`);
    await directory.owner.query('analyze');
    const registry = await createRegistry({ databaseUrl: directory.url, clock: systemClock, logger: silentLogger });
    try {
      const mail = { folder: '/nowhere', from: 'noreply@example.org', publicUrl: 'https://example.org' };
      const job = registry.jobs({ mail, folder: '/nowhere', logger: silentLogger }).find(({ name }) => name === 'find_duplicates');
      const begin = performance.now();
      await job?.run();
      return (performance.now() - begin) / 1_000;
    } finally {
      await registry.close();
    }
  } finally {
    await directory.drop();
  }
};

export async function run(): Promise<BenchResult> {
  const sizes = [MOST / 100, MOST / 10, MOST];
  const seconds: number[] = [];
  for (const size of sizes) seconds.push(await secondsFor(size));
  const [small = 1, middle = 1, large = 1] = seconds;
  return {
    about: `Duplicates among ${sizes.join(', ')} services, each time from nothing.`,
    figures: [
      { name: `${sizes[0]} services`, value: small, unit: 's' },
      { name: `${sizes[1]} services`, value: middle, unit: 's' },
      { name: `${sizes[2]} services`, value: large, unit: 's' },
      { name: 'services a second, of the most', value: MOST / large, unit: '/s' },
      { name: 'time for ten times the middle one', value: large / middle, unit: '×', atMost: MOST_GROWTH },
    ],
  };
}

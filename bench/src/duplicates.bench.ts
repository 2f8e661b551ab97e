/**
 * Duplicates found in a directory from nothing, and how what it costs grows with it: in seconds of the processor, of this process and of
 * PostgreSQL, as the clock also counts what others do. DUPLICATES_SERVICES: how many at the most.
 */
import { silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry } from '@drogowskaz/registry';
import { cpuMeter, type Used } from './cpu-seconds.ts';
import { directoryOf } from './reindex/directory-of.ts';
import type { BenchResult } from './result.ts';

const MOST = Number(process.env.DUPLICATES_SERVICES ?? 100_000);
/** Ten times the records may cost this many times as much: n log n is 12.5 times from ten to a hundred thousand. */
const MOST_GROWTH = 12.5;

const costOf = async (services: number): Promise<Used> => {
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
      const metered = await cpuMeter(directory.owner);
      return await metered(async () => job?.run());
    } finally {
      await registry.close();
    }
  } finally {
    await directory.drop();
  }
};

export async function run(): Promise<BenchResult> {
  const sizes = [MOST / 10, MOST];
  const costs: Used[] = [];
  for (const size of sizes) costs.push(await costOf(size));
  const cpu = costs.map(({ ours, postgres }) => ours + postgres);
  const [small = 1, large = 1] = cpu;
  return {
    about: `Duplicates among ${sizes.join(' and ')} services, each time from nothing.`,
    figures: [
      ...costs.flatMap(({ ours, postgres, seconds }, at) => [
        { name: `${sizes[at]} services, this process`, value: ours, unit: 's of CPU' },
        { name: `${sizes[at]} services, PostgreSQL`, value: postgres, unit: 's of CPU', note: `${Math.round(seconds)} s on the clock` },
      ]),
      { name: 'services for a second of CPU, of the most', value: MOST / large, unit: '/s' },
      { name: 'CPU for ten times as many', value: large / small, unit: '×', atMost: MOST_GROWTH },
    ],
  };
}

/**
 * Foreign organisations taken in from a file, beside PostgreSQL's own COPY of the rows that this writes. IMPORT_SERVICES: how many, when not
 * a thousand and ten thousand.
 */
import { chmod, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { hubDatabase } from '@drogowskaz/e2e';
import { hsdsWriter, nestedOrganizations, readFileApart } from '@drogowskaz/hsds';
import { openPool, type Pool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry, type Registry } from '@drogowskaz/registry';
import { createTestDatabase } from '@drogowskaz/testing';
import { cpuMeter, type Used } from './cpu-seconds.ts';
import { timed } from './measure.ts';
import type { BenchResult, Figure } from './result.ts';

const SIZES = process.env.IMPORT_SERVICES === undefined ? [1_000, 10_000] : [Number(process.env.IMPORT_SERVICES)];

export async function run(): Promise<BenchResult> {
  const folder = await mkdtemp(join(tmpdir(), 'drogowskaz-import-bench-'));
  // The server, which may be another user, writes its COPY there.
  await chmod(folder, 0o777);
  const figures: Figure[] = [];
  try {
    const originals = await withRegistry(async (registry) => {
      await registry.importDirectory(demonstrationDirectory());
      return organizationsOf(registry);
    });
    for (const wanted of SIZES) {
      const file = join(folder, `${wanted}.ndjson`);
      await writeOrganizations(file, originals, wanted);
      figures.push(...(await withRegistry((registry, owner) => measure(registry, owner, { file, folder, wanted }))));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { about: 'Services taken in from a file of nested HSDS with the profile, into an empty directory.', figures };
}

const measure = async (
  registry: Registry,
  owner: Pool,
  { file, folder, wanted }: { file: string; folder: string; wanted: number },
): Promise<Figure[]> => {
  const reads = () => readFileApart(file, { source: 'bench' });
  const metered = await cpuMeter(owner);
  const read = await metered(async () => {
    for await (const _ of reads());
  });
  let created = 0;
  const taken = await metered(async () => {
    const { summary } = await registry.importOrganizations(reads(), { name: file, fingerprint: file, source: 'bench' });
    created = summary.services.created;
  });
  if (created < wanted) throw new Error(`${created} services were taken in of ${wanted}`);
  const copied = await copyOfEverything(owner, folder);
  const again = await metered(async () => {
    await registry.importOrganizations(reads(), { name: file, fingerprint: 'again', source: 'bench' });
  });
  const name = `${created} services`;
  const rate = (what: string, { seconds, ours, postgres }: Used): Omit<Figure, 'atLeast'> => ({
    name: `${name}, ${what}`,
    value: created / seconds,
    unit: 'services/s',
    note: `processor time for 1,000: ${((ours * 1_000) / created).toFixed(2)} s here, ${((postgres * 1_000) / created).toFixed(2)} s in PostgreSQL`,
  });
  return [
    { ...rate('taken in', taken), atLeast: 1_000 },
    { name: `${name}, taken in ÷ COPY of the same rows`, value: taken.seconds / copied, unit: '×' },
    rate('the file read alone', read),
    rate('the same again', again),
    { name: `${name}, memory of the process at its highest`, value: process.resourceUsage().maxRSS / 1_024, unit: 'MB' },
  ];
};

const withRegistry = async <Result>(work: (registry: Registry, owner: Pool) => Promise<Result>): Promise<Result> => {
  const database = await createTestDatabase(hubDatabase);
  const owner = openPool({ url: database.url, max: 1, applicationName: 'bench', logger: silentLogger });
  const registry = await createRegistry({ databaseUrl: database.url, clock: systemClock, logger: silentLogger });
  try {
    return await work(registry, owner);
  } finally {
    await registry.close();
    await owner.end();
    await database.drop();
  }
};

interface Original {
  json: string;
  services: number;
}

const organizationsOf = async (registry: Registry): Promise<Original[]> => {
  const organizations: Original[] = [];
  for await (const part of nestedOrganizations({ feed: registry.feed, writer: hsdsWriter({ profiled: true }) })) {
    for (const organization of part)
      organizations.push({ json: JSON.stringify(organization), services: (organization.services as unknown[] | undefined)?.length ?? 0 });
  }
  return organizations;
};

/** The same organisations over and over, each time with other ids. */
const writeOrganizations = async (file: string, originals: readonly Original[], wanted: number): Promise<void> => {
  const handle = await open(file, 'w');
  try {
    for (let round = 1, services = 0; services < wanted; round += 1) {
      for (const original of originals) {
        if (services >= wanted) break;
        const json = original.json.replace(/"[0-9a-f]{8}(?=(-[0-9a-f]{4}){3}-[0-9a-f]{12}")/g, (start) => {
          const first = (Number.parseInt(start.slice(1), 16) ^ round) >>> 0;
          return `"${first.toString(16).padStart(8, '0')}`;
        });
        await handle.write(`${json}\n`);
        services += original.services;
      }
    }
  } finally {
    await handle.close();
  }
};

/** Into tables without an index, a policy or a trigger: the least that PostgreSQL must do to hold these rows. */
const copyOfEverything = async (owner: Pool, folder: string): Promise<number> => {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('registry', 'directory') and c.relkind = 'r' and c.relname not in ('migration', 'change')`,
  );
  let seconds = 0;
  for (const { name } of rows) {
    const file = join(folder, 'rows');
    await owner.query(`copy ${name} to '${file}'`);
    await owner.query(`create table public.copied (like ${name})`);
    seconds += await timed(() => owner.query(`copy public.copied from '${file}'`));
    await owner.query('drop table public.copied');
    await rm(file, { force: true });
  }
  return seconds;
};

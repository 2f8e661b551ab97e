/** The built-in engine with 1,000, 10,000 and 100,000 services: how long each kind of question takes, and how that grows. */
import { ensureRoles, openPool, type Pool, servingRoles } from '@drogowskaz/platform';
import { builtInEngine, prepareBuiltIn, type SearchEngine, type ServiceDocument } from '@drogowskaz/search';
import { createTestDatabase } from '@drogowskaz/testing';
import { BENCH_NOW, type GenerateOptions, generateServices, SIXTEEN_LANGUAGES } from './generate-services.ts';
import { percentile } from './measure.ts';
import type { BenchResult, Figure } from './result.ts';
import { type Asked, ask, kinds, kindsOfWords, type Picker, pickerOf, WordCount } from './search/kinds.ts';

/** How many services, written in how many languages. */
const DIRECTORIES: readonly { about: string; size: number; options?: GenerateOptions }[] = [
  { about: '1000 services', size: 1_000 },
  { about: '10000 services', size: 10_000 },
  { about: '100000 services', size: 100_000 },
  { about: '10000 services in sixteen languages', size: 10_000, options: { translations: SIXTEEN_LANGUAGES } },
  { about: '100000 services in sixteen languages', size: 100_000, options: { translations: SIXTEEN_LANGUAGES } },
];
const LARGEST = 100_000;
const ROUNDS = 100;
const BATCH = 1_000;
const WANTED_MS = 50;
export async function run(): Promise<BenchResult> {
  const figures: Figure[] = [];
  const worst = new Map<string, number>();
  for (const { about, size, options } of DIRECTORIES) {
    const database = await createTestDatabase();
    const owner = openPool({ url: database.url, max: 2, applicationName: 'bench' });
    await ensureRoles(owner);
    await prepareBuiltIn(owner);
    const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'bench search' });
    try {
      const { seconds, vocabulary } = await fill(pool, size, options);
      await owner.query('vacuum analyze');
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      const engine = builtInEngine({ pool });
      const cold = performance.now();
      await engine.search({ text: '', locale: 'pl', filter: {}, sort: 'RELEVANCE', first: 20, now: BENCH_NOW });
      const coldMs = performance.now() - cold;
      globalThis.gc?.();
      const memory = (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 2 ** 20;
      const { rows } = await owner.query<{ bytes: string }>(
        `select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'search' and c.relkind = 'r'`,
      );
      figures.push({ name: `${about}: put`, value: size / seconds, unit: 'services/s', note: 'one writer, batches of 1,000' });
      figures.push({ name: `${about}: index on disk`, value: Number(rows[0]?.bytes) / size / 1024, unit: 'kB a service' });
      figures.push({ name: `${about}: columns in memory`, value: memory, unit: 'MB' });
      figures.push({ name: `${about}: first question of a process`, value: coldMs, unit: 'ms' });
      const changing = generateServices(size, options);
      const change = () => engine.put([changing.next().value as ServiceDocument]);
      const asked: { kind: string; make: (pick: Picker) => Asked; before?: () => Promise<void> }[] = [
        ...Object.entries(kinds).map(([kind, make]) => ({ kind, make })),
        { kind: 'common word after a change', make: kindsOfWords['common word'], before: change },
      ];
      for (const { kind, make, before } of asked) {
        const times = await timesOf(engine, make, vocabulary, before);
        const p95 = percentile(times, 0.95);
        const growth = worst.get(`${kind} ${size / 10} ${options === undefined}`);
        worst.set(`${kind} ${size} ${options === undefined}`, p95);
        figures.push({
          name: `${about}: ${kind}, p95`,
          value: p95,
          unit: 'ms',
          ...(size === LARGEST ? { atMost: WANTED_MS } : {}),
          note: `p50 ${percentile(times, 0.5).toFixed(1)}, p99 ${percentile(times, 0.99).toFixed(1)}${growth ? `, ${(p95 / growth).toFixed(1)}× the tenth` : ''}`,
        });
      }
    } finally {
      await pool.end();
      await owner.end();
      await database.drop();
    }
  }
  return {
    about: `Questions to the built-in engine, one after another, twenty services and all facets an answer, other words each time; ${ROUNDS} of each kind.`,
    figures,
  };
}

const fill = async (pool: Pool, size: number, options: GenerateOptions = {}): Promise<{ seconds: number; vocabulary: string[] }> => {
  const engine = builtInEngine({ pool });
  const words = new WordCount();
  let batch: ServiceDocument[] = [];
  let seconds = 0;
  const send = async () => {
    const begin = performance.now();
    await engine.put(batch);
    seconds += (performance.now() - begin) / 1_000;
    batch = [];
  };
  for (const document of generateServices(size, options)) {
    batch.push(document);
    words.add(document);
    if (batch.length === BATCH) await send();
  }
  if (batch.length > 0) await send();
  return { seconds, vocabulary: words.vocabulary() };
};

const timesOf = async (
  engine: SearchEngine,
  make: (pick: Picker) => Asked,
  vocabulary: readonly string[],
  before: () => Promise<void> = async () => {},
): Promise<number[]> => {
  const pick = pickerOf(vocabulary);
  const times: number[] = [];
  for (let round = -10; round < ROUNDS; round += 1) {
    const asked = make(pick);
    await before();
    const begin = performance.now();
    await ask(engine, asked);
    if (round >= 0) times.push(performance.now() - begin);
  }
  return times;
};

/** A whole index of Meilisearch built anew while people search and services change. REINDEX_SERVICES: how many; 5,000 when it is not set. */
import { setTimeout as pause } from 'node:timers/promises';
import { createIndexer, createIndexKeeper, keepMeilisearch } from '@drogowskaz/indexer';
import { MetricsRegistry, openPool, servingRoles, silentLogger } from '@drogowskaz/platform';
import type { SearchEngine, ServiceDocument } from '@drogowskaz/search';
import { meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { allSynonyms } from '@drogowskaz/vocabulary';
import { BENCH_NOW, generateServices, random } from './generate-services.ts';
import { percentile } from './measure.ts';
import { type BenchDirectory, directoryOf } from './reindex/directory-of.ts';
import { untilQuiet } from './reindex/until-quiet.ts';
import type { BenchResult, Figure } from './result.ts';

const SERVICES = Number(process.env.REINDEX_SERVICES ?? 5_000);
const SEARCHERS = 2;
/** Between two changes. */
const CHANGE_EVERY_MS = 200;
/** A question that takes longer than this has failed; the hub's own limit is 2 s, on a machine that has nothing else to do. */
const PATIENT_MS = 20_000;

export async function run(): Promise<BenchResult> {
  const program = meilisearchOnPath();
  const about = `An index of ${SERVICES} services is built anew beside the live one while ${SEARCHERS} people search without a pause and five services a second change or come.`;
  if (program === null) return { about: `${about} Not measured: there is no program "meilisearch" on PATH.`, figures: [] };
  const server = await startMeilisearch(program);
  const directory = await directoryOf(SERVICES);
  const pool = openPool({ url: directory.url, role: servingRoles.indexer, max: 12, applicationName: 'bench indexer' });
  const step = stopwatch();
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const kept = await keepMeilisearch({ pool, host: server.host, apiKey: TEST_MASTER_KEY, timeout: PATIENT_MS });
    const { index, building } = await kept.open();
    const { rebuilding } = kept.outside;
    const keeper = createIndexKeeper({ pool, indexes: [index], rebuilding, logger: silentLogger });
    await keeper.rebuild({ onProgress: step.show });
    const alone = step.seconds();
    const indexer = createIndexer({
      pool,
      engine: kept.outside.engine,
      ...{ logger: silentLogger, metrics: new MetricsRegistry() },
    });
    await kept.outside.engine.open();
    stops.push(() => indexer.stop());
    await indexer.start();
    // The vocabulary of a new database is another than none was: that everything is put once more is not what is measured.
    await directory.owner.query('delete from graphile_worker._private_jobs');
    const busy = keepBusy(index, directory);
    stops.push(() => busy.stop());
    await pause(2_000);
    step.begin();
    const before = (await building.generations()).live;
    await keeper.rebuild({ onProgress: step.show });
    const beside = step.seconds();
    const swapped = (await building.generations()).live !== before;
    await pause(2_000);
    const seen = await busy.stop();
    await untilQuiet(indexer);
    const check = await keeper.check();
    const differing = check.indexes.reduce((sum, { differences }) => sum + differences.length, 0);
    const figures: Figure[] = [
      { name: 'built with nothing beside', value: SERVICES / alone, unit: 'services/s', note: `${alone.toFixed(0)} s` },
      { name: 'built beside searches and changes', value: SERVICES / beside, unit: 'services/s', note: `${beside.toFixed(0)} s` },
      { name: 'swapped in', value: swapped ? 1 : 0, unit: '', atLeast: 1 },
      { name: 'searches meanwhile', value: seen.times.length, unit: '' },
      {
        name: 'searches that failed',
        value: seen.failures.length,
        unit: '',
        atMost: 0,
        ...(seen.failures[0] ? { note: seen.failures[0] } : {}),
      },
      { name: 'searches that missed a service which had been there', value: seen.missing, unit: '', atMost: 0 },
      {
        name: 'search, median',
        value: percentile(seen.times, 0.5),
        unit: 'ms',
        note: `p95 ${percentile(seen.times, 0.95).toFixed(0)}, slowest ${Math.max(...seen.times).toFixed(0)}`,
      },
      { name: 'changes meanwhile', value: seen.changes, unit: '' },
      {
        name: 'from commit to found, median',
        value: percentile(seen.delays, 0.5),
        unit: 'ms',
        note: `p95 ${percentile(seen.delays, 0.95).toFixed(0)}, slowest ${Math.max(...seen.delays).toFixed(0)}`,
      },
      { name: 'services in which index and directory differ in the end', value: differing, unit: '', atMost: 0 },
    ];
    return { about, figures };
  } finally {
    for (const stop of stops.reverse()) await stop();
    await pool.end();
    await directory.drop();
    await server.stop();
  }
}

const stopwatch = () => {
  let begin = performance.now();
  let shown = '';
  return {
    begin: () => {
      begin = performance.now();
    },
    seconds: () => (performance.now() - begin) / 1_000,
    show: ({ step, done, total }: { step: string; done: number; total: number }) => {
      const line = `${step} ${Math.floor((10 * done) / Math.max(1, total)) * 10} %`;
      if (line !== shown) console.log(`    ${line} after ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
      shown = line;
    },
  };
};

interface Seen {
  times: number[];
  failures: string[];
  missing: number;
  changes: number;
  delays: number[];
}

/** Searchers and a writer. Nothing is removed, so that the number of services never falls and what was found once is found ever after. */
const keepBusy = (engine: SearchEngine, directory: BenchDirectory): { stop(): Promise<Seen> } => {
  const seen: Seen = { times: [], failures: [], missing: 0, changes: 0, delays: [] };
  const words = [...allSynonyms()]
    .filter(({ vocabulary, locale }) => vocabulary === 'CATEGORY' && locale === 'pl')
    .map(({ phrase }) => phrase);
  const chance = random(7);
  let stopped = false;
  let least = directory.ids.length;
  const added: ServiceDocument[] = [];
  const ask = (text: string) => engine.search({ text, locale: 'pl', filter: {}, sort: 'RELEVANCE', first: 20, now: BENCH_NOW });
  const isFound = async ({ card }: ServiceDocument): Promise<boolean> => {
    const { hits } = await ask(card.texts[0]?.name ?? '');
    return hits.some(({ document }) => document.card.id === card.id);
  };
  const timed = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    const begin = performance.now();
    try {
      return await work();
    } catch (error) {
      seen.failures.push(error instanceof Error ? error.message : String(error));
      return null;
    } finally {
      seen.times.push(performance.now() - begin);
    }
  };
  const search = async (): Promise<void> => {
    while (!stopped) {
      const expected = least;
      const all = await timed(() => ask(''));
      if (all && all.totalCount < expected) seen.missing += 1;
      if (all) least = Math.max(least, all.totalCount);
      await timed(() => ask(words[Math.floor(chance() * words.length)] ?? ''));
      const service = added[Math.floor(chance() * added.length)];
      if (service && (await timed(() => isFound(service))) === false) seen.missing += 1;
    }
  };
  const watching: Promise<void>[] = [];
  /** From then on it has to be found by everybody. */
  const watch = async (service: ServiceDocument, committed: number): Promise<void> => {
    while (!stopped && !(await isFound(service).catch(() => false))) await pause(20);
    if (stopped) return;
    seen.delays.push(performance.now() - committed);
    added.push(service);
  };
  const write = async (): Promise<void> => {
    const fresh = generateServices(1_000_000, { seed: 99 });
    for (let n = 0; !stopped; n += 1) {
      const made = fresh.next().value as ServiceDocument;
      const name = `Nowość${n.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}owo`;
      const card = { ...made.card, texts: made.card.texts.map((text) => ({ ...text, name })) };
      // Every second one is a change of a service that is there.
      const id = n % 2 === 0 ? card.id : (directory.ids[Math.floor(chance() * directory.ids.length)] as string);
      const service = { ...made, card: { ...card, id }, version: 2 + n };
      await directory.publish(service);
      const committed = performance.now();
      seen.changes += 1;
      if (n % 10 === 0) watching.push(watch(service, committed));
      await pause(CHANGE_EVERY_MS);
    }
    await Promise.all(watching);
  };
  const working = [...Array.from({ length: SEARCHERS }, search), write()];
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(working);
      return seen;
    },
  };
};

/** From the commit of a change to its being found, with Meilisearch, while many change. COMMIT_TO_FOUND_SERVICES: among how many; 1,000 when it is not set. */
import { setTimeout as pause } from 'node:timers/promises';
import { createIndexer, createIndexKeeper, keepMeilisearch } from '@drogowskaz/indexer';
import { MetricsRegistry, openPool, servingRoles, silentLogger } from '@drogowskaz/platform';
import type { SearchEngine, ServiceDocument } from '@drogowskaz/search';
import { meilisearchOnPath, startMeilisearch, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { BENCH_NOW, generateServices } from './generate-services.ts';
import { percentile } from './measure.ts';
import { type BenchDirectory, directoryOf } from './reindex/directory-of.ts';
import { untilQuiet } from './reindex/until-quiet.ts';
import type { BenchResult } from './result.ts';

const SERVICES = Number(process.env.COMMIT_TO_FOUND_SERVICES ?? 1_000);
const CHANGES_A_SECOND = 20;
/** A process that has just started sends again words of services that the index has. */
const FIRST_SECONDS = 10;
const SECONDS = 60;
/** Of these one is looked for. */
const WATCHED = 10;
/** What is not found by then was lost. */
const GIVEN_UP_MS = 60_000;
const LOOK_EVERY_MS = 20;
const WANTED_MS = 1_000;

export async function run(): Promise<BenchResult> {
  const program = meilisearchOnPath();
  const about = `${CHANGES_A_SECOND} of ${SERVICES} services are changed each second for ${SECONDS} seconds, texts, places and all; every ${WATCHED}th is looked for by its new name. The built-in index is not kept beside.`;
  if (program === null) return { about: `${about} Not measured: there is no program "meilisearch" on PATH.`, figures: [] };
  const server = await startMeilisearch(program);
  const directory = await directoryOf(SERVICES);
  const pool = openPool({ url: directory.url, role: servingRoles.indexer, max: 12, applicationName: 'bench indexer' });
  try {
    const kept = await keepMeilisearch({ pool, host: server.host, apiKey: TEST_MASTER_KEY, timeout: 20_000 });
    const { index } = await kept.open();
    const { engine, rebuilding } = kept.outside;
    await createIndexKeeper({ pool, indexes: [index], rebuilding, logger: silentLogger }).rebuild();
    const indexer = createIndexer({ pool, engine, logger: silentLogger, metrics: new MetricsRegistry() });
    await engine.open();
    await indexer.start();
    try {
      // The vocabulary of a new database is another than none was: that everything is put once more is not what is measured.
      await directory.owner.query('delete from graphile_worker._private_jobs');
      await untilQuiet(indexer);
      const first = await change(index, directory, { from: 0, seconds: FIRST_SECONDS });
      await untilQuiet(indexer);
      const before = await batchesOf(server.host);
      const delays = await change(index, directory, { from: FIRST_SECONDS, seconds: SECONDS });
      await untilQuiet(indexer);
      const batches = (await batchesOf(server.host)) - before;
      const changes = CHANGES_A_SECOND * SECONDS;
      return {
        about,
        figures: [
          { name: 'from commit to found, p95', value: percentile(delays, 0.95), unit: 'ms', atMost: WANTED_MS },
          {
            name: 'from commit to found, median',
            value: percentile(delays, 0.5),
            unit: 'ms',
            note: `slowest ${Math.max(...delays).toFixed(0)}, of ${delays.length}`,
          },
          { name: `in the first ${FIRST_SECONDS} seconds of the process, p95`, value: percentile(first, 0.95), unit: 'ms' },
          { name: 'changes in one batch of the server', value: changes / batches, unit: '' },
        ],
      };
    } finally {
      await indexer.stop();
    }
  } finally {
    await pool.end();
    await directory.drop();
    await server.stop();
  }
}

/** How many the server has done. */
const batchesOf = async (host: string): Promise<number> => {
  const response = await fetch(`${host}/batches?limit=1`, { headers: { authorization: `Bearer ${TEST_MASTER_KEY}` } });
  return ((await response.json()) as { total: number }).total;
};

/** Answers how many milliseconds those that are looked for were not found. Nothing waits for anything: who publishes does not ask whether search is slow. */
const change = async (
  engine: SearchEngine,
  directory: BenchDirectory,
  { from, seconds }: { from: number; seconds: number },
): Promise<number[]> => {
  const fresh = generateServices(CHANGES_A_SECOND * seconds, { seed: 99 + from });
  const delays: Promise<number>[] = [];
  const published: Promise<void>[] = [];
  const begin = performance.now();
  const before = from * CHANGES_A_SECOND;
  let number = before;
  for (const made of fresh) {
    const id = directory.ids[(number * 7) % directory.ids.length] as string;
    const name = `Zmiana${lettersOf(number)}owo`;
    const service = { ...made, card: { ...made.card, id, texts: made.card.texts.map((text) => ({ ...text, name })) }, version: 2 + number };
    const isWatched = number % WATCHED === 0;
    published.push(
      directory.publish(service).then(() => {
        if (isWatched) delays.push(untilFound(engine, service, name));
      }),
    );
    number += 1;
    await pause(Math.max(0, begin + (1_000 * (number - before)) / CHANGES_A_SECOND - performance.now()));
  }
  await Promise.all(published);
  return Promise.all(delays);
};

const untilFound = async (engine: SearchEngine, { card }: ServiceDocument, text: string): Promise<number> => {
  const committed = performance.now();
  while (performance.now() - committed < GIVEN_UP_MS) {
    const { hits } = await engine.search({ text, locale: 'pl', filter: {}, sort: 'RELEVANCE', first: 5, now: BENCH_NOW });
    if (hits.some(({ document }) => document.card.id === card.id)) return performance.now() - committed;
    await pause(LOOK_EVERY_MS);
  }
  return Number.POSITIVE_INFINITY;
};

/** Digits are not mended and letters in words are told apart. */
const lettersOf = (number: number): string => number.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

/** Builds the index anew beside the live one and swaps it in: not one search fails, not one change is lost. See docs/operating.md. */
import { type Clock, type Logger, newId, unavailable } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import { compareVersions } from '../indexing/compare-versions.ts';
import type { DirectorySource } from '../indexing/directory-source.ts';
import { IndexServices } from '../indexing/index-services.ts';
import type { IndexerMetrics } from '../indexing/indexer-metrics.ts';
import { removeExtra } from '../indexing/remove-extra.ts';
import type { SetAsideStore } from '../indexing/set-aside.ts';
import { askSamples } from './ask-samples.ts';
import type { Building } from './building.ts';
import { PageSize } from './page-size.ts';
import { ReindexRefused } from './reindex-refused.ts';

export interface ReindexProgress {
  step: 'putting in' | 'comparing' | 'swapping';
  done: number;
  total: number;
}

export interface ReindexBesideOptions {
  building: Building;
  source: DirectorySource;
  setAside: SetAsideStore;
  /** Another index of the same directory: sample questions that it answers, the new one has to answer, too. */
  reference: SearchEngine | null;
  clock: Clock;
  metrics: IndexerMetrics;
  logger: Logger;
  onProgress?: (progress: ReindexProgress) => void;
  signal?: AbortSignal | undefined;
}

export interface ReindexBesideReport {
  services: number;
  /** An interrupted run was taken up again. */
  resumed: boolean;
  /** Sample questions that were asked and answered rightly. */
  samples: number;
}

const PAGE = 500;
/** While one page is indexed by the server, the next is made ready here. */
const PAGES_AT_ONCE = 2;
/** So many services may differ when writers are stopped for the last comparison. */
const FEW = 200;
const MOST_ROUNDS = 6;

/** Called while no other process builds (`building.alone`). */
export const reindexBeside = async (options: ReindexBesideOptions): Promise<ReindexBesideReport> => {
  const { building, source, logger } = options;
  const { store } = building;
  // What a killed run has asked of the server may still be waiting there.
  await building.settle();
  const before = await store.read();
  const { live, beside } = await building.generations();
  if (before?.phase === 'building' && before.generation === live) {
    await building.vouchOnly();
    await store.finish(before.generation);
    logger.info('the new index had been swapped in when its building was interrupted');
    return { services: before.done, resumed: true, samples: 0 };
  }
  const resumed = before?.phase === 'building' && before.layout === building.layout && before.generation === beside;
  const generation = resumed ? before.generation : newId();
  if (!resumed) {
    await building.make(generation);
    await store.begin({ layout: building.layout, generation, total: await source.count() });
  }
  logger.info({ index: building.name, resumed, after: resumed ? before.after : null }, 'an index is built beside the live one');
  try {
    return { resumed, ...(await fill(options, generation)) };
  } catch (error) {
    if (error instanceof ReindexRefused) await store.giveUp(generation, error.message);
    throw error;
  }
};

const fill = async (options: ReindexBesideOptions, generation: string): Promise<Omit<ReindexBesideReport, 'resumed'>> => {
  const { building } = options;
  const services = indexing(options);
  await putAll(options, generation, services);
  await replay(options, services, { leaving: FEW });
  let compared = await compareAndMend(options, services);
  for (let round = 1; compared.differing.size > FEW && round < MOST_ROUNDS; round += 1) compared = await compareAndMend(options, services);
  const { samples } = await askSamples({ ...options, asked: building.beside, ids: [...compared.rows.keys()] });
  const swapped = await building.withoutWriters(() => swapWhatIsEqual(options, generation, compared));
  await options.source.tellChange();
  return { services: swapped, samples };
};

const indexing = ({ building, source, setAside, clock, metrics, logger }: ReindexBesideOptions): IndexServices =>
  new IndexServices({ source, engines: [building.beside], answering: false, setAside, clock, metrics, logger });

/** Everything in large batches, in order of id, from where an interrupted run has come to. */
const putAll = async (options: ReindexBesideOptions, generation: string, services: IndexServices): Promise<void> => {
  const { building, source, onProgress } = options;
  const state = await building.store.read();
  let done = state?.done ?? 0;
  const total = state?.total ?? 0;
  const size = new PageSize();
  let before = performance.now();
  const running: { ids: string[]; put: Promise<void> }[] = [];
  const oldest = async (): Promise<void> => {
    const [page] = running;
    await page?.put;
    running.shift();
    size.took(page?.ids.length ?? 0, performance.now() - before, { waited: await building.changesWait() });
    before = performance.now();
    done += page?.ids.length ?? 0;
    await building.store.advance(generation, { after: page?.ids.at(-1) ?? null, done });
    onProgress?.({ step: 'putting in', done, total: Math.max(total, done) });
  };
  try {
    for await (const ids of source.idPages(() => size.now, state?.after ?? null)) {
      goOn(options.signal);
      const put = services.index(ids);
      // Awaited in its turn; until then a rejection is not unhandled.
      put.catch(() => undefined);
      running.push({ ids, put });
      if (running.length >= PAGES_AT_ONCE) await oldest();
    }
    while (running.length > 0) await oldest();
  } finally {
    await Promise.allSettled(running.map(({ put }) => put));
  }
};

/** What was written to the live index meanwhile, until so few are left. */
const replay = async (
  { building, signal }: ReindexBesideOptions,
  services: IndexServices,
  { leaving }: { leaving: number },
): Promise<void> => {
  for (;;) {
    goOn(signal);
    const changes = await building.store.noted(PAGE);
    if (!changes) return;
    await services.index(changes.ids);
    await building.store.replayed(changes);
    if (changes.ids.length <= leaving && leaving > 0) return;
  }
};

const goOn = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw unavailable('The building of the index was interrupted; the next run goes on from here.');
};

interface Compared {
  /** Versions of the database as of this comparison. */
  rows: Map<string, number>;
  /** What had to be mended. */
  differing: Set<string>;
}

const compareAndMend = async (options: ReindexBesideOptions, services: IndexServices): Promise<Compared> => {
  const { building, source, onProgress } = options;
  goOn(options.signal);
  const rows = new Map<string, number>();
  const noted = async function* () {
    for await (const row of source.versions()) {
      rows.set(row.id, row.version);
      yield row;
    }
  };
  const toIndex: string[] = [];
  const extra = new Map<string, number>();
  for await (const { kind, id, version } of compareVersions(noted(), building.beside.versions())) {
    if (kind === 'extra') extra.set(id, version);
    else toIndex.push(id);
  }
  onProgress?.({ step: 'comparing', done: rows.size, total: rows.size });
  for (let at = 0; at < toIndex.length; at += PAGE) await services.index(toIndex.slice(at, at + PAGE));
  await removeExtra(building.beside, source, extra);
  return { rows, differing: new Set([...toIndex, ...extra.keys()]) };
};

/** Nobody writes the live index now: what is left is put in, the number of services compared, and the indexes are swapped. */
const swapWhatIsEqual = async (options: ReindexBesideOptions, generation: string, compared: Compared): Promise<number> => {
  const { building, onProgress } = options;
  await building.store.advance(generation);
  const services = indexing(options);
  await replay(options, services, { leaving: 0 });
  let { rows, differing } = compared;
  let count = { found: 0, expected: 0, aside: 0 };
  // The directory itself goes on changing: a service may come or go between its listing and the count.
  for (let attempt = 0; attempt < MOST_ROUNDS; attempt += 1) {
    const versions = await versionsOf(options);
    onProgress?.({ step: 'swapping', done: versions.size, total: versions.size });
    await putChanged(options, services, rows, versions, differing);
    [rows, differing] = [versions, new Set()];
    count = await counted(options, versions);
    if (count.found > count.expected || count.found < count.expected - count.aside) continue;
    await building.vouch();
    await building.swap();
    await building.vouchOnly();
    await building.store.finish(generation);
    return count.expected;
  }
  throw new ReindexRefused(
    `The new index holds ${count.found} services, the directory has ${count.expected}, ${count.aside} of them set aside. It was not swapped in.`,
  );
};

const versionsOf = async ({ source }: ReindexBesideOptions): Promise<Map<string, number>> => {
  const versions = new Map<string, number>();
  for await (const { id, version } of source.versions()) versions.set(id, version);
  return versions;
};

const putChanged = async (
  { building, source }: ReindexBesideOptions,
  services: IndexServices,
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  differing: ReadonlySet<string>,
): Promise<void> => {
  const gone = [...before.keys(), ...differing].filter((id) => !now.has(id));
  const changed = [...now].filter(([id, version]) => before.get(id) !== version || differing.has(id)).map(([id]) => id);
  for (let at = 0; at < changed.length; at += PAGE) await services.index(changed.slice(at, at + PAGE));
  await removeExtra(building.beside, source, new Map(gone.map((id) => [id, before.get(id) ?? 0])));
};

/** A service that is set aside may stand in the index at its version before, or not at all. */
const counted = async ({ building, setAside, clock }: ReindexBesideOptions, versions: ReadonlyMap<string, number>) => {
  const everything = { text: '', locale: 'pl', filter: {}, sort: 'NAME', first: 1, now: clock.now() } as const;
  const [{ totalCount: found }, aside] = await Promise.all([building.beside.search(everything), setAside.among([...versions.keys()])]);
  return { found, expected: versions.size, aside: aside.length };
};

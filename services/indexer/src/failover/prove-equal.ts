import type { Logger } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import { compareVersions, type Difference } from '../indexing/compare-versions.ts';
import type { DirectorySource } from '../indexing/directory-source.ts';
import type { IndexServices } from '../indexing/index-services.ts';
import type { SetAsideStore } from '../indexing/set-aside.ts';

export interface ProveEqualOptions {
  engine: SearchEngine;
  /** Writes into this engine only. */
  services: Pick<IndexServices, 'index'>;
  source: DirectorySource;
  setAside: Pick<SetAsideStore, 'all'>;
  logger: Logger;
  signal: AbortSignal;
}

export interface Proof {
  mended: number;
  /** Changed between two comparisons, so that they differ for a moment: the queue has them. */
  underWay: number;
}

/** The index holds versions that the database does not know, as after an older backup of it was restored. */
export class IndexAhead extends Error {}

const ROUNDS = 6;
const BATCH = 500;
/** More than this at once is no traffic. */
const MOST_UNDER_WAY = 1_000;
const MOST_SET_ASIDE = 100;

/**
 * Compares the versions of index and database and mends what differs, until nothing does, or only what was equal in the comparison before and has
 * changed since then. Rejects when that cannot be reached.
 */
export const proveEqual = async (options: ProveEqualOptions): Promise<Proof> => {
  let before: ReadonlyMap<string, Difference> | null = null;
  let mended = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const differing = await compare(options);
    if (differing.size === 0) return { mended, underWay: 0 };
    const again: ReadonlyMap<string, Difference> | null = before;
    if (again && differing.size <= MOST_UNDER_WAY && ![...differing.keys()].some((id) => again.has(id))) {
      return { mended, underWay: differing.size };
    }
    await mend([...differing.values()], options);
    mended += differing.size;
    before = differing;
  }
  throw new Error(`its index still differs from the database after ${ROUNDS} repairs`);
};

const compare = async ({ source, engine, setAside, signal }: ProveEqualOptions): Promise<Map<string, Difference>> => {
  const differing = new Map<string, Difference>();
  for await (const difference of compareVersions(source.versions(), engine.versions())) {
    signal.throwIfAborted();
    if (difference.kind === 'ahead') throw new IndexAhead('its index holds versions that the database does not know');
    differing.set(difference.id, difference);
  }
  // What no index takes cannot be equal. When that is much, something else than a document is wrong.
  const known = differing.size > 0 ? await setAside.all(MOST_SET_ASIDE) : [];
  for (const { serviceId } of known) differing.delete(serviceId);
  return differing;
};

const mend = async (differences: readonly Difference[], { services, source, engine, logger, signal }: ProveEqualOptions): Promise<void> => {
  logger.info({ engine: engine.name, services: differences.length }, 'mending what differs from the database in the index');
  for (let at = 0; at < differences.length; at += BATCH) {
    signal.throwIfAborted();
    const batch = differences.slice(at, at + BATCH);
    await services.index(batch.map(({ id }) => id));
    const extra = new Map(batch.filter(({ kind }) => kind === 'extra').map(({ id, version }) => [id, version]));
    if (extra.size === 0) continue;
    // What the database has never heard of, the line above has left where it was.
    const standings = await source.standings([...extra.keys()]);
    const gone = standings.filter(({ service }) => service === null);
    await engine.remove(gone.map(({ id, removedAt }) => ({ id, version: Math.max(extra.get(id) ?? 0, removedAt ?? 0) })));
  }
};

import { createIndexKeeper, type IndexKeeper } from '@drogowskaz/indexer';
import {
  exitCodes,
  failureKind,
  type Logger,
  OperatorError,
  openPool,
  readIndexSettings,
  requireDatabase,
  servingRoles,
  silentLogger,
} from '@drogowskaz/platform';
import { builtInEngine } from '@drogowskaz/search';
import { openSharedDatabase, withOwner } from './database.ts';
import { Parts } from './lifecycle.ts';
import { meilisearchPart } from './meilisearch-part.ts';
import { requireMigrated } from './require-migrated.ts';

const CONNECTIONS = 4;
/** A whole index is read with patience. */
const TIMEOUT_MS = 60_000;

export interface OpenedKeeper {
  keeper: IndexKeeper;
  /** false: only the built-in index is kept. */
  meilisearch: boolean;
  /** Aborted by Ctrl-C: what is being done comes to a good end first. */
  signal: AbortSignal;
}

/** For commands about whole indexes, also beside a hub that runs. */
export async function onIndexes(logger: Logger, work: (opened: OpenedKeeper) => Promise<void>): Promise<void> {
  const settings = readIndexSettings();
  const parts = new Parts(logger);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  try {
    const { url } = await openSharedDatabase(settings, parts, silentLogger);
    await withOwner(url, async (owner) => {
      await requireDatabase(owner);
      await requireMigrated(owner);
    });
    const pool = openPool({ url, role: servingRoles.indexer, max: CONNECTIONS, applicationName: 'drogowskaz-index-keeper', logger });
    await parts.add('the connections', () => pool.end());
    const builtIn = builtInEngine({ pool, timeout: TIMEOUT_MS });
    const meilisearch = await meilisearchPart({ url, settings, parts, logger });
    const opened = await meilisearch?.open();
    const indexes = opened ? [opened.index, builtIn] : [builtIn];
    const keeper = createIndexKeeper({ pool, indexes, rebuilding: meilisearch?.outside.rebuilding, logger });
    await work({ keeper, meilisearch: meilisearch !== null, signal: stopping.signal });
  } catch (error) {
    if (stopping.signal.aborted) throw new OperatorError('Interrupted. Run the command again to go on.', exitCodes.temporaryFailure);
    if (failureKind(error) === 'temporary') {
      throw new OperatorError(
        `${error instanceof Error ? error.message : error} Run the command again to go on.`,
        exitCodes.temporaryFailure,
      );
    }
    throw error;
  } finally {
    await parts.stop();
  }
}

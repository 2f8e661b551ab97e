import { createIndexKeeper, type IndexKeeper } from '@drogowskaz/indexer';
import { exitCodes, failureKind, type Logger, OperatorError, readIndexSettings, requireDatabase, silentLogger } from '@drogowskaz/platform';
import { openBuiltInIndex } from './built-in-index.ts';
import { openSharedDatabase, withOwner } from './database.ts';
import { interruptible } from './interruptible.ts';
import { Parts } from './lifecycle.ts';
import { meilisearchPart } from './meilisearch-part.ts';
import { requireMigrated } from './require-migrated.ts';

export interface OpenedKeeper {
  keeper: IndexKeeper;
  /** false: only the built-in index is kept. */
  meilisearch: boolean;
  /** Aborted by Ctrl-C: what is being done comes to a good end first. */
  signal: AbortSignal;
}

const GO_ON = 'Run the command again to go on.';

/** For commands about whole indexes, also beside a hub that runs. */
export const onIndexes = (logger: Logger, work: (opened: OpenedKeeper) => Promise<void>): Promise<void> =>
  interruptible(
    () => GO_ON,
    async (signal) => {
      const settings = readIndexSettings();
      const parts = new Parts(logger);
      try {
        const { url } = await openSharedDatabase(settings, parts, silentLogger);
        await withOwner(url, async (owner) => {
          await requireDatabase(owner);
          await requireMigrated(owner);
        });
        const { pool, builtIn } = await openBuiltInIndex({ url, parts, logger });
        const meilisearch = await meilisearchPart({ url, settings, parts, logger });
        const opened = await meilisearch?.open();
        const indexes = opened ? [opened.index, builtIn] : [builtIn];
        const keeper = createIndexKeeper({ pool, indexes, rebuilding: meilisearch?.outside.rebuilding, logger });
        await work({ keeper, meilisearch: meilisearch !== null, signal });
      } catch (error) {
        if (failureKind(error) !== 'temporary') throw error;
        throw new OperatorError(`${error instanceof Error ? error.message : error} ${GO_ON}`, exitCodes.temporaryFailure);
      } finally {
        await parts.stop();
      }
    },
  );

/** One of all indexers builds the index anew by itself, when this program makes it otherwise than it is or when its building was interrupted. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@drogowskaz/platform';
import type { IndexKeeper } from '../index-keeper.ts';
import { ReindexRefused } from './reindex-refused.ts';

const LOOK_AGAIN_AFTER = 5_000;

export interface KeepBuiltOptions {
  keeper: Pick<IndexKeeper, 'rebuild' | 'rebuildNeeded'>;
  logger: Logger;
  signal: AbortSignal;
}

/** Resolves when nothing has to be built any more, or when the signal is aborted. Whoever waits for another builder takes over when that one dies. */
export const keepBuilt = async ({ keeper, logger, signal }: KeepBuiltOptions): Promise<void> => {
  let told = '';
  while (!signal.aborted) {
    try {
      const reasons = await keeper.rebuildNeeded();
      if (reasons.length === 0) return;
      if (told !== reasons.join())
        logger.warn({ reasons }, 'the index of Meilisearch has to be built anew: that is done beside the live one');
      told = reasons.join();
      const report = await keeper.rebuild({ signal });
      if (report) {
        logger.info({ ...report }, 'the index was built anew and swapped in');
        return;
      }
    } catch (error) {
      if (signal.aborted) return;
      logger.error({ err: error }, 'the index could not be built anew; it is tried again');
      // A new index that is not what it should be will not be so five seconds later.
      if (error instanceof ReindexRefused) return;
    }
    await pause(LOOK_AGAIN_AFTER, undefined, { signal }).catch(() => undefined);
  }
};

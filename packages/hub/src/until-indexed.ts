import { setTimeout as pause } from 'node:timers/promises';
import type { Indexer } from '@drogowskaz/indexer';
import type { Logger } from '@drogowskaz/platform';

const LIMIT_MS = 120_000;

/**
 * Waits until what was queued before the start is in the index: whoever opens the printed address finds it. Jobs that fail do not
 * hold a start back; they are tried again while the hub serves.
 */
export async function untilIndexed(indexer: Pick<Indexer, 'queueState'>, logger: Logger): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const { waiting } = await indexer.queueState();
    if (waiting === 0) return;
    if (Date.now() > end) {
      logger.warn({ waiting }, 'the queue is long; the hub starts to serve before it is worked off');
      return;
    }
    await pause(25);
  }
}

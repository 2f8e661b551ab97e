import { setTimeout as pause } from 'node:timers/promises';
import type { Indexer } from '@drogowskaz/indexer';

/** Resolves when no change waits to be indexed. */
export const untilQuiet = async (indexer: Pick<Indexer, 'queueState'>): Promise<void> => {
  for (;;) {
    const { waiting, failing } = await indexer.queueState();
    if (waiting + failing === 0) return;
    await pause(100);
  }
};

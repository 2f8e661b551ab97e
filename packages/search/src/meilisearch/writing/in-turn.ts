import type { WithWriterLock } from '../meilisearch-engine.ts';

/** A lock within one process: each work begins when the one before has ended. */
export const inTurn = (): WithWriterLock => {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = before.then(work, work);
    before = turn.catch(() => undefined);
    return turn;
  };
};

import DataLoader from 'dataloader';

const LARGEST_BATCH = 500;
/** Writers take turns in an engine: what would only wait there waits here, and becomes one large batch instead of many small ones. */
const BATCHES_AT_ONCE = 4;
/** Jobs that were fetched together begin within this time of each other. */
const GATHER_FOR_MILLISECONDS = 5;

/**
 * Gathers what many jobs ask for at the same time into large batches: one statement and one write for all of them.
 * Each caller's promise settles as its batch does.
 */
export const gather = (index: (ids: readonly string[]) => Promise<void>): ((id: string) => Promise<void>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const loader = new DataLoader<string, null>(
    async (ids) => {
      running += 1;
      try {
        await index(ids);
        return ids.map(() => null);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
    {
      // The same id may come again a moment later and must then be read again.
      cache: false,
      maxBatchSize: LARGEST_BATCH,
      batchScheduleFn: (begin) =>
        void setTimeout(() => (running < BATCHES_AT_ONCE ? begin() : waiting.push(begin)), GATHER_FOR_MILLISECONDS),
    },
  );
  return async (id) => {
    await loader.load(id);
  };
};

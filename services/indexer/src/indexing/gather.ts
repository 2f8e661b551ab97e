import DataLoader from 'dataloader';

const LARGEST_BATCH = 500;
/** Jobs that were fetched together begin within this time of each other. */
const GATHER_FOR_MILLISECONDS = 5;

/**
 * Gathers what many jobs ask for at the same time into large batches: one statement and one write for all of them.
 * Each caller's promise settles as its batch does.
 */
export const gather = (index: (ids: readonly string[]) => Promise<void>): ((id: string) => Promise<void>) => {
  const loader = new DataLoader<string, null>(
    async (ids) => {
      await index(ids);
      return ids.map(() => null);
    },
    {
      // The same id may come again a moment later and must then be read again.
      cache: false,
      maxBatchSize: LARGEST_BATCH,
      batchScheduleFn: (begin) => void setTimeout(begin, GATHER_FOR_MILLISECONDS),
    },
  );
  return async (id) => {
    await loader.load(id);
  };
};

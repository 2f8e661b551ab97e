import DataLoader from 'dataloader';

const LARGEST_BATCH = 500;
const BATCHES_AT_ONCE = 4;
/** What is written longer holds nobody back any more: an engine that does not answer for one batch may still answer for the next. */
const HELD_BACK_AT_MOST_MILLISECONDS = 3_000;
/** Jobs that were fetched together begin within this time of each other. */
const GATHER_FOR_MILLISECONDS = 5;

/**
 * Gathers what many jobs ask for at the same time into large batches: one statement and one write for all of them.
 * Each caller's promise settles as its batch does.
 *
 * Writers take turns in an engine: what would only wait there waits here, in a batch that goes on filling. Only what is
 * behind a full batch lets that one be made ready while another is written.
 */
export const gather = (index: (ids: readonly string[]) => Promise<void>): ((id: string) => Promise<void>) => {
  let running = 0;
  let holdingBack = 0;
  const waiting: (() => void)[] = [];
  const beginNext = (): void => {
    while (waiting.length > (holdingBack === 0 ? 0 : 1) && running < BATCHES_AT_ONCE) waiting.shift()?.();
  };
  const write = async (ids: readonly string[]): Promise<undefined[]> => {
    running += 1;
    holdingBack += 1;
    let holdsBack = true;
    const letOthersBegin = (): void => {
      if (holdsBack) holdingBack -= 1;
      holdsBack = false;
      beginNext();
    };
    const patience = setTimeout(letOthersBegin, HELD_BACK_AT_MOST_MILLISECONDS);
    try {
      await index(ids);
      return ids.map(() => undefined);
    } finally {
      clearTimeout(patience);
      running -= 1;
      letOthersBegin();
    }
  };
  const loader = new DataLoader<string, undefined>(write, {
    cache: false,
    maxBatchSize: LARGEST_BATCH,
    batchScheduleFn: (begin) => {
      waiting.push(begin);
      setTimeout(beginNext, GATHER_FOR_MILLISECONDS);
    },
  });
  return (id) => loader.load(id);
};

const LARGEST_BATCH = 500;
/** Writers take turns in an engine: what would only wait there waits here and becomes one batch instead of many. Only a large one is made ready while another is written. */
const LARGE_BATCH = 100;
const BATCHES_AT_ONCE = 4;
/** What is written longer holds nobody back any more: an engine that does not answer for one batch may still answer for the next. */
const HELD_BACK_AT_MOST_MILLISECONDS = 3_000;
/** Jobs that were fetched together begin within this time of each other. */
const GATHER_FOR_MILLISECONDS = 5;

interface Waiting {
  id: string;
  done(): void;
  failed(error: unknown): void;
}

/**
 * Gathers what many jobs ask for at the same time into large batches: one statement and one write for all of them.
 * Each caller's promise settles as its batch does.
 */
export const gather = (index: (ids: readonly string[]) => Promise<void>): ((id: string) => Promise<void>) => {
  let running = 0;
  let holdingBack = 0;
  const waiting: Waiting[] = [];
  const mayBegin = (): boolean => waiting.length >= (holdingBack === 0 ? 1 : LARGE_BATCH) && running < BATCHES_AT_ONCE;
  const begin = (): void => {
    while (mayBegin()) void write(waiting.splice(0, LARGEST_BATCH));
  };
  const write = async (batch: readonly Waiting[]): Promise<void> => {
    running += 1;
    holdingBack += 1;
    let holdsBack = true;
    const letOthersBegin = (): void => {
      if (holdsBack) holdingBack -= 1;
      holdsBack = false;
      begin();
    };
    const patience = setTimeout(letOthersBegin, HELD_BACK_AT_MOST_MILLISECONDS);
    try {
      await index(batch.map(({ id }) => id));
      for (const { done } of batch) done();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
    clearTimeout(patience);
    running -= 1;
    letOthersBegin();
  };
  return (id) =>
    new Promise((done, failed) => {
      waiting.push({ id, done, failed });
      setTimeout(begin, GATHER_FOR_MILLISECONDS);
    });
};

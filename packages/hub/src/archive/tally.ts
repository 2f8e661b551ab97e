export type OnProgress = (step: string, done: number, total: number) => void;

/** Adds up what comes in pieces. */
export const tally = (step: string, total: number, onProgress: OnProgress): ((more: number) => void) => {
  let done = 0;
  return (more) => {
    done += more;
    onProgress(step, done, total);
  };
};

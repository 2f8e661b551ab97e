import type { Progress } from '../progress.ts';

export type OnProgress = Progress['show'];

/** Adds up what comes in pieces. */
export const tally = (step: string, total: number, onProgress: OnProgress): ((more: number) => void) => {
  let done = 0;
  return (more) => {
    done += more;
    onProgress(step, done, total);
  };
};

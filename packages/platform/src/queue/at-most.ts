import type { QueueTask } from './worker.ts';

/**
 * A task that takes no more than so many places of the queue. A schedule adds its job each minute, also while it is at work for longer: all places would be
 * its own in the end. What is beyond is left to the next time.
 */
export const atMost = (most: number | undefined, task: QueueTask): QueueTask => {
  let atWork = 0;
  return async (payload, job) => {
    if (most !== undefined && atWork >= most) return;
    atWork += 1;
    try {
      await task(payload, job);
    } finally {
      atWork -= 1;
    }
  };
};

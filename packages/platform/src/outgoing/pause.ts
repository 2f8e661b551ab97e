import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the time is over, or whoever asked has left. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<unknown>;

export const pause: Pause = (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal });

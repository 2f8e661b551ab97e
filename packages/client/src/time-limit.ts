/** A signal that ends with the caller's or when the time is over, and can be told which of them it was. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether the time was over, rather than the caller having called it off. */
  isOver(): boolean;
  /** Lets the timer go. */
  clear(): void;
}

/** Timers hold no more; whoever allows more than 24 days wants no limit. */
const LONGEST_TIMER = 2_147_483_647;

export const timeLimit = (milliseconds: number, parent: AbortSignal | undefined): TimeLimit => {
  const timer = new AbortController();
  const over = () => timer.abort(new DOMException('The time is over.', 'TimeoutError'));
  const handle = milliseconds > LONGEST_TIMER ? undefined : setTimeout(over, milliseconds);
  return {
    signal: parent === undefined ? timer.signal : AbortSignal.any([parent, timer.signal]),
    isOver: () => timer.signal.aborted && parent?.aborted !== true,
    clear: () => clearTimeout(handle),
  };
};

/** Waits, unless the signal ends it: then it throws the signal's reason. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = () => {
      clearTimeout(handle);
      reject(signal.reason);
    };
    const handle = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });

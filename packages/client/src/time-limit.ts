/** A signal that ends with the caller's or when the time is over, and can be told which of them it was. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether the time was over, rather than the caller having called it off. */
  isOver(): boolean;
  /** Lets the timer go. */
  clear(): void;
}

export const timeLimit = (milliseconds: number, parent: AbortSignal | undefined): TimeLimit => {
  const timer = new AbortController();
  const handle = setTimeout(() => timer.abort(new DOMException('The time is over.', 'TimeoutError')), milliseconds);
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

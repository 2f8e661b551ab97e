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

/** `AbortSignal.any` would be shorter; telephones of before 2024 do not have it. */
export const timeLimit = (milliseconds: number, parent: AbortSignal | undefined): TimeLimit => {
  const limit = new AbortController();
  let over = false;
  const end = () => {
    over = !limit.signal.aborted;
    limit.abort(new DOMException('The time is over.', 'TimeoutError'));
  };
  const callOff = () => limit.abort(parent?.reason);
  const handle = milliseconds > LONGEST_TIMER ? undefined : setTimeout(end, milliseconds);
  if (parent?.aborted === true) callOff();
  else parent?.addEventListener('abort', callOff, { once: true });
  return {
    signal: limit.signal,
    isOver: () => over,
    clear: () => {
      clearTimeout(handle);
      parent?.removeEventListener('abort', callOff);
    },
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

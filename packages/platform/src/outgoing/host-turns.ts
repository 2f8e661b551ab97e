import { performance } from 'node:perf_hooks';
import { OutgoingError } from './outgoing-error.ts';
import type { Pause } from './pause.ts';

export interface Turn {
  /** How long it may have to wait for others. */
  maxWaitMs: number;
  /** How long after the last one it begins at the earliest. */
  betweenMs: number;
  pause: Pause;
  signal?: AbortSignal | undefined;
}

/** One request to a host at a time, with a pause in between; others wait in the order in which they came. */
export class HostTurns {
  readonly #last = new Map<string, Promise<void>>();
  readonly #endedAt = new Map<string, number>();

  /** Resolves when it is this one's turn, with what ends it. */
  async take(host: string, { maxWaitMs, betweenMs, pause, signal }: Turn): Promise<() => void> {
    const before = this.#last.get(host);
    let end = () => {};
    const own = new Promise<void>((resolve) => {
      end = resolve;
    });
    const after = (before ?? Promise.resolve()).then(() => own);
    this.#last.set(host, after);
    const done = () => {
      this.#endedAt.set(host, performance.now());
      end();
      if (this.#last.get(host) === after) this.#last.delete(host);
    };
    try {
      if (before) await waitFor(before, maxWaitMs, host, signal);
      const rest = (this.#endedAt.get(host) ?? Number.NEGATIVE_INFINITY) + betweenMs - performance.now();
      if (rest > 0) await pause(rest, signal);
    } catch (error) {
      end();
      throw error;
    }
    return done;
  }
}

const waitFor = (before: Promise<void>, maxWaitMs: number, host: string, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = () =>
      reject(
        new OutgoingError(
          'TIMEOUT',
          `An earlier request to ${host} has not ended. Read its body to the end, or discard it, before asking again.`,
        ),
      );
    const timer = setTimeout(late, maxWaitMs);
    const leave = () => reject(signal?.reason);
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
    before.then(resolve).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    });
  });

import { OutgoingError } from './outgoing-error.ts';

/** One request to a host at a time; others wait in the order in which they came. */
export class HostTurns {
  readonly #last = new Map<string, Promise<void>>();

  /** Resolves when it is this one's turn, with what ends it. */
  async take(host: string, maxWaitMs: number, signal?: AbortSignal): Promise<() => void> {
    const before = this.#last.get(host);
    let end = () => {};
    const own = new Promise<void>((resolve) => {
      end = resolve;
    });
    const after = (before ?? Promise.resolve()).then(() => own);
    this.#last.set(host, after);
    const done = () => {
      end();
      if (this.#last.get(host) === after) this.#last.delete(host);
    };
    if (before) {
      try {
        await waitFor(before, maxWaitMs, host, signal);
      } catch (error) {
        end();
        throw error;
      }
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

import type { OutgoingLimits } from './limits.ts';
import { OutgoingError } from './outgoing-error.ts';

/** Counts the time that is spent waiting for another server, and ends the wait when it was enough. */
export class Patience {
  readonly #limits: Pick<OutgoingLimits, 'timeoutMs' | 'idleMs'>;
  #left: number;

  constructor(limits: Pick<OutgoingLimits, 'timeoutMs' | 'idleMs'>) {
    this.#limits = limits;
    this.#left = limits.timeoutMs;
  }

  /** Waits for the other side; `giveUp` is told first when that takes too long. */
  async wait<Result>(answer: Promise<Result>, giveUp: (error: OutgoingError) => void): Promise<Result> {
    const began = performance.now();
    const { idleMs, timeoutMs } = this.#limits;
    const idle = idleMs < this.#left;
    let timer: NodeJS.Timeout | undefined;
    const enough = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          const error = new OutgoingError(
            'TIMEOUT',
            idle ? `The other server was silent for ${idleMs / 1_000} s.` : `The other server took more than ${timeoutMs / 1_000} s.`,
          );
          giveUp(error);
          reject(error);
        },
        Math.max(0, Math.min(idleMs, this.#left)),
      );
    });
    try {
      return await Promise.race([answer, enough]);
    } finally {
      clearTimeout(timer);
      this.#left -= performance.now() - began;
    }
  }
}

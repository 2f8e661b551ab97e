import { setTimeout as pause } from 'node:timers/promises';
import { failureKind, type Logger } from '@drogowskaz/platform';

export interface PatientlyOptions {
  signal?: AbortSignal | undefined;
  logger: Logger;
  /** @default 10 */
  attempts?: number;
  /** Milliseconds before the second attempt; each further one waits so much longer. @default 1000 */
  wait?: number;
}

/** Does the work again when what it needs was only away or busy. For work that goes on from where it came to. */
export const patiently = async <Result>(
  work: () => Promise<Result>,
  { signal, logger, attempts = 10, wait = 1_000 }: PatientlyOptions,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= attempts || signal?.aborted || failureKind(error) !== 'temporary') throw error;
      logger.warn({ err: error, attempt }, 'the building of the index was held up; it goes on');
      await pause(attempt * wait, undefined, signal ? { signal } : {}).catch(() => undefined);
    }
  }
};

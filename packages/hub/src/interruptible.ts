import { exitCodes, OperatorError } from '@drogowskaz/platform';

/**
 * Work of a command that Ctrl-C brings to a good end: the signal tells it to stop, and what it throws from then on is told as an interruption.
 * `stands` says what has become of the work until then, and the next step.
 */
export async function interruptible<Result>(stands: () => string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) throw new OperatorError(`Interrupted. ${stands()}`, exitCodes.temporaryFailure);
    throw error;
  }
}

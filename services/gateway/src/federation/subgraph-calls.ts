import type { AskedFact, Caller, Logger, Subgraph } from '@drogowskaz/platform';
import type { AskSubgraph, NoAnswer } from './execute-plan.ts';
import type { FetchStep } from './plan.ts';

/** Hears of every question that a subgraph was asked; metrics and tests listen. */
export type SubgraphCallObserver = (call: { subgraph: string; outcome: 'answered' | 'timed_out' | 'failed'; seconds: number }) => void;

export interface SubgraphCallOptions {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly logger: Logger;
  readonly observe: SubgraphCallObserver;
}

/** Who asks, until when. */
export interface OperationCall {
  readonly caller: Caller;
  readonly requestId: string;
  /** Aborted when the client has gone or the operation's time is over. */
  readonly signal: AbortSignal;
  /** What is counted of its searches; the search subgraph fills it. */
  readonly asked: AskedFact[];
}

/**
 * How one operation asks its subgraphs: whoever does not answer until the signal is left behind, in this process as over HTTP. A neighbour hears
 * only of what everybody may ask: an answer for one caller may hold drafts and hidden addresses.
 */
export const askWithin = ({ subgraphs, logger, observe }: SubgraphCallOptions, call: OperationCall, forEverybody: boolean): AskSubgraph => {
  // Who was late once in an operation is not waited for again: what is ours needs the rest of its time.
  const late = new Set<string>();
  return async ({ subgraph: name, document, query }: FetchStep, variables) => {
    const subgraph = subgraphs.get(name);
    if (!subgraph) throw new Error(`The supergraph names a subgraph "${name}" that this gateway was not given`);
    if (subgraph.foreign && !forEverybody) return 'NOT_TOLD';
    if (late.has(name)) return 'IN_TIME';
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1_000;
    try {
      const result = await untilAborted(subgraph.execute({ document, query, variables }, call), call.signal);
      observe({ subgraph: name, outcome: 'answered', seconds: seconds() });
      return result;
    } catch (error) {
      const timedOut = call.signal.aborted || (error as { timedOut?: boolean }).timedOut === true;
      if (timedOut && subgraph.foreign) late.add(name);
      observe({ subgraph: name, outcome: timedOut ? 'timed_out' : 'failed', seconds: seconds() });
      if ((error as { told?: boolean }).told !== true)
        logger.warn({ subgraph: name, requestId: call.requestId, timedOut, ...(timedOut ? {} : { error }) }, 'A subgraph gave no answer');
      const reason: NoAnswer = timedOut ? 'IN_TIME' : 'AT_ALL';
      return reason;
    }
  };
};

/** Rejects as soon as the signal is aborted, even when the work itself does not listen to it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

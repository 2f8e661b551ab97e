/** What Meilisearch's errors are to us. Its messages and the client's errors quote requests, so neither goes further: not into a log, not to a client. */
import { type HubError, unavailable } from '@drogowskaz/platform';
import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';

/** The server answered and will answer so again: we asked what it does not understand. A defect of ours, or a server of another version. */
export class MeilisearchRefusal extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`Meilisearch refused a request of this program (${reason}).`);
    this.name = 'MeilisearchRefusal';
    this.reason = reason;
  }
}

const PASSING_STATUS = new Set([408, 425, 429]);

/** Keys and indexes are made by the hub itself: missing, they come back with the next preparation. */
const PASSING_REASONS: Readonly<Record<string, string>> = {
  index_not_found: 'The search index is not there. The hub makes it anew; try again in a while.',
  invalid_api_key: 'The search engine does not accept the key of the hub. Try again in a while.',
  missing_authorization_header: 'The search engine does not accept the key of the hub. Try again in a while.',
};

export const AWAY = 'The search engine does not answer. Try again in a while.';

export const reasonOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? String(error.response.status)) : undefined;

/** An error of the client as one that may be shown and logged. `signal`: who asked has gone, or the time is up. */
export const asFailure = (error: unknown, signal?: AbortSignal): unknown => {
  if (signal?.aborted) return isTimeout(signal.reason) ? away() : signal.reason;
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response;
    const reason = reasonOf(error) ?? '';
    const passing = PASSING_REASONS[reason];
    if (passing !== undefined) return unavailable(passing);
    return status >= 500 || PASSING_STATUS.has(status) ? away() : new MeilisearchRefusal(reason);
  }
  // No answer, none in time, or one that is no JSON, as proxies give.
  if (error instanceof MeilisearchRequestError || error instanceof SyntaxError) return away();
  return isTimeout(error) ? away() : error;
};

/** Not asked by class: it is one of the runtime's own. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';

const away = (): HubError => unavailable(AWAY);

/** Runs a request to Meilisearch; what it throws may be shown and logged. */
export const asking = async <Result>(request: () => PromiseLike<Result>, signal?: AbortSignal): Promise<Result> => {
  try {
    return await request();
  } catch (error) {
    throw asFailure(error, signal);
  }
};

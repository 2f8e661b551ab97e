/** What Meilisearch's errors are to us. Its messages and the client's errors quote requests, so neither goes further: not into a log, not to a client. */
import { HubError } from '@drogowskaz/platform';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';

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

/** The engine cannot be used now. Who asked reads the message; `why` is for operators, and quotes nothing. */
export class EngineAway extends HubError {
  readonly why: string;

  constructor(why: string, message: string = AWAY) {
    super('UNAVAILABLE', message);
    this.name = 'EngineAway';
    // Not enumerable: it must not get into an answer.
    this.why = why;
    Object.defineProperty(this, 'why', { enumerable: false });
  }
}

/** This question is too much for it; others are not. */
export class QuestionTooLong extends HubError {
  constructor() {
    super('UNAVAILABLE', 'This question is too long for the search engine. Ask with fewer words.');
    this.name = 'QuestionTooLong';
  }
}

/** The server does not know what the hub had made there: it was wiped, or is another one. */
export class EngineForgot extends EngineAway {}

const AWAY = 'The search engine does not answer. Try again in a while.';
const KEY_REFUSED = 'The search engine does not accept the key of the hub. Try again in a while.';

const forgotten: Readonly<Record<string, () => EngineForgot>> = {
  index_not_found: () =>
    new EngineForgot('the index of the hub is not there', 'The search index is not there. The hub makes it anew; try again in a while.'),
  invalid_api_key: () => new EngineForgot('it does not know the keys of the hub', KEY_REFUSED),
  missing_authorization_header: () => new EngineForgot('it does not know the keys of the hub', KEY_REFUSED),
};

export const reasonOf = (error: unknown): string | undefined =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? String(error.response.status)) : undefined;

export const DISK_FULL = 'its disk is full';

/** The one failure that an operator has to mend and that the server calls by different names. */
export const isDiskFull = (code: string, message: string): boolean =>
  code === 'no_space_left_on_device' || /No space left on device|os error 28/i.test(message);

/** An error of the client as one that may be shown and logged. `signal`: who asked has gone, or the time is up. */
export const asFailure = (error: unknown, signal?: AbortSignal): unknown => {
  if (signal?.aborted) return isTimeout(signal.reason) ? tooSlow() : signal.reason;
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response;
    const reason = reasonOf(error) ?? '';
    const forgot = forgotten[reason];
    if (forgot !== undefined) return forgot();
    return status >= 500 || PASSING_STATUS.has(status)
      ? new EngineAway(isDiskFull(reason, error.message) ? DISK_FULL : `it answers with HTTP ${status} (${reason})`)
      : new MeilisearchRefusal(reason);
  }
  // As proxies answer.
  if (error instanceof SyntaxError) return new EngineAway('what answers there is not Meilisearch');
  if (error instanceof MeilisearchRequestError)
    return isTimeout(error.cause) || isLate(error.cause) ? tooSlow() : new EngineAway(`it cannot be reached${codeOf(error.cause)}`);
  if (isCutOff(error)) return new EngineAway(`the connection broke${codeOf(error)}`);
  return isTimeout(error) ? tooSlow() : error;
};

/** Not asked by class: it is one of the runtime's own. */
const isTimeout = (error: unknown): boolean => isObject(error) && error.name === 'TimeoutError';

/** An answer that was cut off while it was read. */
const isCutOff = (error: unknown): boolean => isObject(error) && error.name === 'TypeError' && isObject(error.cause);

const isLate = (error: unknown): boolean => error instanceof MeilisearchRequestTimeOutError;

/** The system's code, as ECONNREFUSED; never its message, which holds the address. */
const codeOf = (error: unknown): string => {
  for (let at = error; isObject(at); at = at.cause) if (typeof at.code === 'string') return ` (${at.code})`;
  return '';
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const tooSlow = (): EngineAway => new EngineAway('it does not answer in time');

/** Runs a request to Meilisearch; what it throws may be shown and logged. */
export const asking = async <Result>(request: () => PromiseLike<Result>, signal?: AbortSignal): Promise<Result> => {
  try {
    return await request();
  } catch (error) {
    throw asFailure(error, signal);
  }
};

import { type AnswerError, DrogowskazError, directoryErrorCodes, type ErrorCode } from './error.ts';

/** What came: the data, and the errors of the fields that could not be answered. */
export interface Answer<Result> {
  readonly data: Result | null;
  readonly errors: readonly AnswerError[];
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
}

/** `Retry-After`: seconds, or a date as proxies write it. */
export const retryAfterSeconds = (header: string | null, now: number): number | undefined => {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
};

/** For answers that are no GraphQL: a proxy's page, or RFC 9457 of the directory. */
const codeOfStatus = (status: number): ErrorCode => {
  if (status === 429) return 'RATE_LIMITED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  return status === 408 || status >= 500 ? 'UNAVAILABLE' : 'UNREADABLE';
};

const wordsFor = (code: ErrorCode, status: number, endpoint: string): string => {
  if (code === 'RATE_LIMITED') return `${endpoint} is asked too often. Ask again later, or less.`;
  if (code === 'UNAVAILABLE') return `${endpoint} answers ${status}: the directory is not there at the moment. Try again later.`;
  if (code !== 'UNREADABLE') return `${endpoint} answers ${status}: something before the directory refuses the question. Ask its operator.`;
  if (status === 0 || (status >= 300 && status < 400)) return `${endpoint} leads elsewhere. Use the address that it leads to as endpoint.`;
  return `What ${endpoint} answers (${status}) is not a directory's answer. Is it the right address? It mostly ends with "/graphql".`;
};

const parsed = (text: string): { data?: unknown; errors?: unknown; detail?: unknown } | null => {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

/** Reads an answer; throws when it is none. */
export async function readAnswer<Result>(response: Response, endpoint: string, operation: string): Promise<Answer<Result>> {
  const { status } = response;
  const retry = retryAfterSeconds(response.headers.get('retry-after'), Date.now());
  const body = parsed(await response.text());
  const errors = Array.isArray(body?.errors) ? (body.errors as AnswerError[]) : [];
  if (body !== null && (errors.length > 0 || (typeof body.data === 'object' && body.data !== null))) {
    return { data: (body.data ?? null) as Result | null, errors, status, retryAfterSeconds: retry };
  }
  const code = codeOfStatus(status);
  const message = typeof body?.detail === 'string' ? body.detail : wordsFor(code, status, endpoint);
  throw new DrogowskazError(code, message, { operation, status, retryAfterSeconds: retry });
}

/** The first of an answer's errors as one to throw, with all of them in it. */
export const errorOf = (answer: Answer<unknown>, operation: string): DrogowskazError => {
  const { data, errors, status } = answer;
  const [first] = errors;
  const said = first?.extensions?.code;
  // A code that this client does not know yet is no reason to give up for good.
  const code = directoryErrorCodes.find((known) => known === said) ?? 'UNAVAILABLE';
  return new DrogowskazError(code, first?.message ?? 'The directory did not answer.', {
    operation,
    status,
    retryAfterSeconds: first?.extensions?.retryAfterSeconds ?? answer.retryAfterSeconds,
    errors,
    data,
  });
};

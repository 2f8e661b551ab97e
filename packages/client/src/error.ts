/** What the directory answers when it does not do what it was asked for: the codes of its contract. */
export const directoryErrorCodes = [
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;
export type DirectoryErrorCode = (typeof directoryErrorCodes)[number];

/**
 * UNREACHABLE: no answer came (network, name, certificate, or a browser that was not allowed to ask).
 * TIMEOUT: none came in time. UNREADABLE: what came is no answer of a directory, mostly because the endpoint is another page's address.
 */
export type ClientErrorCode = 'UNREACHABLE' | 'TIMEOUT' | 'UNREADABLE';

export type ErrorCode = DirectoryErrorCode | ClientErrorCode;

/** One error of an answer, as the directory wrote it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    readonly retryAfterSeconds?: number;
    readonly requestId?: string;
  };
}

export interface ErrorDetails {
  operation?: string;
  status?: number | undefined;
  retryAfterSeconds?: number | undefined;
  errors?: readonly AnswerError[];
  data?: unknown;
  cause?: unknown;
}

/**
 * Everything that `ask` throws, but for your own `signal`: that throws its reason, as `fetch` does. The message says what to do next. It
 * never holds what was asked for, so it may be logged.
 */
export class DrogowskazError extends Error {
  readonly code: ErrorCode;
  /** More about the code: `CURSOR_EXPIRED` says that paging has to begin anew. */
  readonly reason: string | null;
  /** The name of the operation; "" for one without. */
  readonly operation: string;
  /** The status of HTTP; null when no answer came. */
  readonly status: number | null;
  /** How long to wait before asking again; null when nobody said. */
  readonly retryAfterSeconds: number | null;
  /** All errors of the answer, each with the path of the field that is null because of it. */
  readonly errors: readonly AnswerError[];
  /** What was answered all the same: a root field that fails leaves the others standing. */
  readonly data: unknown;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'DrogowskazError';
    this.code = code;
    this.errors = details.errors ?? [];
    this.reason = this.errors[0]?.extensions?.reason ?? null;
    this.operation = details.operation ?? '';
    this.status = details.status ?? null;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.data = details.data ?? null;
  }

  /** Whether the same question may well be answered a moment later. */
  get passing(): boolean {
    return ['UNREACHABLE', 'TIMEOUT', 'UNAVAILABLE', 'RATE_LIMITED'].includes(this.code);
  }
}

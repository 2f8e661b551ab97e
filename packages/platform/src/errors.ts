import { GraphQLError } from 'graphql';

/** The codes of the contract: `errors[].extensions.code`. */
const errorCodes = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const isErrorCode = (code: unknown): code is ErrorCode => (errorCodes as readonly unknown[]).includes(code);

/**
 * An error that a client may read: its message says what to do next. Everything else that is thrown is a defect:
 * it is logged with the request id and the client reads only that id.
 */
export class HubError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.code = code;
  }
}

export const badUserInput = (message: string, reason?: string): HubError =>
  new HubError('BAD_USER_INPUT', message, reason === undefined ? {} : { reason });

export const cursorExpired = (): HubError =>
  badUserInput('This cursor is from before a change of the search index. Ask for the first page again.', 'CURSOR_EXPIRED');

export const forbidden = (message: string): HubError => new HubError('FORBIDDEN', message);

export const unauthenticated = (message = 'This needs an API key: send it as "Authorization: Bearer <key>".'): HubError =>
  new HubError('UNAUTHENTICATED', message);

export const unavailable = (message: string): HubError => new HubError('UNAVAILABLE', message);

import type { Caller, ErrorCode } from '@drogowskaz/platform';
import type { DocumentNode, ExecutionResult } from 'graphql';

/** Asks the supergraph in this process. */
export type Execute = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  options: { caller: Caller; requestId: string },
) => Promise<ExecutionResult>;

/** The API did not answer all that a page asked. `code` is the contract's. */
export class Unanswered extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const CODES: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'UNAVAILABLE',
]);
const isCode = (code: unknown): code is ErrorCode => CODES.has(code);

export const asker =
  (execute: Execute, options: { caller: Caller; requestId: string }) =>
  async <Answer>(document: DocumentNode, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await execute(document, variables, options);
    const [error] = errors ?? [];
    if (error !== undefined) throw new Unanswered(isCode(error.extensions.code) ? error.extensions.code : 'UNAVAILABLE', error.message);
    return data as Answer;
  };

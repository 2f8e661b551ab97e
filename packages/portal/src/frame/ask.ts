import { type Caller, type ErrorCode, isErrorCode } from '@drogowskaz/platform';
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

export const asker =
  (execute: Execute, options: { caller: Caller; requestId: string }) =>
  async <Answer>(document: DocumentNode, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await execute(document, variables, options);
    const [error] = errors ?? [];
    if (error !== undefined)
      throw new Unanswered(isErrorCode(error.extensions.code) ? error.extensions.code : 'UNAVAILABLE', error.message);
    return data as Answer;
  };

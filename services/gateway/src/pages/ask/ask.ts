import type { DocumentNode, ExecutionResult } from 'graphql';

/** Asks the supergraph in-process, as the anonymous caller. */
export type Execute = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  options: { signal: AbortSignal },
) => Promise<ExecutionResult>;

/** What pages log: which question failed, and how; and their own faults. Never what was asked. */
export interface PageLogger {
  warn(details: Record<string, unknown>, message: string): void;
  error(details: Record<string, unknown>, message: string): void;
}

export type Problem = 'UNAVAILABLE' | 'RATE_LIMITED' | 'BAD_USER_INPUT' | 'CURSOR_EXPIRED';

export interface Asked<Answer> {
  /** What was answered: a root field that failed is null. */
  data: Answer | null;
  /** The worst that went wrong, if anything did; parts of the answer may stand beside it. */
  problem: Problem | null;
}

/** Longer than the gateway's own limit, so that this one only catches what that one missed. */
const PATIENCE_MS = 10_000;

const problemOf = (extensions: Record<string, unknown> | undefined): Problem => {
  if (extensions?.reason === 'CURSOR_EXPIRED') return 'CURSOR_EXPIRED';
  switch (extensions?.code) {
    case 'RATE_LIMITED':
      return 'RATE_LIMITED';
    case 'BAD_USER_INPUT':
      return 'BAD_USER_INPUT';
    default:
      return 'UNAVAILABLE';
  }
};

const BY_WEIGHT: readonly Problem[] = ['UNAVAILABLE', 'RATE_LIMITED', 'BAD_USER_INPUT', 'CURSOR_EXPIRED'];

/** A function that never throws: a page shows what there is and says kindly what is missing. */
export const asker =
  (execute: Execute, logger: PageLogger) =>
  async <Answer>(document: DocumentNode, variables: Record<string, unknown>): Promise<Asked<Answer>> => {
    const question = nameOf(document);
    try {
      const { data, errors } = await execute(document, variables, { signal: AbortSignal.timeout(PATIENCE_MS) });
      const problems = (errors ?? []).map((error) => problemOf(error.extensions));
      const problem = BY_WEIGHT.find((candidate) => problems.includes(candidate)) ?? null;
      if (problem !== null && problem !== 'CURSOR_EXPIRED') {
        logger.warn({ question, problem, paths: errors?.map(({ path }) => path?.join('.')) }, 'A page got an incomplete answer');
      }
      return { data: (data ?? null) as Answer | null, problem };
    } catch (error) {
      logger.warn({ question, error: error instanceof Error ? error.name : 'unknown' }, 'A page got no answer');
      return { data: null, problem: 'UNAVAILABLE' };
    }
  };

export type Ask = ReturnType<typeof asker>;

const nameOf = (document: DocumentNode): string => {
  for (const definition of document.definitions) {
    if (definition.kind === 'OperationDefinition' && definition.name) return definition.name.value;
  }
  return 'unnamed';
};

import { EngineAway } from '../meilisearch/failures.ts';

/** Why an engine cannot be used, for an operator: no question, no key, no address. */
export const whyOf = (error: unknown): string => {
  if (error instanceof EngineAway) return error.why;
  return error instanceof Error ? error.message : 'something that is not an error was thrown';
};

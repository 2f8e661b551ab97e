/** What becomes of a job that failed: pure rules. */

/** Thrown by a task when trying again cannot help: the job is set aside at once, with this message, for an operator to see. */
export class PoisonJob extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PoisonJob';
  }
}

export type FailureKind = 'poison' | 'temporary' | 'unknown';

/** SQLSTATE classes: connection exception, insufficient resources, operator intervention, system error; and serialization, deadlock. */
const PASSING_SQLSTATE = /^(08|53|57|58)|^(40001|40P01)$/;
const PASSING_CODES = new Set([
  'UNAVAILABLE',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** Whether the cause lies outside the job and passes by itself: an engine or a database that is away. */
const isPassing = (error: unknown, depth = 0): boolean => {
  if (!(error instanceof Error) || depth > 4) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (PASSING_CODES.has(code) || PASSING_SQLSTATE.test(code))) return true;
  if (/^Connection terminated|timeout exceeded when trying to connect/i.test(error.message)) return true;
  return isPassing(error.cause, depth + 1);
};

export const failureKind = (error: unknown): FailureKind => {
  if (error instanceof PoisonJob) return 'poison';
  return isPassing(error) ? 'temporary' : 'unknown';
};

/** After so many attempts a job that fails for an unknown reason is set aside. */
export const ATTEMPTS_BEFORE_SET_ASIDE = 10;

/** graphile-worker waits exp(attempts) seconds: 20 s at most when what failed is only away. */
export const ATTEMPTS_COUNTED_WHEN_TEMPORARY = 3;

/** The longest wait before any retry. */
export const LONGEST_RETRY_DELAY_SECONDS = 60;

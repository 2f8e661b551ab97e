import { type AnswerError, DrogowskazError } from './error.ts';
import type { Operation } from './operation.ts';
import { errorOf } from './read-answer.ts';
import { pauseBefore } from './retry.ts';
import { type Connection, send } from './send.ts';
import { pause, type TimeLimit, timeLimit } from './time-limit.ts';

export interface AskOptions {
  /** Calls the question off. `ask` then throws the signal's reason, as `fetch` does. */
  signal?: AbortSignal;
  /** Instead of the client's. */
  timeoutMs?: number;
}

export interface AskSettings {
  locale: string;
  timeoutMs: number;
  tryTimeoutMs: number;
  retries: number;
  firstPauseMs: number;
}

interface Answered<Result> {
  data: Result;
  errors: readonly AnswerError[];
}

const hasAny = (data: unknown): boolean => data !== null && Object.values(data as object).some((value) => value !== null);

/** One try within its own time; a try that takes too long is an error like others. */
async function attempt<Result>(
  connection: Connection,
  operation: Operation<Result, never>,
  variables: object,
  { whole, tryTimeoutMs, partly }: { whole: TimeLimit; tryTimeoutMs: number; partly: boolean },
): Promise<Answered<Result>> {
  const limit = timeLimit(tryTimeoutMs, whole.signal);
  try {
    const answer = await send(connection, operation, variables, limit.signal);
    if (answer.errors.length > 0 && !(partly && hasAny(answer.data))) throw errorOf(answer, operation.name);
    return { data: answer.data as Result, errors: answer.errors };
  } catch (error) {
    throw limit.isOver() ? tooSlow(connection, operation.name, error) : error;
  } finally {
    limit.clear();
  }
}

const tooSlow = ({ endpoint }: Connection, operation: string, cause: unknown): DrogowskazError =>
  new DrogowskazError('TIMEOUT', `${endpoint} did not answer in time. Try again, ask for less, or allow more by "timeoutMs".`, {
    operation,
    cause,
  });

/** Asks until there is an answer, an error that stays, no try left or no time left. */
export async function ask<Result, Variables>(
  connection: Connection,
  settings: AskSettings,
  operation: Operation<Result, Variables>,
  given: { readonly locale?: unknown },
  { signal, timeoutMs = settings.timeoutMs, partly = false }: AskOptions & { partly?: boolean } = {},
): Promise<Answered<Result>> {
  const variables = operation.variables.includes('locale') ? { ...given, locale: given.locale ?? settings.locale } : given;
  const ends = Date.now() + timeoutMs;
  const whole = timeLimit(timeoutMs, signal);
  const tries = operation.kind === 'query' ? settings.retries + 1 : 1;
  // A mutation is not asked again, so nothing is gained by giving it up early: it has the whole time.
  const tryTimeoutMs = tries === 1 ? timeoutMs : settings.tryTimeoutMs;
  try {
    for (let number = 1; ; number += 1) {
      try {
        return await attempt(connection, operation as Operation<Result, never>, variables, { whole, tryTimeoutMs, partly });
      } catch (error) {
        if (!(error instanceof DrogowskazError) || !error.passing || number >= tries || whole.isOver()) throw error;
        const wait = pauseBefore(number, {
          firstPauseMs: settings.firstPauseMs,
          retryAfterSeconds: error.retryAfterSeconds,
          random: Math.random,
        });
        if (Date.now() + wait >= ends) throw error;
        await pause(wait, whole.signal);
      }
    }
  } catch (error) {
    throw whole.isOver() && !(error instanceof DrogowskazError) ? tooSlow(connection, operation.name, error) : error;
  } finally {
    whole.clear();
  }
}

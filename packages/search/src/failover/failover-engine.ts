/**
 * Two engines as one: the preferred one answers while it is trusted, the standby whenever that one cannot. Trust is given from outside, by whoever has
 * compared the index with the database: a server that answers again is not one that answers rightly.
 */
import type { AnsweringEngine, SearchEngine } from '../engine.ts';
import { EngineForgot, QuestionTooLong } from '../meilisearch/failures.ts';
import { whyOf } from './why-of.ts';

export interface FailoverOptions {
  preferred: AnsweringEngine;
  standby: AnsweringEngine;
  /** So many failures in a row end the trust. @default 3 */
  patience?: number;
  onAnswer?(answer: { engine: SearchEngine['name']; degraded: boolean }): void;
  /** A question that the preferred engine could not answer. */
  onFailure?(why: string): void;
  /** The trust has just ended. */
  onDistrust?(why: string): void;
}

export interface FailoverEngine extends AnsweringEngine {
  readonly trusted: boolean;
  trust(): void;
  /** From now on the standby answers. */
  distrust(why: string): void;
}

export const failoverEngine = ({
  preferred,
  standby,
  patience = 3,
  onAnswer = () => {},
  onFailure = () => {},
  onDistrust = () => {},
}: FailoverOptions): FailoverEngine => {
  let trusted = false;
  let failures = 0;

  const distrust = (why: string): void => {
    if (!trusted) return;
    trusted = false;
    onDistrust(why);
  };
  const failed = (error: unknown): void => {
    const why = whyOf(error);
    onFailure(why);
    // One question that is too much says nothing about the next one.
    if (error instanceof QuestionTooLong) return;
    failures += 1;
    // It is another server, or an empty one: the next question would fare no better, or be answered wrongly.
    if (failures >= patience || error instanceof EngineForgot) distrust(why);
  };
  const ask = async <Answer>(
    question: (engine: AnsweringEngine) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<{ answer: Answer; answeredBy: SearchEngine['name'] }> => {
    if (trusted) {
      try {
        const answer = await question(preferred);
        failures = 0;
        onAnswer({ engine: preferred.name, degraded: false });
        return { answer, answeredBy: preferred.name };
      } catch (error) {
        // Who asked has gone, or asked wrongly: another engine would say the same.
        if (signal?.aborted || isOfWhoAsked(error)) throw error;
        failed(error);
      }
    }
    const answer = await question(standby);
    onAnswer({ engine: standby.name, degraded: true });
    return { answer, answeredBy: standby.name };
  };

  return {
    name: preferred.name,
    search: async (question, signal) => {
      const { answer, answeredBy } = await ask((engine) => engine.search(question, signal), signal);
      return { ...answer, answeredBy };
    },
    suggest: async (question, signal) => (await ask((engine) => engine.suggest(question, signal), signal)).answer,
    get trusted() {
      return trusted;
    },
    trust: () => {
      failures = 0;
      trusted = true;
    },
    distrust,
  };
};

const isOfWhoAsked = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'BAD_USER_INPUT';

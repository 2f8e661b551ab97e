import type { ApolloServer } from '@apollo/server';
import { type AskedFact, anonymous, type Caller, type Clock } from '@drogowskaz/platform';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Admitted, Question } from '../admission/admission.ts';
import type { GatewayContext } from '../apollo/answer-facts.ts';
import { takeAsker } from '../counting/asker.ts';
import type { Counting } from '../counting/counting.ts';
import { noFacts } from '../http/gateway-request.ts';
import type { GenerationWatch } from './generation-watch.ts';
import { type How, KeptAnswers } from './kept-answers.ts';
import { fingerprint, isEverybody, PublicQuestions } from './public-questions.ts';

const MINUTE_MS = 60_000;

export interface PublicAnswer {
  /** The answer as JSON. */
  readonly text: string;
  /** Shared by all who ask: frozen. */
  readonly result: FormattedExecutionResult;
  /** As Apollo Server gave it: 400 for what was refused. */
  readonly status: number;
  /** Codes of its errors. */
  readonly codes: readonly string[];
  readonly whole: boolean;
  /** What its searches meant, for counting; never sent. */
  readonly asked: readonly AskedFact[];
}

export interface PublicAsk {
  /** Whether asking costs nothing but the sending. */
  readonly kept: boolean;
  /** Of the answer that holds now, whether or not it has been asked for. Null: it is not known what holds now, so nothing is kept or shared. */
  readonly tag: string | null;
  readonly ofTheRelease: boolean;
  ask(requestId: string): Promise<{ answer: PublicAnswer; how: How; holds: boolean }>;
}

export interface PublicAnswersOptions {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly schema: GraphQLSchema;
  /** Whether a field, by its coordinate, is a neighbour's. */
  readonly isForeign: (coordinate: string) => boolean;
  readonly generations: GenerationWatch;
  /** Counts what was executed by itself; hears here of what was not. */
  readonly counting: Pick<Counting, 'answered'>;
  readonly clock: Clock;
  readonly bytes: number;
  /** How long an operation may take. */
  readonly operationMs: number;
  /** Which hub this is: another release may answer otherwise. */
  readonly release: string;
}

/**
 * What everybody is told is asked of the subgraphs once, and kept until the directory or the minute is another one. Who asks is no part of
 * the question; it is executed as if nobody had asked.
 */
export class PublicAnswers {
  readonly #options: PublicAnswersOptions;
  readonly #questions: PublicQuestions;
  readonly #answers: KeptAnswers<PublicAnswer>;
  #generation = '';

  constructor(options: PublicAnswersOptions) {
    this.#options = options;
    this.#questions = new PublicQuestions(options.schema, options.isForeign);
    this.#answers = new KeptAnswers(options.bytes);
  }

  get bytes(): number {
    return this.#answers.bytes;
  }

  /** Null when the question has to be executed for this caller. */
  to(question: Question, { document, operation }: Pick<Admitted, 'document' | 'operation'>, caller: Caller): PublicAsk | null {
    const { generations, counting, clock, release } = this.#options;
    if (operation === null || !isEverybody(caller)) return null;
    const meant = this.#questions.of(document, operation, question.variables);
    if (meant === null) return null;
    const generation = generations.current();
    const { ofTheRelease } = meant;
    if (generation === null) {
      const ask: PublicAsk['ask'] = async (requestId) => ({
        answer: await this.#execute(question, requestId),
        how: 'executed',
        holds: false,
      });
      return { kept: false, tag: null, ofTheRelease, ask };
    }
    if (generation !== this.#generation) {
      this.#answers.clear();
      this.#generation = generation;
    }
    const minute = meant.timed ? String(Math.floor(clock.now().getTime() / MINUTE_MS)) : '';
    const key = fingerprint(release, generation, minute, meant.key);
    return {
      kept: this.#answers.has(key),
      tag: `W/"${key}"`,
      ofTheRelease,
      ask: async (requestId) => {
        const holds = () => generations.current() === generation;
        const answered = await this.#answers.answer(key, () => this.#execute(question, requestId), holds);
        const { asked } = answered.answer;
        if (answered.how !== 'executed' && asked.length > 0) counting.answered({ asked, caller, address: takeAsker() });
        return { ...answered, holds: answered.answer.whole && holds() };
      },
    };
  }

  async #execute({ query, variables, operationName }: Question, requestId: string): Promise<PublicAnswer> {
    // Whoever asked first may go while others wait.
    const signal = AbortSignal.timeout(this.#options.operationMs);
    const asked: AskedFact[] = [];
    const contextValue: GatewayContext = { caller: anonymous, requestId, signal, facts: noFacts(), asked };
    const { body, http } = await this.#options.apollo.executeOperation(
      { query, variables: { ...variables }, ...(operationName === undefined ? {} : { operationName }) },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('The gateway answers in one piece');
    const result = frozen(body.singleResult);
    return {
      text: JSON.stringify(result),
      result,
      status: http.status ?? 200,
      codes: contextValue.facts.codes,
      whole: result.data != null && result.errors === undefined && !asked.some(({ degraded }) => degraded),
      asked,
    };
  }
}

/** Many read it: none may change it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

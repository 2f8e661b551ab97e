/** Several gateways as a reverse proxy sees them: in turn, and whoever does not take a question is passed over. */
import { askGraphql, type GraphqlAnswer, type GraphqlQuestion } from '@drogowskaz/testing';

const REFUSED = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

const codeOf = (error: unknown): unknown => ((error as Error).cause as { code?: unknown } | undefined)?.code;

/** A machine that has far too much to do answers late, whoever was killed on it; the answer says so, and that one may try again. */
const isLate = ({ errors }: GraphqlAnswer): boolean => errors.some(({ message }) => message.includes('did not answer in time'));
const MOST_ATTEMPTS = 10;

export class Gateways {
  readonly #urls: readonly string[];
  #turn = 0;
  /** How many answers came too late and were asked for again. */
  late = 0;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  async ask(question: GraphqlQuestion): Promise<GraphqlAnswer> {
    const reads = !question.query.trimStart().startsWith('mutation');
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#askInTurn(question, reads);
      if (!reads || !isLate(answer) || attempt === MOST_ATTEMPTS) return answer;
      this.late += 1;
    }
  }

  /** What only reads may be asked again of the next one, whatever happened to it; a change only when it surely was not taken. */
  async #askInTurn(question: GraphqlQuestion, reads: boolean): Promise<GraphqlAnswer> {
    const first = this.#turn++;
    let failure: unknown;
    for (const n of this.#urls.keys()) {
      const url = this.#urls[(first + n) % this.#urls.length] as string;
      try {
        return await askGraphql(`${url}/graphql`, question);
      } catch (error) {
        failure = error;
        if (!reads && !REFUSED.has(String(codeOf(error)))) break;
      }
    }
    throw failure;
  }
}

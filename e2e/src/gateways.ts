/** Several gateways as a reverse proxy sees them: in turn, and whoever does not take a question is passed over. */
import { askGraphql, type GraphqlAnswer, type GraphqlQuestion } from '@drogowskaz/testing';

const REFUSED = new Set(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT']);

const codeOf = (error: unknown): unknown => ((error as Error).cause as { code?: unknown } | undefined)?.code;

export class Gateways {
  readonly #urls: readonly string[];
  #turn = 0;

  constructor(urls: readonly string[]) {
    this.#urls = urls;
  }

  /** What only reads may be asked again of the next one, whatever happened to it; a change only when it surely was not taken. */
  async ask(question: GraphqlQuestion): Promise<GraphqlAnswer> {
    const reads = !question.query.trimStart().startsWith('mutation');
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

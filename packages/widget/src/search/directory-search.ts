import { hash } from '../../../../schema/operations/widget-choices.graphql';
import { text as suggestText } from '../../../../schema/operations/widget-suggest.graphql';
import type { ResultsPart } from '../delivery/delivery.ts';
import type { ChoicesAnswer, Result, SearchAnswer, ServiceAnswer, SuggestAnswer, Suggestion } from '../hub/answers.ts';
import { askByHash, askByPost, type NoAnswer, type Problem } from '../hub/ask-hub.ts';
import { KeptAnswers } from '../hub/kept-answers.ts';
import { Latest } from '../hub/latest.ts';
import { loadResultsPart } from '../results/load-results-part.ts';
import type { Details } from '../templates/result-card.ts';
import { emptyQuestion, type Question } from './question.ts';
import type { SearchHost } from './search-host.ts';

export type Connection = NonNullable<SearchAnswer['searchServices']>;

const PAUSE_MS = 60_000;
const ended = new AbortController().signal;

/** What was asked, what was answered, and what went wrong. Knows nothing of the page. */
export class DirectorySearch {
  question: Question = emptyQuestion;
  part: ResultsPart | undefined;
  /** The last answer: it stays while the next one is on its way, and when none comes. */
  answer: Connection | undefined;
  results: readonly Result[] = [];
  /** What the words of the last answer may have meant. */
  meant: readonly Suggestion[] = [];
  choices: ChoicesAnswer | undefined;
  problem: Problem | undefined;
  readonly details = new Map<string, Details>();
  readonly #host: SearchHost;
  readonly #suggesting = new Latest();
  readonly #searching = new Latest();
  readonly #kept = new KeptAnswers();
  #choicesOf = '';
  /** What the results are an answer to. */
  #answered = emptyQuestion;
  /** Until then nothing is suggested: the hub asked for a pause. */
  #quietUntil = 0;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  get waiting(): boolean {
    return this.#searching.waiting;
  }

  get idle(): boolean {
    return !this.answer && !this.problem && !this.waiting;
  }

  stop(): void {
    this.#suggesting.cancel();
    this.#searching.cancel();
  }

  stopSuggesting(): void {
    this.#suggesting.cancel();
  }

  async loadPart(): Promise<ResultsPart> {
    this.part = await loadResultsPart();
    this.#host.requestUpdate();
    return this.part;
  }

  /** What the filters offer. The field works without: they are asked for again with the next search. */
  async loadChoices(): Promise<void> {
    const { hub, locale } = this.#host;
    const key = `${hub?.address} ${locale}`;
    if (!hub || !locale || this.#choicesOf === key) return;
    this.#choicesOf = key;
    try {
      const text = async (): Promise<string> => (await this.loadPart()).choicesText;
      const choices = await askByHash<ChoicesAnswer>(hub, { hash, text }, { locale }, ended);
      if (this.#choicesOf === key) this.choices = choices;
    } catch {
      this.#choicesOf = '';
    }
    this.#host.requestUpdate();
  }

  /** Undefined when newer words came in between. Without suggestions the search works all the same, and says so when it does not. */
  async suggest(words: string): Promise<readonly Suggestion[] | undefined> {
    const { hub, locale } = this.#host;
    if (!hub || Date.now() < this.#quietUntil) return undefined;
    try {
      const answer = await this.#suggesting.ask((signal) =>
        this.#kept.get(`${hub.address} ${locale} ${words}`, () =>
          askByPost<SuggestAnswer>(hub, suggestText, { query: words, locale }, signal, 'suggest'),
        ),
      );
      return answer && (answer.suggest ?? []);
    } catch (error) {
      if ((error as NoAnswer).problem === 'RATE_LIMITED') this.#quietUntil = Date.now() + PAUSE_MS;
      return [];
    }
  }

  /** Asks the question; with `more`, for the page after the last one. Undefined when there is no answer, or another question came in between. */
  async ask(more = false): Promise<Connection | undefined> {
    const { hub } = this.#host;
    if (!hub) return undefined;
    // Whoever asks for more means what is shown, also when other words stand in the field by now.
    const question = more ? this.#answered : this.question;
    const after = more ? (this.answer?.pageInfo.endCursor ?? null) : null;
    this.problem = undefined;
    try {
      const asked = this.#searching.ask(async (signal) => {
        const [part] = await Promise.all([this.loadPart(), this.#host.ready]);
        const { locale, pageSize } = this.#host;
        if (!locale) return undefined;
        const variables = part.searchVariables(question, { locale, first: pageSize, after, now: new Date() });
        return this.#kept.get(hub.address + JSON.stringify(variables), () =>
          askByPost<SearchAnswer>(hub, part.searchText, variables, signal, 'searchServices'),
        );
      });
      this.#host.requestUpdate();
      const answer = await asked;
      if (!answer?.searchServices) return undefined;
      const { searchServices, suggest } = answer;
      this.#answered = question;
      this.answer = searchServices;
      this.results = after === null ? searchServices.edges : [...this.results, ...searchServices.edges];
      if (after === null) this.meant = suggest ?? [];
      return searchServices;
    } catch (error) {
      const { problem = 'UNAVAILABLE', message } = error as NoAnswer;
      console.warn(`<drogowskaz-search>: no answer from ${hub.address}: ${message}`);
      this.problem = problem;
      return undefined;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Where to go and whom to ask: of one service, when somebody opens its card. */
  async loadDetails(id: string): Promise<void> {
    const { hub, locale } = this.#host;
    const { details, part } = this;
    const known = details.get(id);
    if (!hub || !part || (known && known !== 'FAILED')) return;
    details.set(id, 'LOADING');
    try {
      const { service } = await askByHash<ServiceAnswer>(hub, part.serviceOperation, { id, locale }, ended);
      details.set(id, service ?? 'FAILED');
    } catch {
      details.set(id, 'FAILED');
    }
    // Another language was chosen meanwhile.
    if (locale !== this.#host.locale) details.delete(id);
    this.#host.requestUpdate();
  }
}

/** People who search all the time, whatever happens to the servers. */
import { setTimeout as pause } from 'node:timers/promises';
import { anonymous, newId, type SubgraphDefinition } from '@drogowskaz/platform';
import { QUESTION_MS } from '@drogowskaz/search';
import { eventually } from '@drogowskaz/testing';
import { GraphQLError, graphql } from 'graphql';
import type { Stage } from './stage.ts';

/** Pause between two questions of one person. */
const PAUSE = 60;
/** A timer may be so much early. */
const EARLY_MS = 2;
const questions = [
  { query: '' },
  { query: 'praca' },
  { query: 'prawo lekarz' },
  { query: 'zlobek' },
  { query: 'punkt', filter: { categories: ['LEGAL_ADVICE'] } },
  { query: 'робота', filter: { languages: ['uk'] } },
  { query: 'slusraz' },
  { query: '', filter: { municipalities: ['1462011'], freeOfCharge: true } },
  { query: 'jezyk', near: { latitude: 52.546, longitude: 19.706, radiusMeters: 20_000 } },
];

const SEARCH = `query ($query: String!, $filter: ServiceFilter, $near: NearInput, $first: Int!, $after: String) {
  searchServices(query: $query, filter: $filter, near: $near, first: $first, after: $after, sort: RELEVANCE) {
    totalCount degraded engine nodes { id content(locale: "pl") { name } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Page {
  totalCount: number;
  degraded: boolean;
  engine: string;
  nodes: { id: string; content: { name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export class Asker {
  #asking: Promise<void> | null = null;
  #stopped = false;
  /** What went wrong, with how. */
  readonly failures: string[] = [];

  constructor(
    readonly definition: SubgraphDefinition,
    readonly stage: Stage,
  ) {}

  /** The first question builds the dictionary of this process: nobody waits for that while servers are killed. */
  async warmUp(): Promise<void> {
    const answered = (): Promise<boolean> =>
      this.#search({ query: 'praca', first: 1 }).then(
        () => true,
        () => false,
      );
    await eventually('the search answers', answered, 60_000);
  }

  /** Whether the configured engine answers. */
  async isReady(): Promise<boolean> {
    return (await this.definition.ready?.()) === 'ok';
  }

  start(): void {
    this.#asking = this.#askOn();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#asking;
  }

  /** Every public service that a search finds, with its name. Begins anew when the other engine answers the next page: a slow server is enough for that. */
  async everything(attempts = 5): Promise<Map<string, string>> {
    try {
      return await this.#everyPage();
    } catch (error) {
      if (attempts === 1 || !(error instanceof GraphQLError) || error.extensions.reason !== 'CURSOR_EXPIRED') throw error;
      return this.everything(attempts - 1);
    }
  }

  async #everyPage(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let after: string | null = null; ; ) {
      const page: Page = await this.#search({ query: '', first: 100, after });
      for (const { id, content } of page.nodes) found.set(id, content.name);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return found;
    }
  }

  async #askOn(): Promise<void> {
    const { tally, postgresAway } = this.stage;
    /** When the last question was asked that Meilisearch answered: whatever happened to it since then may have ended the trust in it. */
    let trustedAt = performance.now();
    for (let turn = 0; !this.#stopped; turn += 1) {
      const begin = performance.now();
      try {
        const { degraded, engine } = await this.#search({ ...questions[turn % questions.length], first: 10 });
        if (!degraded) trustedAt = begin;
        tally.count('searches answered', degraded ? `${engine}, degraded` : engine);
      } catch (error) {
        const excuse = postgresAway.since(begin) ? this.#excuse(begin, trustedAt) : null;
        tally.count('searches without an answer', excuse ?? 'FAILED');
        if (excuse === null)
          this.failures.push(
            `a search failed after ${Math.round(performance.now() - begin)} ms: ${error instanceof Error ? error.message : String(error)}`,
          );
      }
      await pause(PAUSE);
    }
  }

  /** Why Meilisearch could not answer either, while the database that the standby needs was away. */
  #excuse(begin: number, trustedAt: number): string | null {
    if (this.stage.meilisearchAway.since(trustedAt)) return 'both servers were away';
    return performance.now() - begin >= QUESTION_MS - EARLY_MS ? 'PostgreSQL was away, and Meilisearch needed more than its second' : null;
  }

  async #search(variableValues: Record<string, unknown>): Promise<Page> {
    const contextValue = this.definition.context({ caller: anonymous, requestId: newId(), signal: new AbortController().signal });
    const { data, errors } = await graphql({ schema: this.definition.schema, source: SEARCH, contextValue, variableValues });
    const [error] = errors ?? [];
    if (error) throw error;
    return (data as unknown as { searchServices: Page }).searchServices;
  }
}

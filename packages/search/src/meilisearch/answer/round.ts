/** What is asked of Meilisearch at once: queries of one index in one request, each with its own answer. */
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { asking, QuestionTooLong } from '../failures.ts';

/** All of them have to hold; of those in a list of their own, one. Kept apart: the server reads a long expression much slower than its parts. */
export type Filter = readonly (string | readonly string[])[];

export interface IndexQuery {
  filter: Filter;
  /** How many documents to give. Without it they are only counted. */
  limit?: number;
  offset?: number;
  /** Attributes of the documents to give. */
  fields?: string[];
  sort?: string[];
  facets?: string[];
  /** One document per service, the first in the order: for filters that several of its places may meet. */
  oncePerService?: boolean;
}

export interface IndexAnswer {
  documents: Record<string, unknown>[];
  count: number;
  /** How many documents have each value, by attribute. */
  facets: Record<string, Record<string, number>>;
}

export interface AskOptions {
  client: Meilisearch;
  index: string;
  /** Of whoever asked, and of the time that is left. */
  readonly signal: AbortSignal;
}

/** No question needs a fraction of it. Reading ten times as much has cost a server all of its memory. */
const LONGEST_FILTER = 100_000;

const withinBounds = (filter: Filter): (string | string[])[] => {
  const parts = filter.map((part) => (typeof part === 'string' ? part : [...part]));
  if (parts.flat().reduce((length, part) => length + part.length, 0) <= LONGEST_FILTER) return parts;
  throw new QuestionTooLong();
};

const searchOf = (
  index: string,
  { filter, limit = 0, offset = 0, fields, sort, facets, oncePerService }: IndexQuery,
): MultiSearchQuery => ({
  indexUid: index,
  filter: withinBounds(filter),
  // Counted by pages, each service counts once; counted by limits it would count for each of its places.
  ...(oncePerService && limit === 0 ? { page: 1, hitsPerPage: 0 } : { limit, offset }),
  ...(oncePerService ? { distinct: 'service' } : {}),
  ...(fields ? { attributesToRetrieve: fields } : {}),
  ...(sort ? { sort } : {}),
  ...(facets?.length ? { facets } : {}),
});

interface RawAnswer {
  hits: Record<string, unknown>[];
  estimatedTotalHits?: number;
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

const answerOf = ({ hits, totalHits, estimatedTotalHits, facetDistribution }: RawAnswer): IndexAnswer => ({
  documents: hits,
  // Without words "estimated" is exact: it counts what the filter lets through.
  count: totalHits ?? estimatedTotalHits ?? 0,
  facets: facetDistribution ?? {},
});

export const askAll = async (options: AskOptions, queries: readonly IndexQuery[]): Promise<IndexAnswer[]> => {
  const { client, index, signal } = options;
  if (queries.length === 0) return [];
  const { results } = await asking(
    () => client.multiSearch({ queries: queries.map((query) => searchOf(index, query)) }, { signal }),
    signal,
  );
  return (results as RawAnswer[]).map(answerOf);
};

/** The documents of several queries as one list: sorted alike, each perhaps by another attribute, merged by what they are sorted by. */
export const askMerged = async (
  { client, index, signal }: AskOptions,
  queries: readonly IndexQuery[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Record<string, unknown>[]> => {
  const single = queries.map((query) => {
    const { limit: _limit, offset: _offset, ...search } = searchOf(index, { ...query, limit: 1 });
    return search;
  });
  const { hits } = await asking(() => client.multiSearch({ federation: { limit, offset }, queries: single }, { signal }), signal);
  return hits as Record<string, unknown>[];
};

/** Gathers queries of several purposes; `send` asks them all at once, and what several want to know only once. */
export class Round {
  readonly #queries = new Map<string, IndexQuery>();
  #answers: IndexAnswer[] = [];

  /** Returns how to read the answer, once it is sent. */
  add(query: IndexQuery): () => IndexAnswer {
    const { facets = [], ...same } = query;
    const key = JSON.stringify(same);
    const known = this.#queries.get(key);
    this.#queries.set(key, { ...same, facets: [...new Set([...(known?.facets ?? []), ...facets])] });
    const place = [...this.#queries.keys()].indexOf(key);
    return () => this.#answers[place] ?? { documents: [], count: 0, facets: {} };
  }

  async send(options: AskOptions): Promise<void> {
    this.#answers = await askAll(options, [...this.#queries.values()]);
  }
}

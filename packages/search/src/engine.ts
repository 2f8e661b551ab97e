/**
 * The port that every search engine implements. Its meaning is fixed by the contract tests beside it (`contract-tests.ts`):
 * an engine that passes them may answer the public.
 */
import type { DeliveryMode, PublicService } from '@drogowskaz/directory';

/** A moment range, ISO 8601; the end is not in it. */
export interface OpenRange {
  from: string;
  to: string;
}

/** What the engine holds of one service: the public projection, and what search needs beside it. */
export interface ServiceDocument extends PublicService {
  /** When the service is open, exceptions and holidays taken away, from the day before it was projected for 37 days. Empty: not known. */
  open: OpenRange[];
}

export type SortOrder = 'RELEVANCE' | 'DISTANCE' | 'NAME' | 'RECENTLY_VERIFIED';

export const facetDimensions = ['categories', 'municipalities', 'languages', 'audiences', 'deliveryModes', 'formality'] as const;
export type FacetDimension = (typeof facetDimensions)[number];

/** Codes are already checked; categories stand for themselves, the engine takes their children in. Values of one field are alternatives, fields are combined. */
export interface SearchFilter {
  categories?: string[];
  /** TERC codes. Served there; national and online services count everywhere. */
  municipalities?: string[];
  languages?: string[];
  /** Services that name no audience are open to all: they match, ranked below an exact match. */
  audiences?: string[];
  deliveryModes?: DeliveryMode[];
  formality?: string[];
  collections?: string[];
  freeOfCharge?: boolean;
  /** true: requiresStatutoryEntitlement is known to be false; false: it is known to be true. */
  withoutStatutoryEntitlement?: boolean;
  openAt?: Date;
  verifiedSince?: Date;
}

export interface SearchQuestion {
  /** As the person typed it, at most 500 characters, well-formed Unicode. "" asks for everything. */
  text: string;
  locale: string;
  filter: SearchFilter;
  near?: { latitude: number; longitude: number; radiusMeters?: number };
  sort: SortOrder;
  /** 1 to 100. */
  first: number;
  after?: string;
  now: Date;
}

export interface SearchHit {
  document: ServiceDocument;
  cursor: string;
  /** To the nearest place that is not hidden; null without `near` or without such a place. */
  distanceMeters: number | null;
  highlights: { field: string; text: string; ranges: { start: number; length: number }[] }[];
}

export interface SearchAnswer {
  totalCount: number;
  hits: SearchHit[];
  hasNextPage: boolean;
  facets: { dimension: FacetDimension; values: { value: string; count: number }[] }[];
  didYouMean: string | null;
  /** Said by a failover only: who answered. An engine answers itself. */
  answeredBy?: SearchEngine['name'];
}

export interface SuggestQuestion {
  text: string;
  locale: string;
  first: number;
}

export interface EngineSuggestion {
  kind: 'SERVICE' | 'PROVIDER' | 'CATEGORY';
  id: string;
  text: string;
}

export interface SearchEngine {
  readonly name: 'BUILT_IN' | 'MEILISEARCH';
  /** Throws `badUserInput` for a cursor it did not make, `cursorExpired` for one of an earlier index, `unavailable` when it cannot answer. */
  search(question: SearchQuestion, signal?: AbortSignal): Promise<SearchAnswer>;
  suggest(question: SuggestQuestion, signal?: AbortSignal): Promise<EngineSuggestion[]>;
  /** Resolves when the documents are findable. An older version never replaces a newer one. */
  put(documents: readonly ServiceDocument[]): Promise<void>;
  /** Resolves when the ids are no longer found. `version` guards against a late delete of a newer document. */
  remove(ids: readonly { id: string; version: number }[]): Promise<void>;
  /** Ids and versions of all documents, in order of id, for the sweep. */
  versions(): AsyncIterable<{ id: string; version: number }>;
}

/** What the public's questions are asked of. */
export type AnsweringEngine = Pick<SearchEngine, 'name' | 'search' | 'suggest'>;
/** An engine with an index of its own, which somebody has to keep. */
export interface KeptIndex extends SearchEngine {
  /** As if the ids had never been there: also an older version may be put then. For what is ahead of a database that was restored from a backup. */
  forget(ids: readonly string[]): Promise<void>;
}

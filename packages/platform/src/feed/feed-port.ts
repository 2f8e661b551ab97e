/**
 * What gateways and exports read of the published records. The registry answers: as an object in the same process, over a signed POST from
 * another one. It tells records as they are kept; what is made of them (HSDS) is their readers' matter, so their types are parameters here.
 */
import { z } from 'zod';
import { type PublicPages, pagePartsQuestion, pagesQuestion } from './public-pages.ts';

/** Most rows of one answer. */
export const MOST_FEED_ROWS = 500;

const limit = z.int().min(1).max(MOST_FEED_ROWS);
/** Rows are in the order of their ids: by number, with a count of all; or on from the last one, which costs the same however far. */
export const feedPosition = z.union([
  z.strictObject({ offset: z.int().min(0).max(1e9), limit }),
  z.strictObject({ after: z.uuid().nullable(), limit }),
]);
export type FeedPosition = z.infer<typeof feedPosition>;

/** A term of one of our vocabularies as filters know it: "CATEGORY:WORK"; the vocabulary alone stands for any of its terms. */
export const termKey = (vocabulary: string, code: string): string => `${vocabulary}:${code}`;

const ids = z.array(z.uuid()).max(MOST_FEED_ROWS);
/** All of what is said must hold. */
export const feedFilter = z.strictObject({
  ids: ids.optional(),
  /** Words, each of which must be there. */
  search: z.string().max(1_000).optional(),
  /** Keys of terms: of each list at least one. */
  terms: z
    .array(z.array(z.string().max(200)).max(1_000))
    .max(20)
    .optional(),
  organizations: ids.optional(),
  /** What this hub has published, or taken away, at this moment or since, whenever it changed where it came from. */
  modifiedAfter: z.iso.datetime({ offset: true }).optional(),
  /** First six digits of a TERC code. */
  municipality: z.string().max(7).optional(),
});
export type FeedFilter = z.infer<typeof feedFilter>;

export const feedQuestion = z.strictObject({ filter: feedFilter.default({}), position: feedPosition });
export type FeedQuestion = z.infer<typeof feedQuestion>;

export const placesQuestion = feedQuestion.extend({
  /** Where; `metres` around what is known to lie in this postcode, null: in it. */
  near: z.strictObject({ postcode: z.string().max(20), metres: z.number().min(0).max(1e6).nullable() }).optional(),
});
export type PlacesQuestion = z.infer<typeof placesQuestion>;

export interface FeedSource {
  name: string;
  licence: string | null;
  url: string | null;
  hub: string | null;
  id: string | null;
  attribution: string | null;
  harvestedAt: string | null;
}

export interface FeedService<Record> {
  id: string;
  providerId: string;
  record: Record;
  /** null: written in this hub. */
  source: FeedSource | null;
  verification: { verifiedAt: string | null; dueAt: string | null; by?: string | null };
  version: number;
  /** When it last changed itself, here or where it came from. That a hub has published it since does not change it. */
  modifiedAt: string;
}

export interface FeedProvider<Record> {
  id: string;
  record: Record;
  source: FeedSource | null;
}

export interface FeedPlace {
  /** Of the service at the place. */
  id: string;
  serviceId: string;
}

export interface FeedDeletion {
  id: string;
  type: 'service' | 'organization';
  removedAt: string;
}

export interface FeedRows<Row> {
  rows: Row[];
  /** How many there are at all; null when the question was for what comes after. */
  total: number | null;
}

export interface FeedServices<Service, Provider> extends FeedRows<FeedService<Service>> {
  /** Whose the services are, each once. */
  providers: FeedProvider<Provider>[];
}

export interface FeedPlaces<Service, Provider> extends FeedRows<FeedPlace> {
  /** The services of these rows, each once. */
  services: FeedService<Service>[];
  providers: FeedProvider<Provider>[];
}

export const hubQuestion = z.strictObject({});

export interface FeedPort<Service = unknown, Provider = unknown> extends PublicPages {
  services(question: FeedQuestion): Promise<FeedServices<Service, Provider>>;
  organizations(question: FeedQuestion): Promise<FeedRows<FeedProvider<Provider>>>;
  serviceAtLocations(question: PlacesQuestion): Promise<FeedPlaces<Service, Provider>>;
  /** Services and organizations that were public and are no more. */
  deletions(question: FeedQuestion): Promise<FeedRows<FeedDeletion>>;
  /** The identity of the hub: others know its records by it. And when it was restored from a back-up: what they have read since that was made may be undone. */
  hub(question: z.infer<typeof hubQuestion>): Promise<{ id: string; restoredAt: string | null }>;
}

export const feedQuestions = {
  services: feedQuestion,
  organizations: feedQuestion,
  serviceAtLocations: placesQuestion,
  deletions: feedQuestion,
  hub: hubQuestion,
  pageParts: pagePartsQuestion,
  pages: pagesQuestion,
} as const satisfies Record<keyof FeedPort, z.ZodType>;
export type FeedQuestionName = keyof typeof feedQuestions;

/** Asks a question of the port by its name; null when it cannot be read. */
export const askFeed = (port: FeedPort, name: string, question: unknown): Promise<unknown> | null => {
  if (!Object.hasOwn(feedQuestions, name)) return null;
  const known = name as FeedQuestionName;
  const read = feedQuestions[known].safeParse(question);
  return read.success ? port[known](read.data as never) : null;
};

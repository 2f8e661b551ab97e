import { canonicalTag, instantAt } from '@drogowskaz/page-kit';
import { VERIFICATION_MONTHS } from '@drogowskaz/vocabulary';
import { type DeliveryMode, deliveryModes } from '../ask/answers.ts';

export interface Position {
  latitude: number;
  longitude: number;
}

export type Sort = 'RELEVANCE' | 'DISTANCE' | 'NAME' | 'RECENTLY_VERIFIED';
export const sorts: readonly Sort[] = ['RELEVANCE', 'DISTANCE', 'NAME', 'RECENTLY_VERIFIED'];

/** What the search page asks for: as it stands in an address or in a posted form. */
export interface SearchRequest {
  words: string;
  categories: string[];
  municipalities: string[];
  languages: string[];
  audiences: string[];
  deliveryModes: DeliveryMode[];
  collections: string[];
  free: boolean;
  /** 'NOW', or a day and time as clocks here show it: "2026-11-26T17:00". */
  open: string | null;
  withoutEntitlement: boolean;
  /** Confirmed within the time for which a confirmation holds. */
  verified: boolean;
  sort: Sort;
  /** The municipality to measure distances from; `position` goes before it. */
  from: string | null;
  /** Where the reader is, as roughly as `position.ts` makes it. Like words: never open in an address. */
  position: Position | null;
  /** The whole list was asked for; without it, an empty request is the front page. */
  all: boolean;
  after: string | null;
  /** Only to tell pages apart: where a page begins, `after` says. */
  page: number;
}

export const emptyRequest: SearchRequest = Object.freeze({
  words: '',
  categories: [],
  municipalities: [],
  languages: [],
  audiences: [],
  deliveryModes: [],
  collections: [],
  free: false,
  open: null,
  withoutEntitlement: false,
  verified: false,
  sort: 'RELEVANCE',
  from: null,
  position: null,
  all: false,
  after: null,
  page: 1,
});

/** The same question from its first page on. */
export const fromTheStart = (request: SearchRequest): SearchRequest => ({ ...request, all: true, after: null, page: 1 });

const MOST_VALUES = 30;
const LONGEST_QUESTION = 500;
const LONGEST_CURSOR = 2_000;
const DAY = 86_400_000;
/** As far as the API looks ahead. */
export const OPEN_DAYS_AHEAD = 28;
/** For as long as most confirmations hold; `onlyVerified` of the texts says it in words. */
const VERIFIED_DAYS = Math.ceil((VERIFICATION_MONTHS * 365) / 12);

/** Words as the API takes them: well-formed, without control and bidirectional formatting characters, at most 500 UTF-16 units. */
export const cleanWords = (typed: string): string => {
  const visible = typed
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return visible
    .slice(0, LONGEST_QUESTION)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trim();
};

const code = (value: string): string | undefined => (/^[A-Z][A-Z0-9_]{0,59}$/.test(value) ? value : undefined);
const municipality = (value: string): string | undefined => (/^\d{6,7}$/.test(value) ? value : undefined);
const collection = (value: string): string | undefined => (/^[a-z0-9][a-z0-9-]{0,59}$/.test(value) ? value : undefined);
const delivery = (value: string): DeliveryMode | undefined => deliveryModes.find((mode) => mode === value);
const sort = (value: string): Sort | undefined => sorts.find((each) => each === value);

/** An address says `open`; a form has `day` and `time` apart. What the API would refuse (gone by, too far ahead) is no condition. */
const openingOf = (fields: URLSearchParams, now: Date): string | null => {
  const open = fields.get('open') ?? '';
  const day = fields.get('day') ?? '';
  if (open === '1' || day === 'now') return 'NOW';
  const chosen = day === '' ? open : `${day}T${fields.get('time') ?? ''}`;
  const instant = instantAt(chosen);
  if (instant === null) return null;
  const ahead = instant.getTime() - now.getTime();
  return ahead > -DAY && ahead < OPEN_DAYS_AHEAD * DAY ? chosen : null;
};

/** What an address or a form holds sealed. */
export interface Unsealed {
  words: string;
  position: Position | null;
}

/** Reads fields by the names they have in the form. What is not of the right form is left out: an old or mistyped address still finds. */
export const readSearchRequest = (fields: URLSearchParams, { words, position }: Unsealed, now: Date): SearchRequest => {
  const all = <Value extends string>(name: string, read: (value: string) => Value | undefined): Value[] =>
    [...new Set(fields.getAll(name).map(read))].filter((value) => value !== undefined).slice(0, MOST_VALUES);
  const after = fields.get('after');
  const page = Number(fields.get('page') ?? 1);
  return {
    words: cleanWords(words),
    categories: all('category', code),
    municipalities: all('municipality', municipality),
    languages: all('language', canonicalTag),
    audiences: all('audience', code),
    deliveryModes: all('delivery', delivery),
    collections: all('collection', collection),
    free: fields.get('free') === '1',
    open: openingOf(fields, now),
    withoutEntitlement: fields.get('anyone') === '1',
    verified: fields.get('verified') === '1',
    sort: sort(fields.getAll('sort').at(-1) ?? '') ?? 'RELEVANCE',
    from: municipality(fields.get('from') ?? '') ?? null,
    position,
    all: fields.get('all') === '1',
    after: after !== null && after !== '' && after.length <= LONGEST_CURSOR ? after : null,
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : 1,
  };
};

const each = (name: string, values: readonly string[]): [string, string][] => values.map((value) => [name, value]);
const flag = (name: string, on: boolean): [string, string][] => (on ? [[name, '1']] : []);

/** What narrows the results, as fields of an address or form. */
export const filterFields = (request: SearchRequest): [string, string][] => [
  ...each('category', request.categories),
  ...each('municipality', request.municipalities),
  ...each('language', request.languages),
  ...each('audience', request.audiences),
  ...each('delivery', request.deliveryModes),
  ...each('collection', request.collections),
  ...flag('free', request.free),
  ...each('open', request.open === null ? [] : [request.open === 'NOW' ? '1' : request.open]),
  ...flag('anyone', request.withoutEntitlement),
  ...flag('verified', request.verified),
];

/** How the results are shown; words and position are not among it: those are sealed or posted. */
export const viewFields = (request: SearchRequest): [string, string][] => [
  ...each('sort', request.sort === 'RELEVANCE' ? [] : [request.sort]),
  ...each('from', request.from === null ? [] : [request.from]),
  ...each('after', request.after === null ? [] : [request.after]),
  ...each('page', request.after === null || request.page < 2 ? [] : [String(request.page)]),
];

/** The API's `ServiceFilter`; null when nothing is filtered. */
export const filterVariables = (request: SearchRequest, now: Date): Record<string, unknown> | null => {
  const filter: Record<string, unknown> = {};
  for (const name of ['categories', 'municipalities', 'languages', 'audiences', 'deliveryModes', 'collections'] as const) {
    if (request[name].length > 0) filter[name] = request[name];
  }
  if (request.free) filter.freeOfCharge = true;
  if (request.open !== null) filter.openAt = (request.open === 'NOW' ? now : instantAt(request.open))?.toISOString();
  if (request.withoutEntitlement) filter.withoutStatutoryEntitlement = true;
  if (request.verified) filter.verifiedSince = new Date(now.getTime() - VERIFIED_DAYS * DAY).toISOString().slice(0, 10);
  return Object.keys(filter).length === 0 ? null : filter;
};

/** Nothing asked and nothing filtered: that is the front page. */
export const isEmpty = (request: SearchRequest): boolean =>
  request.words === '' && request.position === null && !request.all && filterFields(request).length + viewFields(request).length === 0;

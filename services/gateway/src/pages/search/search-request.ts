import { type DeliveryMode, deliveryModes } from '../ask/answers.ts';
import { canonicalTag } from '../language/negotiate.ts';

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
  openNow: boolean;
  withoutEntitlement: boolean;
  /** The whole list was asked for; without it, an empty request is the front page. */
  all: boolean;
  after: string | null;
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
  openNow: false,
  withoutEntitlement: false,
  all: false,
  after: null,
});

const MOST_VALUES = 30;
const LONGEST_QUESTION = 500;
const LONGEST_CURSOR = 2_000;

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

/** Reads fields by the names they have in the form. What is not of the right form is left out: an old or mistyped address still finds. */
export const readSearchRequest = (fields: URLSearchParams, words: string): SearchRequest => {
  const all = <Value extends string>(name: string, read: (value: string) => Value | undefined): Value[] =>
    [...new Set(fields.getAll(name).map(read))].filter((value) => value !== undefined).slice(0, MOST_VALUES);
  const after = fields.get('after');
  return {
    words: cleanWords(words),
    categories: all('category', code),
    municipalities: all('municipality', municipality),
    languages: all('language', canonicalTag),
    audiences: all('audience', code),
    deliveryModes: all('delivery', delivery),
    collections: all('collection', collection),
    free: fields.get('free') === '1',
    openNow: fields.get('open') === '1',
    withoutEntitlement: fields.get('anyone') === '1',
    all: fields.get('all') === '1',
    after: after !== null && after !== '' && after.length <= LONGEST_CURSOR ? after : null,
  };
};

/** The fields of an address or form, without the words: those are sealed or posted. */
export const filterFields = (request: SearchRequest): [string, string][] => {
  const each = (name: string, values: readonly string[]): [string, string][] => values.map((value) => [name, value]);
  return [
    ...each('category', request.categories),
    ...each('municipality', request.municipalities),
    ...each('language', request.languages),
    ...each('audience', request.audiences),
    ...each('delivery', request.deliveryModes),
    ...each('collection', request.collections),
    ...each('free', request.free ? ['1'] : []),
    ...each('open', request.openNow ? ['1'] : []),
    ...each('anyone', request.withoutEntitlement ? ['1'] : []),
    ...each('after', request.after === null ? [] : [request.after]),
  ];
};

/** The API's `ServiceFilter`; null when nothing is filtered. */
export const filterVariables = (request: SearchRequest, now: Date): Record<string, unknown> | null => {
  const filter: Record<string, unknown> = {};
  for (const name of ['categories', 'municipalities', 'languages', 'audiences', 'deliveryModes', 'collections'] as const) {
    if (request[name].length > 0) filter[name] = request[name];
  }
  if (request.free) filter.freeOfCharge = true;
  if (request.openNow) filter.openAt = now.toISOString();
  if (request.withoutEntitlement) filter.withoutStatutoryEntitlement = true;
  return Object.keys(filter).length === 0 ? null : filter;
};

/** Nothing asked and nothing filtered: that is the front page. */
export const isEmpty = (request: SearchRequest): boolean => request.words === '' && !request.all && filterFields(request).length === 0;

/** From the arguments of a client to what an engine is asked: every limit and every code is checked here. Pure. */

import { requireMunicipality } from '@drogowskaz/directory';
import { pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import type { SearchFilter, SearchQuestion, SuggestQuestion } from '@drogowskaz/search';
import { isTerm, type VocabularyName } from '@drogowskaz/vocabulary';
import type { NearInput, SearchServicesArguments, ServiceFilter, SuggestArguments } from './search-arguments.ts';

const LONGEST_QUERY = 500;
const MOST_VALUES = 100;
const LONGEST_CURSOR = 2_000;
const LARGEST_RADIUS = 200_000;
const DAY = 86_400_000;
const OPEN_AT_DAYS_AHEAD = 28;

export const searchQuestion = (input: SearchServicesArguments, now: Date): SearchQuestion => {
  const near = input.near ? nearPlace(input.near) : undefined;
  if (input.sort === 'DISTANCE' && !near) throw badUserInput('To sort by DISTANCE, say with "near" from where to measure.');
  return {
    text: searchText(input.query),
    locale: input.locale,
    filter: input.filter ? searchFilter(input.filter, now) : {},
    ...(near ? { near } : {}),
    sort: input.sort,
    first: pageSize(input.first),
    ...(input.after == null ? {} : { after: cursor(input.after) }),
    now,
  };
};

export const suggestQuestion = (input: SuggestArguments): SuggestQuestion => ({
  text: searchText(input.query),
  locale: input.locale,
  first: pageSize(input.first),
});

/** What was typed or pasted, without control characters: nobody sees those, so nobody can be asked to remove them. */
const searchText = (text: string): string => {
  if (text.length > 2 * LONGEST_QUERY || [...text].length > LONGEST_QUERY) {
    throw badUserInput(`The query is longer than ${LONGEST_QUERY} characters; ask with fewer words.`);
  }
  if (!text.isWellFormed()) throw badUserInput('The query is not well-formed Unicode: it holds half of a surrogate pair.');
  return text.replace(/\p{Cc}/gu, ' ');
};

const cursor = (after: string): string => {
  if (after.length <= LONGEST_CURSOR) return after;
  throw badUserInput('"after" is no cursor of this hub: take it from "endCursor" of the page before.');
};

const nearPlace = ({ latitude, longitude, radiusMeters }: NearInput): NonNullable<SearchQuestion['near']> => {
  if (!(Math.abs(latitude) <= 90)) throw badUserInput(`"latitude" is ${latitude}; it must be from -90 to 90 degrees.`);
  if (!(Math.abs(longitude) <= 180)) throw badUserInput(`"longitude" is ${longitude}; it must be from -180 to 180 degrees.`);
  if (radiusMeters == null) return { latitude, longitude };
  if (!(radiusMeters > 0 && radiusMeters <= LARGEST_RADIUS)) {
    throw badUserInput(`"radiusMeters" is ${radiusMeters}; it must be from 1 to ${LARGEST_RADIUS} metres.`);
  }
  return { latitude, longitude, radiusMeters };
};

const searchFilter = (input: ServiceFilter, now: Date): SearchFilter => {
  const filter: SearchFilter = {};
  const categories = codes(input.categories, 'categories', 'CATEGORY', 'categories');
  const audiences = codes(input.audiences, 'audiences', 'AUDIENCE', 'terms(vocabulary: AUDIENCE)');
  const formality = codes(input.formality, 'formality', 'FORMALITY', 'terms(vocabulary: FORMALITY)');
  const municipalities = municipalityCodes(input.municipalities);
  const languages = values(input.languages, 'languages');
  const deliveryModes = values(input.deliveryModes, 'deliveryModes');
  const collections = values(input.collections, 'collections');
  if (categories) filter.categories = categories;
  if (audiences) filter.audiences = audiences;
  if (formality) filter.formality = formality;
  if (municipalities) filter.municipalities = municipalities;
  if (languages) filter.languages = languages;
  if (deliveryModes) filter.deliveryModes = deliveryModes;
  if (collections) filter.collections = collections;
  if (input.freeOfCharge != null) filter.freeOfCharge = input.freeOfCharge;
  if (input.withoutStatutoryEntitlement != null) filter.withoutStatutoryEntitlement = input.withoutStatutoryEntitlement;
  if (input.openAt) filter.openAt = openAt(input.openAt, now);
  if (input.verifiedSince) filter.verifiedSince = startOfDay(input.verifiedSince);
  return filter;
};

/** Each value once; undefined when there is no condition. */
export const values = <Value>(given: readonly Value[] | null | undefined, field: string): Value[] | undefined => {
  if (given == null || given.length === 0) return undefined;
  if (given.length > MOST_VALUES) throw badUserInput(`"${field}" names ${given.length} values; name at most ${MOST_VALUES}.`);
  return [...new Set(given)];
};

const quoted = (code: string): string => JSON.stringify(code.slice(0, 60));

/** Codes of a vocabulary, each once; `query` lists them. */
export const codes = (
  given: readonly string[] | null | undefined,
  field: string,
  vocabulary: VocabularyName,
  query: string,
): string[] | undefined => {
  const named = values(given, field);
  const unknown = named?.find((code) => !isTerm(vocabulary, code));
  if (unknown !== undefined) throw badUserInput(`${quoted(unknown)} is no known code; the query "${query}" lists them.`);
  return named;
};

/** In full: "146201" and "1462011" are the same municipality. */
const municipalityCodes = (given: readonly string[] | null | undefined): string[] | undefined => {
  const named = values(given, 'municipalities');
  return named && [...new Set(named.map((code) => requireMunicipality(code).code))];
};

/** The collections asked for that the directory does not have: `known` are those that it has. */
export const requireKnownCollections = (asked: readonly string[], known: ReadonlySet<string>): void => {
  const unknown = asked.find((id) => !known.has(id));
  if (unknown !== undefined) throw badUserInput(`${quoted(unknown)} is no collection of this hub; the query "collections" lists them.`);
};

const openAt = (moment: Date, now: Date): Date => {
  const days = (moment.getTime() - now.getTime()) / DAY;
  if (days >= -1 && days <= OPEN_AT_DAYS_AHEAD) return moment;
  throw badUserInput(`"openAt" is ${moment.toISOString()}; opening hours are known from yesterday to ${OPEN_AT_DAYS_AHEAD} days ahead.`);
};

/** The earliest moment that belongs to a day in Poland, summer time or not. */
const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+02:00`);

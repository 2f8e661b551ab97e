/** Pages of classes that are too large to be ordered here: the server sorts them by attributes. */
import type { ServiceDocument } from '../../engine.ts';
import { EVERYTHING } from '../layout/filter-expressions.ts';
import { ORIGINAL_NAME, translatedName } from '../layout/name-keys.ts';
import type { PageWanted } from './page.ts';
import { type AskOptions, askAll, askMerged, type Filter, type IndexQuery } from './round.ts';

/** A piece of a class. */
export interface Window {
  /** What any of them finds; none finds what another does. */
  filters: readonly Filter[];
  from: number;
  length: number;
}

export const sortMany = async (ask: AskOptions, wanted: PageWanted, windows: readonly Window[]): Promise<ServiceDocument[]> => {
  const pages = await Promise.all(windows.map((window) => sortedWindow(ask, wanted, window)));
  return pages.flat().map(({ document }) => document as ServiceDocument);
};

const sortedWindow = async (ask: AskOptions, wanted: PageWanted, { filters, from, length }: Window): Promise<Record<string, unknown>[]> => {
  const { question, conditions } = wanted;
  const byDistance = question.near !== undefined && (question.sort === 'RELEVANCE' || question.sort === 'DISTANCE');
  const queries = namesOf(wanted).flatMap(({ name, of }) =>
    filters.map(
      (filter): IndexQuery => ({
        // By distance every place of a service stands for it, and the nearest comes first.
        filter: [...(byDistance ? filter.map((part) => (part === 'place = 0' ? EVERYTHING : part)) : filter), ...of],
        sort: [...sortedBy(wanted), `${name}:asc`],
        fields: ['document'],
        oncePerService: byDistance || conditions.byPlace,
      }),
    ),
  );
  const [only] = queries;
  if (!only || queries.length > 1) return askMerged(ask, queries, { limit: length, offset: from });
  return (await askAll(ask, [{ ...only, offset: from, limit: length }]))[0]?.documents ?? [];
};

/** By which name services are sorted; where some are translated and some are not, by which name which of them. */
const namesOf = ({ question, translated, total }: PageWanted): { name: string; of: string[] }[] => {
  const name = translatedName(question.locale);
  if (name === null || translated === 0) return [{ name: ORIGINAL_NAME, of: [] }];
  if (translated === total) return [{ name, of: [] }];
  return [
    { name, of: [`${name} EXISTS`] },
    { name: ORIGINAL_NAME, of: [`${name} NOT EXISTS`] },
  ];
};

/** Before the name. */
const sortedBy = ({ question: { sort, near }, found }: PageWanted): string[] => {
  const distance = near ? [`_geoPoint(${near.latitude}, ${near.longitude}):asc`] : [];
  switch (sort) {
    case 'NAME':
      return [];
    case 'DISTANCE':
      return distance;
    case 'RECENTLY_VERIFIED':
      return ['verifiedAt:desc'];
    case 'RELEVANCE':
      return ['trust:asc', ...distance, 'everywhere:asc', ...(found ? ['categoryCount:asc'] : [])];
  }
};

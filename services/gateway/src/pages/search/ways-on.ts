import type { ChoicesAnswer, CountAnswer, SearchAnswer, SearchResultEdge, SuggestAnswer } from '../ask/answers.ts';
import type { Asked } from '../ask/ask.ts';
import { countOperation, suggestOperation } from '../ask/operations.ts';
import type { HubPages, Reader } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { activeFilters, unfiltered } from './active-filters.tsx';
import type { WaysOn } from './nothing-found.tsx';
import { emptyRequest, filterVariables, type SearchRequest } from './search-request.ts';

/** Where people are told whom to ask: this category of the vocabulary. */
const ADVISERS = 'INFORMATION_POINT';
const ADVISERS_SHOWN = 3;
/** With more filters than these, one goes back by removing all of them. */
const FILTERS_TRIED = 6;

export type Search = (request: SearchRequest, first: number) => Promise<Asked<SearchAnswer>>;

export const countOf = async (pages: HubPages, { reading }: Reader, request: SearchRequest): Promise<number | null> => {
  const filter = filterVariables(request, pages.clock.now());
  const { data } = await pages.ask<CountAnswer>(countOperation, { query: request.words, locale: reading.asked, filter });
  return data?.searchServices?.totalCount ?? null;
};

/** Information points that serve the same municipality, else any. */
const advisersFor = async (search: Search, municipalities: string[]): Promise<Pick<WaysOn, 'advisers' | 'advisersElsewhere'>> => {
  const ask = async (where: string[]): Promise<SearchResultEdge[]> => {
    const { data } = await search({ ...emptyRequest, categories: [ADVISERS], municipalities: where }, ADVISERS_SHOWN);
    return (data?.searchServices?.edges ?? []).filter(({ node }) => node.reach !== 'FOREIGN_EXAMPLE');
  };
  const near = await ask(municipalities);
  if (near.length > 0 || municipalities.length === 0) return { advisers: near, advisersElsewhere: false };
  return { advisers: await ask([]), advisersElsewhere: true };
};

/** Everything that may help somebody whose question found nothing, asked at once. */
export const waysOn = async (
  pages: HubPages,
  reader: Reader,
  view: PageView,
  { request, choices, search }: { request: SearchRequest; choices: ChoicesAnswer; search: Search },
): Promise<WaysOn> => {
  const filters = activeFilters(view, request, choices);
  const { words } = request;
  const [counts, withoutFilters, suggested, advisers] = await Promise.all([
    Promise.all(filters.slice(0, FILTERS_TRIED).map(({ without }) => countOf(pages, reader, without))),
    filters.length > 1 ? countOf(pages, reader, unfiltered(request)) : null,
    words === '' ? null : pages.ask<SuggestAnswer>(suggestOperation, { query: words, locale: reader.reading.asked }),
    advisersFor(search, request.municipalities),
  ]);
  return {
    fewerFilters: filters.flatMap((filter, place) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [{ ...filter, count }] : [];
    }),
    withoutFilters,
    suggestions: suggested?.data?.suggest ?? [],
    ...advisers,
  };
};

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChoicesAnswer, SearchAnswer, SearchResult } from '../ask/answers.ts';
import type { Asked, Problem } from '../ask/ask.ts';
import { searchOperation } from '../ask/operations.ts';
import { HomePage } from '../home/home-page.tsx';
import { type HubPages, type Reader, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { municipalityOf } from './active-filters.tsx';
import { readPosition } from './position.ts';
import { ResultsPage } from './results-page.tsx';
import { openPosition, sealPosition, searchAddress } from './search-address.ts';
import {
  emptyRequest,
  filterFields,
  filterVariables,
  isEmpty,
  type Position,
  readSearchRequest,
  type SearchRequest,
  viewFields,
} from './search-request.ts';
import { type Search, waysOn } from './ways-on.ts';

const PAGE_SIZE = 20;

export const STATUS: Record<Problem, number> = { UNAVAILABLE: 503, RATE_LIMITED: 429, BAD_USER_INPUT: 400, CURSOR_EXPIRED: 400 };

/** From where to measure: where the reader is, else the municipality that she chose. */
const originOf = ({ position, from }: SearchRequest, choices: ChoicesAnswer): Position | null => {
  if (position !== null) return position;
  const seat = from === null ? undefined : municipalityOf(choices, from);
  return seat ? { latitude: seat.latitude, longitude: seat.longitude } : null;
};

export const searching =
  (pages: HubPages, { reading }: Reader, choices: ChoicesAnswer): Search =>
  (request: SearchRequest, first: number): Promise<Asked<SearchAnswer>> => {
    return pages.ask<SearchAnswer>(searchOperation, {
      query: request.words,
      locale: reading.asked,
      labels: reading.ui,
      fallback: reading.fallback,
      filter: filterVariables(request, pages.clock.now()),
      near: originOf(request, choices),
      sort: request.sort,
      first,
      after: request.after,
    });
  };

/** Sealed words are what our own forms lead to; `q` is for links and for people who write an address by hand. */
export const wordsIn = (pages: HubPages, fields: URLSearchParams): { words: string; lost: boolean } => {
  const sealed = fields.get('s');
  if (sealed === null) return { words: fields.get('q') ?? '', lost: false };
  const words = pages.sealer.open(sealed);
  return { words: words ?? '', lost: words === null };
};

const home = async (pages: HubPages, reader: Reader, choices: ChoicesAnswer, wordsLost: boolean) => {
  const { data } = await searching(pages, reader, choices)(emptyRequest, 1);
  return (
    <HomePage
      choices={choices}
      result={data?.searchServices ?? null}
      address={reader.address}
      addressIn={(lang) => searchAddress(emptyRequest, lang, pages.sealer)}
      canonical={`${pages.publicUrl}/`}
      wordsLost={wordsLost}
    />
  );
};

/** What search engines may show: the first page of a topic, a municipality or both, none of it for demonstration. */
const isForSearchEngines = (request: SearchRequest, { totalCount, edges }: SearchResult): boolean =>
  request.words === '' &&
  request.position === null &&
  viewFields(request).length === 0 &&
  filterFields(request).length > 0 &&
  filterFields(request).every(([name]) => name === 'category' || name === 'municipality') &&
  request.categories.length < 2 &&
  request.municipalities.length < 2 &&
  totalCount > 0 &&
  edges.every(({ node }) => !node.demonstration);

/** `GET /`: the front page, or what was asked for. */
export const showSearch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const now = pages.clock.now();
  const { words, lost } = wordsIn(pages, reader.fields);
  const choices = await pages.choices(reader.reading.ui);
  const read = readSearchRequest(reader.fields, { words, position: openPosition(reader.fields.get('n'), pages.sealer) }, now);
  // From nowhere there is no distance.
  const asked: SearchRequest = read.sort === 'DISTANCE' && originOf(read, choices) === null ? { ...read, sort: 'RELEVANCE' } : read;
  const view = viewOf(pages, reader, choices);
  if (isEmpty(asked)) {
    const page = await home(pages, reader, choices, lost);
    return sendPage(request, reply, view, { keeping: lost ? 'NEVER' : 'REVALIDATE', page });
  }
  const search = searching(pages, reader, choices);
  const { data, problem } = await search(asked, PAGE_SIZE);
  // A cursor of an earlier index, or one that nobody made: the list begins anew.
  if (asked.after !== null && (problem === 'CURSOR_EXPIRED' || problem === 'BAD_USER_INPUT')) {
    return reply.header('cache-control', 'no-store').redirect(reader.address({ ...asked, after: null, page: 1 }), 303);
  }
  const result = data?.searchServices ?? null;
  const page = (
    <ResultsPage
      request={asked}
      choices={choices}
      result={result}
      problem={problem}
      wordsLost={lost}
      waysOn={result?.totalCount === 0 ? await waysOn(pages, reader, view, { request: asked, choices, search }) : null}
      now={now}
      sealedPosition={asked.position === null ? null : sealPosition(asked.position, pages.sealer)}
      canonical={
        result !== null && isForSearchEngines(asked, result) ? `${pages.publicUrl}${searchAddress(asked, null, pages.sealer)}` : null
      }
      address={reader.address}
      addressIn={(lang) => searchAddress(asked, lang, pages.sealer)}
    />
  );
  return sendPage(request, reply, view, {
    status: result === null ? STATUS[problem ?? 'UNAVAILABLE'] : 200,
    keeping: asked.words === '' && asked.open === null && asked.position === null ? 'REVALIDATE' : 'NEVER',
    page,
  });
};

/** What a form asks. A position comes from a script, or sealed from the page before; another choice of `from` lets it go. */
export const postedSearch = (pages: HubPages, fields: URLSearchParams): SearchRequest => {
  const sent = readPosition(fields.get('position') ?? '');
  const kept = (fields.get('from') ?? 'position') === 'position' ? openPosition(fields.get('n'), pages.sealer) : null;
  const asked = readSearchRequest(fields, { words: fields.get('q') ?? '', position: sent ?? kept }, pages.clock.now());
  return { ...asked, from: asked.position === null ? asked.from : null, all: true, after: null, page: 1 };
};

export const formOf = ({ body }: FastifyRequest): URLSearchParams => (body instanceof URLSearchParams ? body : new URLSearchParams());

/** `POST /`: words and position arrive in the body and go on sealed, so that Back, reload and paging work without asking to send them again. */
export const acceptSearch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const fields = formOf(request);
  const reader = readerOf(pages, request, fields);
  return reply.header('cache-control', 'no-store').redirect(reader.address(postedSearch(pages, fields)), 303);
};

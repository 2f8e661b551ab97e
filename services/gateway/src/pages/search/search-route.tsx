import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ChoicesAnswer, SearchAnswer, SearchResultEdge } from '../ask/answers.ts';
import type { Asked, Problem } from '../ask/ask.ts';
import { searchOperation } from '../ask/operations.ts';
import { HomePage } from '../home/home-page.tsx';
import { type HubPages, type Reader, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { ResultsPage } from './results-page.tsx';
import { searchAddress } from './search-address.ts';
import { emptyRequest, filterVariables, isEmpty, readSearchRequest, type SearchRequest } from './search-request.ts';

const PAGE_SIZE = 20;
/** Where people are told whom to ask: this category of the vocabulary. */
const ADVISERS = 'INFORMATION_POINT';
const ADVISERS_SHOWN = 3;

const STATUS: Record<Problem, number> = { UNAVAILABLE: 503, RATE_LIMITED: 429, BAD_USER_INPUT: 400, CURSOR_EXPIRED: 400 };

const search = (pages: HubPages, { reading }: Reader, request: SearchRequest, first: number): Promise<Asked<SearchAnswer>> =>
  pages.ask<SearchAnswer>(searchOperation, {
    query: request.words,
    locale: reading.asked,
    labels: reading.ui,
    fallback: reading.fallback,
    filter: filterVariables(request, pages.clock.now()),
    first,
    after: request.after,
  });

/** Who can be asked when nothing was found: information points that serve the same municipality. */
const advisersFor = async (pages: HubPages, reader: Reader, { municipalities }: SearchRequest): Promise<SearchResultEdge[]> => {
  const { data } = await search(pages, reader, { ...emptyRequest, categories: [ADVISERS], municipalities }, ADVISERS_SHOWN);
  return (data?.searchServices?.edges ?? []).filter(({ node }) => node.reach !== 'FOREIGN_EXAMPLE');
};

/** Sealed words are what our own forms lead to; `q` is for links and for people who write an address by hand. */
const wordsIn = (pages: HubPages, fields: URLSearchParams): { words: string; lost: boolean } => {
  const sealed = fields.get('s');
  if (sealed === null) return { words: fields.get('q') ?? '', lost: false };
  const words = pages.sealer.open(sealed);
  return { words: words ?? '', lost: words === null };
};

const home = async (pages: HubPages, reader: Reader, choices: ChoicesAnswer, wordsLost: boolean) => {
  const { data } = await search(pages, reader, emptyRequest, 1);
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

/** `GET /`: the front page, or what was asked for. */
export const showSearch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { words, lost } = wordsIn(pages, reader.fields);
  const asked = readSearchRequest(reader.fields, words);
  const choices = await pages.choices(reader.reading.ui);
  const view = viewOf(pages, reader, choices);
  if (isEmpty(asked)) {
    const page = await home(pages, reader, choices, lost);
    return sendPage(request, reply, view, { keeping: lost ? 'NEVER' : 'REVALIDATE', page });
  }
  const { data, problem } = await search(pages, reader, asked, PAGE_SIZE);
  // A cursor of an earlier index, or one that nobody made: the list begins anew.
  if (asked.after !== null && (problem === 'CURSOR_EXPIRED' || problem === 'BAD_USER_INPUT')) {
    return reply.header('cache-control', 'no-store').redirect(reader.address({ ...asked, after: null }), 303);
  }
  const result = data?.searchServices ?? null;
  const page = (
    <ResultsPage
      request={asked}
      choices={choices}
      result={result}
      problem={problem}
      wordsLost={lost}
      advisers={result?.totalCount === 0 ? await advisersFor(pages, reader, asked) : []}
      address={reader.address}
      addressIn={(lang) => searchAddress(asked, lang, pages.sealer)}
    />
  );
  return sendPage(request, reply, view, {
    status: result === null ? STATUS[problem ?? 'UNAVAILABLE'] : 200,
    keeping: asked.words === '' && !asked.openNow ? 'REVALIDATE' : 'NEVER',
    page,
  });
};

/** `POST /`: the words arrive in the body and go on sealed, so that Back, reload and paging work without asking to send them again. */
export const acceptSearch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const reader = readerOf(pages, request, fields);
  const asked = { ...readSearchRequest(fields, fields.get('q') ?? ''), all: true, after: null };
  return reply.header('cache-control', 'no-store').redirect(reader.address(asked), 303);
};

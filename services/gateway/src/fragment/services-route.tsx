import { queryOf } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HubPages } from '../pages/hub-pages.ts';
import { readSearchRequest, type SearchRequest } from '../pages/search/search-request.ts';
import { formOf, STATUS, searching, wordsIn } from '../pages/search/search-route.tsx';
import { fragmentAddress } from './fragment-address.ts';
import { fragmentContext, fragmentView } from './fragment-context.ts';
import { FragmentFrame } from './fragment-frame.tsx';
import { sendFragment } from './send-fragment.ts';
import { ServicesFragment } from './services-fragment.tsx';

/** Searched words come sealed or by POST only: an address that holds them as they are is taken for one without. */
const withoutOpenWords = (fields: URLSearchParams): URLSearchParams => {
  fields.delete('q');
  return fields;
};

/** `GET /fragment/services`: the services that the address asks for. */
export const showServices =
  (pages: HubPages, stylesheet: string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = fragmentContext(pages, stylesheet, request, withoutOpenWords(queryOf(request)));
    const { reader, settings } = context;
    const now = pages.clock.now();
    const { words, lost } = wordsIn(pages, reader.fields);
    const choices = await pages.choices(reader.reading.ui);
    const read = readSearchRequest(reader.fields, { words, position: null }, now);
    const search: SearchRequest = read.sort === 'DISTANCE' && read.from === null ? { ...read, sort: 'RELEVANCE' } : read;
    const { data, problem } = await searching(pages, reader, choices)(search, settings.limit);
    // A cursor of an earlier index, or one that nobody made: the list begins anew.
    if (search.after !== null && (problem === 'CURSOR_EXPIRED' || problem === 'BAD_USER_INPUT')) {
      return reply.header('cache-control', 'no-store').redirect(reader.address({ ...search, after: null, page: 1 }), 303);
    }
    const result = data?.searchServices ?? null;
    const view = fragmentView(context, choices);
    return sendFragment(request, reply, context, {
      status: result === null ? STATUS[problem ?? 'UNAVAILABLE'] : 200,
      cacheable: !reader.fields.has('s') && search.open === null && result?.degraded !== true,
      fragment: (
        <FragmentFrame
          context={context}
          view={view}
          title={context.texts.searchHere}
          addressIn={(lang) => fragmentAddress({ search, settings }, lang, pages.sealer)}
        >
          <ServicesFragment
            context={context}
            search={search}
            choices={choices}
            result={result}
            problem={problem}
            wordsLost={lost}
            now={now}
          />
        </FragmentFrame>
      ),
    });
  };

/** `POST /fragment/services`: words arrive in the body and go on sealed, so that Back, reload and paging work in the frame. */
export const acceptServices =
  (pages: HubPages, stylesheet: string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const fields = formOf(request);
    const { reader } = fragmentContext(pages, stylesheet, request, fields);
    const asked = readSearchRequest(fields, { words: fields.get('q') ?? '', position: null }, pages.clock.now());
    return reply.header('cache-control', 'no-store').redirect(reader.address({ ...asked, after: null, page: 1 }), 303);
  };

import { fill } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HubPages, readerOf } from '../hub-pages.ts';
import { pageView } from '../page-view.ts';
import { formOf, postedSearch } from './search-route.tsx';
import { countOf } from './ways-on.ts';

/** `POST /count`: how many services the form would find, as a sentence for the script `result-count`. */
export const countSearch = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const fields = formOf(request);
  const reader = readerOf(pages, request, fields);
  const count = await countOf(pages, reader, postedSearch(pages, fields));
  const { texts, formats } = pageView(reader.reading, pages);
  return reply
    .header('cache-control', 'no-store')
    .send({ text: count === null ? '' : fill(texts.resultCount, { count: formats.number(count) }) });
};

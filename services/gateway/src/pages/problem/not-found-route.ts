import { prefersPage } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HubPages, readerOf, viewOf } from '../hub-pages.ts';
import { sendNotFound } from './send-problem.tsx';

/** Every address that nobody serves: a page for people, the gateway's own answer for programs. */
export const showNotFound = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  if (!prefersPage(request)) return reply.callNotFound();
  const reader = readerOf(pages, request);
  const view = viewOf(pages, reader, await pages.choices(reader.reading.ui));
  return sendNotFound(request, reply, view, (lang) => `/?lang=${lang}`);
};

import { createHash } from 'node:crypto';
import { clientHas, describeHtml, negotiate, queryOf, type Reading, sendCompressed } from '@drogowskaz/page-kit';
import type { Clock } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { ChoicesAnswer } from './ask/answers.ts';
import type { Ask } from './ask/ask.ts';
import { type PageAssets, type PageView, pageView } from './page-view.ts';
import { renderPage } from './render-page.tsx';
import type { WordSealer } from './search/sealed-words.ts';
import { searchAddress } from './search/search-address.ts';
import type { SearchRequest } from './search/search-request.ts';

/** What the routes of the pages share. */
export interface HubPages {
  ask: Ask;
  choices(labels: string): Promise<ChoicesAnswer>;
  clock: Clock;
  sealer: WordSealer;
  publicUrl: string;
  licence: string | null;
  assets: PageAssets;
}

/** The reader of one request, and the addresses that keep the language she chose. */
export interface Reader {
  reading: Reading;
  fields: URLSearchParams;
  address(request: SearchRequest): string;
}

export const readerOf = (pages: HubPages, request: FastifyRequest, fields = queryOf(request)): Reader => {
  const reading = negotiate(fields.get('lang') ?? undefined, request.headers['accept-language']);
  return { reading, fields, address: (search) => searchAddress(search, reading.chosen ? reading.asked : null, pages.sealer) };
};

export const viewOf = (pages: HubPages, { reading }: Reader, choices: ChoicesAnswer): PageView =>
  pageView(reading, pages, new Map(choices.languages?.map(({ code, label }) => [code, label])));

/** Whether what was asked may be kept: an address that holds words may not, not even by the reader's own browser. */
export type Keeping = 'REVALIDATE' | 'NEVER';

export interface PageAnswer {
  status?: number;
  keeping: Keeping;
  page: ComponentChildren;
}

/** Sends a page in the language of its reader. */
export const sendPage = (request: FastifyRequest, reply: FastifyReply, view: PageView, answer: PageAnswer): FastifyReply => {
  const { status = 200, keeping, page } = answer;
  const html = renderPage(view, page);
  describeHtml(reply, view.locale).code(status);
  if (status === 503) reply.header('retry-after', '30');
  return sendKept(request, reply, html, status === 200 ? keeping : 'NEVER');
};

/** What a browser may keep carries a fingerprint, so that an unchanged page costs a slow telephone nothing. */
export const sendKept = (request: FastifyRequest, reply: FastifyReply, text: string, keeping: Keeping): FastifyReply => {
  if (keeping === 'NEVER') return sendCompressed(request, reply.header('cache-control', 'no-store'), text);
  const fingerprint = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  reply.header('cache-control', 'no-cache').header('etag', fingerprint);
  return clientHas(request, fingerprint) ? reply.code(304).send() : sendCompressed(request, reply, text);
};

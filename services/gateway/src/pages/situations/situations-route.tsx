import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SituationsAnswer } from '../ask/answers.ts';
import { situationsOperation } from '../ask/operations.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { situationPath } from './find-situation.ts';
import { SituationsPage } from './situations-page.tsx';

/** `GET /situations` */
export const showSituations = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const labels = reader.reading.ui;
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(labels),
    pages.ask<SituationsAnswer>(situationsOperation, { labels }),
  ]);
  const situations = data?.situations ?? null;
  const page = (
    <SituationsPage
      situations={situations}
      pathOf={(situation) => situationPath(pages, situation)}
      canonical={`${pages.publicUrl}/situations`}
      addressIn={(lang) => `/situations?lang=${lang}`}
    />
  );
  const status = situations !== null ? 200 : problem === 'RATE_LIMITED' ? 429 : 503;
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping: 'REVALIDATE', page });
};

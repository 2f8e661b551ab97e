import { isUuid } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceAnswer } from '../ask/answers.ts';
import { serviceOperation } from '../ask/operations.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import { sendNotFound, sendProblemPage } from '../problem/send-problem.tsx';
import { ServicePage } from './service-page.tsx';

/** `GET /service/<id>` */
export const showService = (pages: HubPages) => async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { reading } = reader;
  const variables = { id, locale: reading.asked, labels: reading.ui, fallback: reading.fallback };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    isUuid(id) ? pages.ask<ServiceAnswer>(serviceOperation, variables) : { data: null, problem: null },
  ]);
  const view = viewOf(pages, reader, choices);
  const path = `/service/${encodeURIComponent(id)}`;
  const addressIn = (lang: string) => `${path}?lang=${lang}`;
  const service = data?.service ?? null;
  if (service !== null) {
    const page = (
      <ServicePage
        service={service}
        now={pages.clock.now()}
        canonical={`${pages.publicUrl}/service/${service.id}`}
        address={reader.address}
        addressIn={addressIn}
      />
    );
    return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
  }
  if (problem === null || problem === 'BAD_USER_INPUT') return sendNotFound(request, reply, view, addressIn);
  const limited = problem === 'RATE_LIMITED';
  return sendProblemPage(request, reply, view, {
    status: limited ? 429 : 503,
    code: limited ? 'RATE_LIMITED' : 'UNAVAILABLE',
    title: view.texts.unavailableTitle,
    text: limited ? view.texts.tooManyQuestions : view.texts.partUnavailable,
    addressIn,
  });
};

import { isUuid } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Problem } from '../ask/ask.ts';
import { type HubPages, type Reader, readerOf, viewOf } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';
import { sendNotFound, sendProblemPage } from '../problem/send-problem.tsx';

export interface ServiceRequest<Service> {
  reader: Reader;
  view: PageView;
  service: Service | null;
  problem: Problem | null;
}

/** The service that an address names, for one of its pages. What can be no id is not even asked for. */
export const findService = async <Service>(
  pages: HubPages,
  request: FastifyRequest<{ Params: { id: string } }>,
  operation: DocumentNode,
): Promise<ServiceRequest<Service>> => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { reading } = reader;
  const variables = { id, locale: reading.asked, labels: reading.ui, fallback: reading.fallback };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    isUuid(id) ? pages.ask<{ service: Service | null }>(operation, variables) : { data: null, problem: null },
  ]);
  return { reader, view: viewOf(pages, reader, choices), service: data?.service ?? null, problem };
};

/** What is said when there is no service to show: that there is none, or that it cannot be shown now. */
export const sendNoService = (
  request: FastifyRequest,
  reply: FastifyReply,
  { view, problem }: Pick<ServiceRequest<unknown>, 'view' | 'problem'>,
  addressIn: (lang: string) => string,
): FastifyReply => {
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

import { isUuid } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Problem } from '../ask/ask.ts';
import { type HubPages, type Reader, readerOf, viewOf } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';

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

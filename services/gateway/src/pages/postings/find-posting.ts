import { isUuid } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Problem } from '../ask/ask.ts';
import { type HubPages, type Reader, readerOf, viewOf } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';

export type ById = FastifyRequest<{ Params: { id: string } }>;

/** What an address names by a UUID. What can be no id is not even asked for. */
export const findPosting = async <Found>(
  pages: HubPages,
  request: ById,
  operation: DocumentNode,
  field: string,
  more: Record<string, unknown> = {},
): Promise<{
  reader: Reader;
  view: PageView;
  found: Found | null;
  problem: Problem | null;
  topics: Awaited<ReturnType<HubPages['choices']>>['categories'];
}> => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { reading } = reader;
  const variables = { id, locale: reading.asked, labels: reading.ui, fallback: reading.fallback, ...more };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    isUuid(id) ? pages.ask<Record<string, Found | null>>(operation, variables) : { data: null, problem: null },
  ]);
  return { reader, view: viewOf(pages, reader, choices), found: data?.[field] ?? null, problem, topics: choices.categories };
};

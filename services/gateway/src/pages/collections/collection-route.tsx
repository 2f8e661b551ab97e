import { collectionJsonLd } from '@drogowskaz/client/json-ld';
import { markdownInShort } from '@drogowskaz/page-kit';
import type { FastifyReply } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import type { CollectionDetail } from '../postings/answers.ts';
import type { ById } from '../postings/find-posting.ts';
import { collectionOperation } from '../postings/operations.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { CollectionPage } from './collection-page.tsx';
import { collectionPath } from './collection-path.ts';

const A_PAGE = 40;

/** `GET /collection/<word>` */
export const showCollection = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { reading, fields } = reader;
  const variables = {
    id,
    first: A_PAGE,
    after: fields.get('after') || null,
    locale: reading.asked,
    labels: reading.ui,
    fallback: reading.fallback,
  };
  const [choices, { data, problem }] = await Promise.all([
    pages.choices(reading.ui),
    pages.ask<{ collection: CollectionDetail | null }>(collectionOperation, variables),
  ]);
  const view = viewOf(pages, reader, choices);
  const addressIn = (lang: string) => `${collectionPath(id)}?lang=${lang}`;
  const collection = data?.collection ?? null;
  if (collection === null) return sendMissing(request, reply, { view, problem }, addressIn);
  const { hasNextPage = false, endCursor = null } = collection.services?.pageInfo ?? {};
  const { description } = collection;
  const canonical = `${pages.publicUrl}${collectionPath(id)}`;
  const jsonLd = collectionJsonLd(
    { ...collection, description: description && { value: markdownInShort(description.value) } },
    canonical,
    (service) => `${pages.publicUrl}/service/${service.id}`,
  );
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      licence: pages.licence,
      canonical,
      keeping: 'REVALIDATE',
      jsonLd,
      locale: collection.title.locale,
    });
  }
  const page = (
    <CollectionPage
      collection={collection}
      now={pages.clock.now()}
      nextPage={hasNextPage ? `${collectionPath(id)}?${new URLSearchParams({ after: endCursor ?? '' })}` : null}
      jsonLd={jsonLd}
      canonical={canonical}
      addressIn={addressIn}
    />
  );
  return sendPage(request, reply, view, { keeping: 'REVALIDATE', page });
};

import type { FastifyReply, FastifyRequest } from 'fastify';
import { type HubPages, readerOf, sendPage, viewOf } from '../hub-pages.ts';
import type { EventsAnswer } from '../postings/answers.ts';
import { eventsOperation } from '../postings/operations.ts';
import { EventsPage } from './events-page.tsx';
import { eventsPath, readEventsRequest } from './events-request.ts';

const A_PAGE = 20;

/** `GET /events` */
export const showEvents = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { reading, fields } = reader;
  const asked = readEventsRequest(fields);
  const variables = { ...asked, first: A_PAGE, locale: reading.asked, labels: reading.ui, fallback: reading.fallback };
  const [choices, { data, problem }] = await Promise.all([pages.choices(reading.ui), pages.ask<EventsAnswer>(eventsOperation, variables)]);
  const found = data?.events ?? null;
  const { hasNextPage = false, endCursor = null } = found?.pageInfo ?? {};
  const page = (
    <EventsPage
      dates={found?.nodes ?? null}
      nextPage={hasNextPage ? eventsPath({ ...asked, after: endCursor }) : null}
      asked={asked}
      municipalities={choices.municipalities}
      canonical={`${pages.publicUrl}${eventsPath({ ...asked, after: null })}`}
      addressIn={(lang) => {
        const path = eventsPath(asked);
        return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
      }}
    />
  );
  const status = found !== null ? 200 : problem === 'RATE_LIMITED' ? 429 : problem === 'BAD_USER_INPUT' ? 400 : 503;
  return sendPage(request, reply, viewOf(pages, reader, choices), { status, keeping: 'REVALIDATE', page });
};

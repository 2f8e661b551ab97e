import type { FastifyReply } from 'fastify';
import { prefersJsonLd, sendJsonLd } from '../discovery/json-ld-answer.ts';
import { type HubPages, type Keeping, sendPage } from '../hub-pages.ts';
import type { EventSeries } from '../postings/answers.ts';
import { type ById, findPosting } from '../postings/find-posting.ts';
import { eventOperation } from '../postings/operations.ts';
import { sendMissing } from '../problem/send-missing.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { eventAsJsonLd } from './event-as-json-ld.ts';
import { EventPage } from './event-page.tsx';

/** `GET /event/<id>` */
export const showEvent = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const asked = await findPosting<EventSeries>(pages, request, eventOperation, 'eventSeries');
  const { found: event, view } = asked;
  const addressIn = (lang: string) => `/event/${encodeURIComponent(request.params.id)}?lang=${lang}`;
  if (event === null) return sendMissing(request, reply, asked, addressIn);
  const canonical = `${pages.publicUrl}/event/${event.id}`;
  const keeping: Keeping = concernsViolence(event) ? 'NEVER' : 'REVALIDATE';
  if (prefersJsonLd(request)) {
    return sendJsonLd(request, reply, {
      licence: pages.licence,
      canonical,
      keeping,
      jsonLd: eventAsJsonLd(event, canonical),
      locale: event.title.locale,
    });
  }
  const page = <EventPage event={event} canonical={canonical} addressIn={addressIn} />;
  return sendPage(request, reply, view, { keeping, page });
};

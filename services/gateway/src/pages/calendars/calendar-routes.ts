import { isUuid } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { licenceLink } from '../../licence.ts';
import type { Problem } from '../ask/ask.ts';
import { readEventsRequest } from '../events/events-request.ts';
import { type HubPages, type Reader, readerOf } from '../hub-pages.ts';
import type { CalendarAnswer, CalendarSeries, ServiceCalendar } from '../postings/answers.ts';
import type { ById } from '../postings/find-posting.ts';
import { calendarOperation, eventCalendarOperation, serviceCalendarOperation } from '../postings/operations.ts';
import { postingTextsOf } from '../postings/texts/index.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { textsOf } from '../texts/index.ts';
import type { CalendarWords } from './entry-parts.ts';
import { writeCalendar } from './write-calendar.ts';

const AT_ONCE = 100;
/** A calendar with more than that is nobody's. */
const MOST_PAGES = 10;

const wordsFor = ({ reading }: Reader, name: string): CalendarWords => {
  const { addressOnContact, byAppointment, demonstration } = textsOf(reading.ui);
  return { name, addressOnContact, byAppointment, demonstration, online: postingTextsOf(reading.ui).online };
};

type Filter = { municipality?: string | null; provider?: string | null; service?: string | null };

const allSeries = async (
  pages: HubPages,
  filter: Filter,
  locale: string,
): Promise<{ series: CalendarSeries[]; problem: Problem | null }> => {
  const series: CalendarSeries[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, problem }: Awaited<ReturnType<typeof pages.ask<CalendarAnswer>>> = await pages.ask<CalendarAnswer>(calendarOperation, {
      ...filter,
      first: AT_ONCE,
      after,
      locale,
    });
    if (!data?.eventCalendar) return { series, problem: problem ?? 'UNAVAILABLE' };
    series.push(...data.eventCalendar.nodes);
    if (!data.eventCalendar.pageInfo.hasNextPage) break;
    after = data.eventCalendar.pageInfo.endCursor;
  }
  return { series, problem: null };
};

/** Readers of calendars show nothing of an answer but its code; an empty calendar would take people's dates away. */
const sendMissingCalendar = (reply: FastifyReply, { reading }: Reader, problem: Problem | null): FastifyReply => {
  const texts = textsOf(reading.ui);
  const [code, text] =
    problem === 'RATE_LIMITED'
      ? [429, texts.tooManyQuestions]
      : problem === null || problem === 'BAD_USER_INPUT'
        ? [404, texts.notFoundTitle]
        : [503, texts.partUnavailable];
  return reply
    .code(code)
    .headers({ 'cache-control': 'no-store', ...(code === 404 ? {} : { 'retry-after': '60' }) })
    .type('text/plain; charset=utf-8')
    .send(text);
};

const sendCalendar = (reply: FastifyReply, name: string, licence: string | null, text: string, keep = true): FastifyReply => {
  const terms = licenceLink(licence);
  return reply
    .headers({
      ...(terms !== null && { link: terms }),
      'cache-control': keep ? 'public, max-age=300' : 'no-store',
      vary: 'accept-language',
      'access-control-allow-origin': '*',
      'content-disposition': `inline; filename="${name}.ics"`,
    })
    .type('text/calendar; charset=utf-8')
    .send(text);
};

/** `GET /events.ics?municipality=&provider=` */
export const sendEventsCalendar = (pages: HubPages) => async (request: FastifyRequest, reply: FastifyReply) => {
  const reader = readerOf(pages, request);
  const { municipality, provider } = readEventsRequest(reader.fields);
  const { series, problem } = await allSeries(pages, { municipality, provider }, reader.reading.asked);
  if (problem !== null) return sendMissingCalendar(reply, reader, problem);
  const words = wordsFor(reader, postingTextsOf(reader.reading.ui).events);
  return sendCalendar(
    reply,
    'events',
    pages.licence,
    writeCalendar({ series, service: null, publicUrl: pages.publicUrl, now: pages.clock.now(), words }),
  );
};

/** `GET /event/<id>/calendar.ics` */
export const sendEventCalendar = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { data, problem } = isUuid(id)
    ? await pages.ask<{ eventSeries: CalendarSeries | null }>(eventCalendarOperation, { id, locale: reader.reading.asked })
    : { data: null, problem: null };
  const series = data?.eventSeries ?? null;
  if (series === null) return sendMissingCalendar(reply, reader, problem);
  const words = wordsFor(reader, series.title.value);
  return sendCalendar(
    reply,
    'event',
    pages.licence,
    writeCalendar({ series: [series], service: null, publicUrl: pages.publicUrl, now: pages.clock.now(), words }),
  );
};

/** `GET /service/<id>/calendar.ics`: when its doors are open, and its events. */
export const sendServiceCalendar = (pages: HubPages) => async (request: ById, reply: FastifyReply) => {
  const { id } = request.params;
  const reader = readerOf(pages, request);
  const { asked, fallback } = reader.reading;
  const { data, problem } = isUuid(id)
    ? await pages.ask<{ service: ServiceCalendar | null }>(serviceCalendarOperation, { id, locale: asked, fallback })
    : { data: null, problem: null };
  const service = data?.service ?? null;
  // Half a calendar would take dates away that somebody has.
  if (service === null || service.locations === null) return sendMissingCalendar(reply, reader, service === null ? problem : 'UNAVAILABLE');
  const events = await allSeries(pages, { service: service.id }, asked);
  if (events.problem !== null) return sendMissingCalendar(reply, reader, events.problem);
  const words = wordsFor(reader, service.content.name);
  const text = writeCalendar({ series: events.series, service, publicUrl: pages.publicUrl, now: pages.clock.now(), words });
  const licence = service.source ? service.source.licence : pages.licence;
  return sendCalendar(reply, 'service', licence, text, !concernsViolence(service));
};

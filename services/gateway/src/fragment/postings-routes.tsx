import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Problem } from '../pages/ask/ask.ts';
import { eventsPath, readEventsRequest } from '../pages/events/events-request.ts';
import type { HubPages } from '../pages/hub-pages.ts';
import { audienceIn } from '../pages/notices/notice-routes.tsx';
import { noticesPath } from '../pages/notices/notices-page.tsx';
import type { EventsAnswer, NoticesAnswer } from '../pages/postings/answers.ts';
import { eventsOperation, noticesOperation } from '../pages/postings/operations.ts';
import { postingTextsOf } from '../pages/postings/texts/index.ts';
import { STATUS } from '../pages/search/search-route.tsx';
import { EVENTS_FRAGMENT, NOTICES_FRAGMENT } from './fragment-address.ts';
import { type FragmentContext, fragmentContext, fragmentView } from './fragment-context.ts';
import { FragmentFrame } from './fragment-frame.tsx';
import { settingsFields } from './fragment-settings.ts';
import { EventsFragment, NoticesFragment } from './postings-fragment.tsx';
import { sendFragment } from './send-fragment.ts';

interface Shown {
  /** What screen readers say of the frame's page, as its heading does. */
  title: 'events' | 'notices';
  path: string;
  /** What the address asks for, beside how it is shown. */
  filter: readonly (readonly [string, string])[];
  found: boolean;
  problem: Problem | null;
  fragment: VNode;
}

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  context: FragmentContext,
  { title, path, filter, found, problem, fragment }: Shown,
): Promise<FastifyReply> => {
  const choices = await context.pages.choices(context.reader.reading.ui);
  const addressIn = (lang: string): string =>
    `${path}?${new URLSearchParams([...filter.map(([name, value]) => [name, value]), ...settingsFields(context.settings), ['lang', lang]])}`;
  return sendFragment(request, reply, context, {
    status: found ? 200 : STATUS[problem ?? 'UNAVAILABLE'],
    cacheable: true,
    fragment: (
      <FragmentFrame
        context={context}
        view={fragmentView(context, choices)}
        title={postingTextsOf(context.reader.reading.ui)[title]}
        addressIn={addressIn}
      >
        {fragment}
      </FragmentFrame>
    ),
  });
};

/** `GET /fragment/events`: what takes place, in a municipality or of an organisation. */
export const showEventsFragment =
  (pages: HubPages, stylesheet: string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = fragmentContext(pages, stylesheet, request);
    const { fields, reading } = context.reader;
    const asked = { ...readEventsRequest(fields), after: null };
    const { data, problem } = await pages.ask<EventsAnswer>(eventsOperation, {
      ...asked,
      first: context.settings.limit,
      locale: reading.asked,
      labels: reading.ui,
      fallback: reading.fallback,
    });
    const events = data?.events?.nodes ?? null;
    return send(request, reply, context, {
      title: 'events',
      path: EVENTS_FRAGMENT,
      filter: Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
      found: events !== null,
      problem,
      fragment: <EventsFragment context={context} events={events} all={eventsPath(asked)} />,
    });
  };

/** `GET /fragment/notices`: news of the law, for those who work or those who employ. */
export const showNoticesFragment =
  (pages: HubPages, stylesheet: string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const context = fragmentContext(pages, stylesheet, request);
    const { fields, reading } = context.reader;
    const audience = audienceIn(fields);
    const { data, problem } = await pages.ask<NoticesAnswer>(noticesOperation, {
      audience,
      first: context.settings.limit,
      after: null,
      locale: reading.asked,
    });
    const notices = data?.notices?.nodes ?? null;
    return send(request, reply, context, {
      title: 'notices',
      path: NOTICES_FRAGMENT,
      filter: audience === null ? [] : [['audience', audience.toLowerCase()]],
      found: notices !== null,
      problem,
      fragment: <NoticesFragment context={context} notices={notices} all={noticesPath(audience)} />,
    });
  };

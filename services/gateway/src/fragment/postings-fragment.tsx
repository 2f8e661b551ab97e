import type { ComponentChildren } from 'preact';
import { EventFactList } from '../pages/events/event-facts.tsx';
import { translationNote } from '../pages/layout/translation-note.tsx';
import { Written } from '../pages/layout/written.tsx';
import { NoticeFacts } from '../pages/notices/notices-page.tsx';
import { usePage } from '../pages/page-view.ts';
import type { EventDate, NoticeDetail } from '../pages/postings/answers.ts';
import { dateInWords } from '../pages/postings/dates-in-words.ts';
import { usePostingTexts } from '../pages/postings/texts/index.ts';
import type { FragmentContext } from './fragment-context.ts';
import { below, type Heading } from './heading.ts';
import { Outward } from './outward.tsx';

interface ListProps {
  context: FragmentContext;
  title: string;
  /** null: they cannot be shown now. */
  count: number | null;
  empty: string;
  /** The hub's page with all of them, and what leads there. */
  all: string;
  allText: string;
  children: ComponentChildren;
}

const List = ({ context, title, count, empty, all, allText, children }: ListProps) => {
  const { texts, link } = usePage();
  const Title: Heading = `h${context.settings.heading}`;
  return (
    <>
      <Title>{title}</Title>
      {count === null && <p class="note problem">{texts.partUnavailable}</p>}
      {count === 0 && <p>{empty}</p>}
      {count !== null && count > 0 && <ol class="results">{children}</ol>}
      <p class="whole-list">
        <Outward context={context} href={link(all)}>
          {allText}
        </Outward>
      </p>
    </>
  );
};

/** What takes place, the next first. */
export const EventsFragment = ({
  context,
  events,
  all,
}: {
  context: FragmentContext;
  events: readonly EventDate[] | null;
  all: string;
}) => {
  const view = usePage();
  const own = usePostingTexts();
  const Name = below(`h${context.settings.heading}`);
  return (
    <List context={context} title={own.events} count={events?.length ?? null} empty={own.noEvents} all={all} allText={own.allEvents}>
      {events?.map((event) => (
        <li key={event.id}>
          <article class="card">
            <p class="eyebrow">{dateInWords(view, event)}</p>
            <Name>
              <Outward context={context} href={view.link(`/event/${event.seriesId}`)}>
                <Written text={event.title} />
              </Outward>
            </Name>
            {event.cancelled && (
              <p class="note problem">
                <strong>{own.cancelled}</strong>
              </p>
            )}
            <EventFactList event={event} />
            {event.demonstration && (
              <p class="trust">
                <span class="demonstration">{view.texts.demonstration}</span>
              </p>
            )}
          </article>
        </li>
      ))}
    </List>
  );
};

/** News of the law, the newest first. */
export const NoticesFragment = ({
  context,
  notices,
  all,
}: {
  context: FragmentContext;
  notices: readonly NoticeDetail[] | null;
  all: string;
}) => {
  const view = usePage();
  const own = usePostingTexts();
  const Name = below(`h${context.settings.heading}`);
  return (
    <List context={context} title={own.notices} count={notices?.length ?? null} empty={own.noNotices} all={all} allText={own.allNotices}>
      {notices?.map((notice) => (
        <li key={notice.id}>
          <article class="card">
            <Name>
              <Outward context={context} href={view.link(`/notice/${notice.id}`)}>
                <Written text={notice.title} />
              </Outward>
            </Name>
            <NoticeFacts notice={notice} />
            {translationNote(view, notice.title) !== null && <p class="note translation">{translationNote(view, notice.title)}</p>}
          </article>
        </li>
      ))}
    </List>
  );
};

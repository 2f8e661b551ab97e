import { Description, markdownInShort } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { ReadAloud } from '../layout/read-aloud.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { Written } from '../layout/written.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import type { EventSeries } from '../postings/answers.ts';
import { dateInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { eventAsJsonLd } from './event-as-json-ld.ts';
import { EventFactList } from './event-facts.tsx';

export interface EventPageProps {
  event: EventSeries;
  canonical: string;
  addressIn: (lang: string) => string;
}

const Dates = ({ event }: { event: EventSeries }) => {
  const view = usePage();
  const own = usePostingTexts();
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{own.nextDates}</h2>
      {event.dates.length === 0 ? (
        <p>{own.noEvents}</p>
      ) : (
        <ul class="date-list">
          {event.dates.map((date) => (
            <li key={date.id} {...(date.cancelled ? { class: 'cancelled' } : {})}>
              <span class="date">{dateInWords(view, date)}</span>
              {date.cancelled && <strong class="cancelled-mark"> {own.cancelled}</strong>}
              {date.cancellationNote !== null && (
                <>
                  {' – '}
                  <Written text={date.cancellationNote} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Ways = ({ event }: { event: EventSeries }) => {
  const { link } = usePage();
  const own = usePostingTexts();
  const ways = [
    [event.registrationUrl, own.register],
    [event.onlineUrl, own.takePartOnline],
    [event.url, own.webPage],
  ] as const;
  return (
    <>
      {!event.cancelled &&
        ways.map(([address, words]) =>
          address === null ? null : (
            <p key={words}>
              <a class="button" href={address} rel="nofollow noopener">
                {words}
              </a>
            </p>
          ),
        )}
      <p class="offer screen-only">
        <a href={link(`/event/${event.id}/calendar.ics`)} type="text/calendar">
          {own.addToCalendar}
        </a>{' '}
        <span>{own.calendarHint}</span>
      </p>
    </>
  );
};

/** One event with its next dates. */
export const EventPage = ({ event, canonical, addressIn }: EventPageProps) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, link } = view;
  const { title, description } = event;
  return (
    <Document
      title={title.value}
      {...(description !== null && { description: markdownInShort(description.value) })}
      canonical={canonical}
      noIndex={event.demonstration}
      discreet={concernsViolence(event)}
      stylesheets={['postings']}
      scripts={['read-aloud']}
      addressIn={addressIn}
      {...(event.dates.length > 0 && { jsonLd: eventAsJsonLd(event, canonical) })}
    >
      <article class="wrap postings event-page">
        <Trail>
          <li>
            <a href={link('/events')}>{own.events}</a>
          </li>
        </Trail>
        <h1 {...inLanguage(view, title.locale, title.direction)} data-aloud>
          {title.value}
        </h1>
        {event.cancelled && (
          <p class="note problem">
            <strong>{own.cancelled}</strong>
          </p>
        )}
        <TranslationNote content={title} />
        {event.demonstration && <p class="note demonstration-note">{texts.demonstrationNote}</p>}
        <ReadAloud />
        {description !== null && (
          <div {...inLanguage(view, description.locale, description.direction)} data-aloud>
            <Description markdown={description.value} />
          </div>
        )}
        <section class="panel" aria-labelledby="glance">
          <h2 id="glance">{texts.atAGlance}</h2>
          <EventFactList event={event} />
        </section>
        <Dates event={event} />
        <Ways event={event} />
      </article>
    </Document>
  );
};

import type { ChoicesAnswer } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import type { EventDate } from '../postings/answers.ts';
import { hoursInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';
import { Trail } from '../postings/trail.tsx';
import { EventFactList } from './event-facts.tsx';
import { type EventsRequest, eventsPath } from './events-request.ts';

export interface EventsPageProps {
  /** null: they cannot be shown now. */
  dates: readonly EventDate[] | null;
  nextPage: string | null;
  asked: EventsRequest;
  municipalities: ChoicesAnswer['municipalities'];
  canonical: string;
  addressIn: (lang: string) => string;
}

const EventCard = ({ event }: { event: EventDate }) => {
  const view = usePage();
  const own = usePostingTexts();
  const { texts, link } = view;
  return (
    <article class={event.cancelled ? 'card event cancelled' : 'card event'}>
      <p class="eyebrow">
        <bdi class="date">{hoursInWords(view, event)}</bdi>
        {event.categories.length > 0 && <> · {event.categories.map(({ label }) => label).join(' · ')}</>}
      </p>
      <h3>
        <a href={link(`/event/${event.seriesId}`)}>
          <Written text={event.title} />
        </a>
      </h3>
      {event.cancelled && (
        <p class="note problem">
          <strong>{own.cancelled}</strong>
          {event.cancellationNote !== null && (
            <>
              {' – '}
              <Written text={event.cancellationNote} />
            </>
          )}
        </p>
      )}
      <EventFactList event={event} />
      {event.demonstration && (
        <p>
          <span class="demonstration">{texts.demonstration}</span>
        </p>
      )}
    </article>
  );
};

const Filter = ({ asked, municipalities }: Pick<EventsPageProps, 'asked' | 'municipalities'>) => {
  const { texts, reading } = usePage();
  if (municipalities === null) return null;
  return (
    <form class="posting-filter" method="get" action="/events">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      {asked.provider !== null && <input type="hidden" name="provider" value={asked.provider} />}
      <label for="municipality">{texts.municipality}</label>
      <select id="municipality" name="municipality">
        <option value="">{texts.anyMunicipality}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code} selected={code === asked.municipality}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{texts.showResults}</button>
    </form>
  );
};

/** What takes place, day by day. */
export const EventsPage = ({ dates, nextPage, asked, municipalities, canonical, addressIn }: EventsPageProps) => {
  const { texts, formats, link } = usePage();
  const own = usePostingTexts();
  const days = [...Map.groupBy(dates ?? [], ({ day }) => day)];
  return (
    <Document title={own.events} description={own.eventsIntro} canonical={canonical} stylesheets={['postings']} addressIn={addressIn}>
      <div class="wrap postings">
        <Trail />
        <h1>{own.events}</h1>
        <p class="lead">{own.eventsIntro}</p>
        <Filter asked={asked} municipalities={municipalities} />
        {dates === null && <p class="note problem">{texts.partUnavailable}</p>}
        {dates?.length === 0 && <p class="note">{own.noEvents}</p>}
        {days.map(([day, events]) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h2 id={`day-${day}`}>{formats.day(day)}</h2>
            <div class="day-events">
              {events.map((event) => (
                <EventCard key={event.id} event={event} />
              ))}
            </div>
          </section>
        ))}
        {nextPage !== null && (
          <p>
            <a class="button" href={link(nextPage)} rel="next">
              {own.laterDates}
            </a>
          </p>
        )}
        <p class="offer screen-only">
          <a href={link(eventsPath({ ...asked, after: null }, '/events.ics'))} type="text/calendar">
            {own.addToCalendar}
          </a>{' '}
          <span>{own.calendarHint}</span>
        </p>
      </div>
    </Document>
  );
};

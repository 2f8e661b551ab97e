import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import type { EventLine } from '../postings/answers.ts';
import { dateInWords } from '../postings/dates-in-words.ts';
import { usePostingTexts } from '../postings/texts/index.ts';

/** Dates on the page of a service or an organisation: when, what, and that it was called off. */
export const EventLines = ({ events }: { events: readonly EventLine[] }) => {
  const view = usePage();
  const own = usePostingTexts();
  return (
    <ul class="date-list">
      {events.map((event) => (
        <li key={event.id} {...(event.cancelled ? { class: 'cancelled' } : {})}>
          <span class="date">{dateInWords(view, event)}</span>{' '}
          <a href={view.link(`/event/${event.seriesId}`)}>
            <Written text={event.title} />
          </a>
          {event.cancelled && <strong class="cancelled-mark"> {own.cancelled}</strong>}
        </li>
      ))}
    </ul>
  );
};

import { HOME_TIME_ZONE } from '@drogowskaz/page-kit';
import type { PageView } from '../page-view.ts';

interface Dated {
  startsAt: string;
  endsAt: string | null;
}

const DAY = 86_400_000;

/** "czwartek, 3 grudnia, 17:00–19:00"; what lasts for longer than a day says its last day, too. */
export const dateInWords = ({ formats }: PageView, { startsAt, endsAt }: Dated): string => {
  const begin = formats.moment(startsAt);
  if (endsAt === null) return begin;
  if (Date.parse(endsAt) - Date.parse(startsAt) >= DAY) return `${begin} – ${formats.moment(endsAt)}`;
  return `${begin}–${formats.time(endsAt, HOME_TIME_ZONE)}`;
};

/** "17:00–19:00", under the heading of its day. */
export const hoursInWords = (view: PageView, { startsAt, endsAt }: Dated): string => {
  const begin = view.formats.time(startsAt, HOME_TIME_ZONE);
  if (endsAt === null) return begin;
  if (Date.parse(endsAt) - Date.parse(startsAt) >= DAY) return dateInWords(view, { startsAt, endsAt });
  return `${begin}–${view.formats.time(endsAt, HOME_TIME_ZONE)}`;
};

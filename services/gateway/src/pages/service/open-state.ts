import { fill, HOME_TIME_ZONE } from '@drogowskaz/page-kit';
import type { Hours } from '../ask/answers.ts';
import type { PageView } from '../page-view.ts';

export const zoneOf = ({ schedules }: Hours): string => schedules[0]?.timezone ?? HOME_TIME_ZONE;

/** Whether somebody is there now, and if not, when next; null when nothing is known. */
export const openStateInWords = ({ texts, formats }: PageView, hours: Hours): string | null => {
  const zone = zoneOf(hours);
  if (hours.openNow === true) {
    return hours.openUntil === null ? texts.openNow : fill(texts.openUntil, { moment: formats.time(hours.openUntil, zone) });
  }
  const next = hours.nextOpening === null ? null : fill(texts.nextOpening, { moment: formats.moment(hours.nextOpening, zone) });
  if (hours.openNow === false) return next === null ? texts.closedNow : `${texts.closedNow} ${next}`;
  return next;
};

/** Of several doors the one that matters now: one that is open, else the one that opens first. */
export const soonestHours = (all: readonly Hours[]): Hours | null => {
  const open = all.find(({ openNow }) => openNow === true);
  if (open) return open;
  const coming = all.filter(({ nextOpening }) => nextOpening !== null);
  coming.sort((one, other) => Date.parse(one.nextOpening ?? '') - Date.parse(other.nextOpening ?? ''));
  return coming[0] ?? all.find(({ openNow }) => openNow === false) ?? null;
};

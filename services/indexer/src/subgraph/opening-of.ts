import type { ServiceDocument } from '@drogowskaz/search';

/** Whether somebody opens at a moment, as far as the index knows. Null is "not known", never "closed". */
export interface Opening {
  openNow: boolean | null;
  /** When this opening ends; null while closed. */
  openUntil: Date | null;
  /** When the next one begins; while it is open, the one after this. */
  nextOpening: Date | null;
}

/** What begins and has no known end is not among the ranges: when it may be open, nobody says that it is closed. */
const mayBeOpenBesides = ({ detail }: Pick<ServiceDocument, 'detail'>): boolean =>
  detail.locations.some(({ schedules }) => schedules.some(({ closed, end }) => !closed && end === null));

/** Read off the projected ranges, so that a page of results asks nobody and says the same as the filter `openAt`. */
export const openingOf = (document: Pick<ServiceDocument, 'card' | 'detail' | 'open'>, now: Date): Opening => {
  if (document.card.temporarilyClosed === true) return { openNow: false, openUntil: null, nextOpening: null };
  const moment = now.getTime();
  const ahead = document.open.filter(({ to }) => Date.parse(to) > moment);
  const current = ahead.find(({ from }) => Date.parse(from) <= moment);
  const next = ahead.find(({ from }) => Date.parse(from) > moment);
  const closed = ahead.length === 0 || mayBeOpenBesides(document) ? null : false;
  return {
    openNow: current ? true : closed,
    openUntil: current ? new Date(current.to) : null,
    nextOpening: next ? new Date(next.from) : null,
  };
};

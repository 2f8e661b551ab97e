import { type CourseRecord, type DatedEvent, type EventDate, type EventWindow, eventDates, pausedStarts } from '@drogowskaz/directory';

const DAY = 86_400_000;
/** What meets once a year is among it. */
const HORIZON_DAYS = 400;

/** A course as something that takes place; null: by appointment. */
export const datesOf = ({ start, ...rest }: CourseRecord): DatedEvent | null => (start === undefined ? null : { start, ...rest });

const ahead = (now: Date): EventWindow => ({ from: now, to: new Date(now.getTime() + HORIZON_DAYS * DAY) });

/** Its next sessions, those that fall out among them, and what lasts now. */
export const nextSessions = (course: CourseRecord, now: Date): EventDate[] => {
  const dated = datesOf(course);
  return dated ? eventDates(dated, ahead(now)) : [];
};

/** Sessions of the rule that fall out as they are public holidays. */
export const pausedSessions = (course: CourseRecord, now: Date): Date[] => {
  const dated = datesOf(course);
  return dated ? pausedStarts(dated, ahead(now)) : [];
};

/** When one can next come to it; null: not any more. */
export const nextChance = (course: CourseRecord, now: Date): Date | 'BY_APPOINTMENT' | null => {
  if (course.cancelled) return null;
  if (course.start === undefined) return 'BY_APPOINTMENT';
  return nextSessions(course, now).find(({ cancelled }) => !cancelled)?.startsAt ?? null;
};

/** How many places are free; null: not known. */
export const freePlaces = ({ places, placesTaken }: CourseRecord): number | null =>
  places === undefined || placesTaken === undefined ? null : places - placesTaken;

import { type CourseRecord, type DatedEvent, type EventDate, eventDates } from '@drogowskaz/directory';

const DAY = 86_400_000;
/** What meets once a year is among it. */
const HORIZON_DAYS = 400;

/** A course as something that takes place; null: by appointment. */
export const datesOf = ({ start, ...rest }: CourseRecord): DatedEvent | null => (start === undefined ? null : { start, ...rest });

/** Its next sessions, those that fall out among them, and what lasts now. */
export const nextSessions = (course: CourseRecord, now: Date): EventDate[] => {
  const dated = datesOf(course);
  return dated ? eventDates(dated, { from: now, to: new Date(now.getTime() + HORIZON_DAYS * DAY) }) : [];
};

/** Whether somebody can still come to it: by appointment always, else as long as a session is to come. */
export const isCurrent = (course: CourseRecord, now: Date): boolean =>
  !course.cancelled && (course.start === undefined || nextSessions(course, now).some(({ cancelled }) => !cancelled));

/** How many places are free; null: not known. */
export const freePlaces = ({ places, placesTaken }: CourseRecord): number | null =>
  places === undefined || placesTaken === undefined ? null : places - placesTaken;

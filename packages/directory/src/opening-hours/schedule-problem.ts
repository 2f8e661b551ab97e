import { isTimeZone } from './local-time.ts';
import { parseRule } from './recurrence-rule.ts';

export interface ScheduleProblem {
  field: 'rrule' | 'start' | 'end' | 'timezone' | 'validTo';
  message: string;
}

interface WrittenSchedule {
  rrule?: string | undefined;
  start: string;
  end?: string | undefined;
  timezone: string;
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
const WEEK = 7 * 86_400_000;

/** What is wrong with a schedule beyond its shape, field by field. */
export const scheduleProblems = (schedule: WrittenSchedule): ScheduleProblem[] => {
  const problems: ScheduleProblem[] = [];
  const say = (field: ScheduleProblem['field'], message: string) => problems.push({ field, message });
  if (!isTimeZone(schedule.timezone)) say('timezone', 'This is no IANA time zone; write for example "Europe/Warsaw".');
  const start = Date.parse(schedule.start);
  if (!(start >= EARLIEST && start < LATEST)) say('start', 'The start must lie between the years 1970 and 2199.');
  const length = schedule.end === undefined ? null : Date.parse(schedule.end) - start;
  if (length !== null && !(length > 0)) say('end', 'The end must come after the start; after midnight it is on the next day.');
  // A year with five digits would leave everybody without the calendar that the event is in.
  if (length !== null && start + length > LATEST) say('end', 'The end must lie before the year 2200.');
  if (schedule.rrule !== undefined) {
    const { problem } = parseRule(schedule.rrule);
    if (problem !== null) say('rrule', problem);
    if (length !== null && length > WEEK) say('end', 'A recurring time lasts a week at most; start and end are those of the first one.');
  }
  if (schedule.validFrom !== undefined && schedule.validTo !== undefined && schedule.validTo < schedule.validFrom) {
    say('validTo', 'The validity ends before it begins.');
  }
  return problems;
};

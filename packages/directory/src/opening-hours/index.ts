export * from './calendar-times.ts';
export * from './closures.ts';
export {
  type HoursProblem,
  type Ordinal,
  readDaysInWords,
  readHoursInWords,
  type SpanInWords,
  type WeekdayCode,
  weekdayCodes,
} from './in-words/index.ts';
export { dateOfDay, dayOfDate, isTimeZone, MINUTES_PER_DAY, toInstant, toWallTime, type WallTime, weekdayOf } from './local-time.ts';
export * from './next-dates.ts';
export * from './open-ranges.ts';
export * from './opening-hours-text.ts';
export * from './opening-state.ts';
export { isPolishHoliday } from './polish-holidays.ts';
export { type ParsedRule, parseRule, type RecurrenceRule } from './recurrence-rule.ts';
export * from './schedule-problem.ts';
export type { CalendarTime, OpenTime } from './times-of-rule.ts';

export { type Ordinal, type WeekdayCode, weekdayCodes } from './hours-words.ts';
export * from './read-hours.ts';

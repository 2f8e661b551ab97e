import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import rrulePackage from 'rrule';
import { type Day, dateOfDay, dayOf, dayOfDate, weekdayOf } from './local-time.ts';
import { daysOfRule } from './recurrence-days.ts';
import { parseRule } from './recurrence-rule.ts';

const { rrulestr } = rrulePackage;

const days = (rule: string, start: Day, from: Day, to: Day): string[] => {
  const parsed = parseRule(rule);
  if (parsed.rule === null) throw new Error(parsed.problem);
  return daysOfRule(parsed.rule, start, from, to).map((day) => dateOfDay(day).toISOString().slice(0, 10));
};

/** What the library says: it works on dates without zone, as our days are. */
const byLibrary = (rule: string, start: Day, from: Day, to: Day): string[] =>
  rrulestr(rule, { dtstart: dateOfDay(start) })
    .between(dateOfDay(from), dateOfDay(to), true)
    .map((date) => date.toISOString().slice(0, 10));

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }).map((names) => `BYDAY=${names.join(',')}`);
const ordinals = fc
  .uniqueArray(fc.tuple(fc.constantFrom(-2, -1, 1, 2, 3, 5), weekday), { minLength: 1, maxLength: 3, selector: (pair) => pair.join('') })
  .map((pairs) => `BYDAY=${pairs.map((pair) => pair.join('')).join(',')}`);
const monthDays = fc
  .uniqueArray(fc.constantFrom(-31, -3, -1, 1, 2, 15, 29, 30, 31), { minLength: 1, maxLength: 3 })
  .map((list) => `BYMONTHDAY=${list}`);
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }).map((list) => `BYMONTH=${list}`);
// Two positions that meet on one day are left out: there the library errs and names the day twice.
const position = fc.constantFrom('BYSETPOS=1', 'BYSETPOS=-1');
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '' });
const interval = maybe(fc.integer({ min: 1, max: 5 }).map((step) => `INTERVAL=${step}`));
const weekStart = maybe(fc.constantFrom('WKST=MO', 'WKST=SU', 'WKST=WE'));
const end = maybe(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((count) => `COUNT=${count}`),
    fc.constant('UNTIL=20260715'),
  ),
);
const rule = fc
  .oneof(
    fc.tuple(fc.constant('FREQ=DAILY'), interval, maybe(weekdays), maybe(months), end),
    fc.tuple(fc.constant('FREQ=WEEKLY'), interval, maybe(weekdays), maybe(months), weekStart, end),
    fc.tuple(fc.constant('FREQ=WEEKLY'), interval, weekdays, position, end),
    fc.tuple(fc.constant('FREQ=MONTHLY'), interval, maybe(fc.oneof(weekdays, ordinals, monthDays)), maybe(months), end),
    fc.tuple(fc.constant('FREQ=MONTHLY'), interval, fc.oneof(weekdays, monthDays), position, end),
    fc.tuple(fc.constant('FREQ=MONTHLY'), weekdays, monthDays, end),
    fc.tuple(fc.constant('FREQ=YEARLY'), interval, maybe(fc.oneof(weekdays, ordinals)), months, end),
    fc.tuple(fc.constant('FREQ=YEARLY'), interval, maybe(fc.oneof(ordinals, monthDays)), end),
  )
  .map((parts) => parts.filter((part) => part !== '').join(';'));

describe('the days of a rule', () => {
  it('are those that the library rrule finds, for rules of all kinds', () => {
    const start = fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2026, 12, 31) });
    fc.assert(
      fc.property(rule, start, fc.integer({ min: -60, max: 2_000 }), (text, day, offset) => {
        // The library chooses positions of the first week from what is left of it; RFC 5545 from the whole week.
        const first = /WEEKLY.*BYSETPOS/.test(text) ? day - weekdayOf(day) : day;
        const from = first + offset;
        // UNTIL is looked at with the time of day, elsewhere.
        const to = text.includes('UNTIL') ? Math.min(from + 70, dayOfDate('2026-07-15')) : from + 70;
        expect(days(text, first, from, to)).toEqual(to < from ? [] : byLibrary(text, first, from, to));
      }),
      { numRuns: 400 },
    );
  });

  it('end soon for a rule that never matches', () => {
    expect(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', dayOf(1970, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toEqual([]);
  });
});

describe('a rule that cannot be used', () => {
  it.each([
    ['FREQ=SECONDLY', 'FREQ must be'],
    ['FREQ=HOURLY;BYHOUR=8', 'FREQ must be'],
    ['every Monday', 'a rule looks like'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'cannot be read'],
    ['FREQ=DAILY;BYHOUR=8', 'come from start and end'],
    ['FREQ=WEEKLY;BYDAY=MON', 'BYDAY=MON'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'numbered weekday'],
    ['FREQ=DAILY;INTERVAL=0', 'from 1 to'],
    ['FREQ=DAILY;COUNT=99999', 'from 1 to'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20260101', 'not both'],
    ['FREQ=DAILY;UNTIL=20260231', 'no day of the calendar'],
    ['FREQ=DAILY;UNTIL=20261231T256100Z', 'no day of the calendar'],
    ['FREQ=WEEKLY;WKſT=MO', 'plain letters'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'to choose from'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['', 'cannot be read'],
  ])('%s is refused with a word on how to write it', (text, hint) => {
    expect(parseRule(text).problem).toContain(hint);
  });
});

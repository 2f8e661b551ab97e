import { describe, expect, it } from '@jest/globals';
import { schedule } from '../testing/schedule.ts';
import { weeklyHours } from './weekly-hours.ts';

const now = new Date('2026-11-23T08:00:00Z');

describe('the week as a table', () => {
  it('shows each day with the hours of its clock, and the days between as closed', () => {
    const week = weeklyHours([schedule({})], now);
    expect(week?.map(({ ranges }) => ranges)).toEqual([
      [{ from: '08:00', to: '16:00' }],
      [],
      [{ from: '08:00', to: '16:00' }],
      [],
      [],
      [],
      [],
    ]);
  });

  it('shows local hours, also when the schedule began in summer time or was sent in UTC', () => {
    const week = weeklyHours([schedule({ start: '2026-07-06T06:00:00Z', end: '2026-07-06T14:00:00Z' })], now);
    expect(week?.[0]?.ranges).toEqual([{ from: '08:00', to: '16:00' }]);
  });

  it('puts two openings of one day in their order', () => {
    const week = weeklyHours(
      [
        schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2026-01-05T14:00:00+01:00', end: '2026-01-05T18:00:00+01:00' }),
        schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', end: '2026-01-05T12:00:00+01:00' }),
      ],
      now,
    );
    expect(week?.[0]?.ranges).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ]);
  });

  it.each([
    ['once a month', 'FREQ=MONTHLY;BYDAY=1MO'],
    ['every second week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
    ['six times', 'FREQ=WEEKLY;BYDAY=MO;COUNT=6'],
    ['on the second Monday of a weekly rule that nobody understands', 'FREQ=WEEKLY;BYDAY=2MO'],
  ])('is not drawn for what repeats %s: half a truth would be worse', (_name, rrule) => {
    expect(weeklyHours([schedule({}), schedule({ rrule })], now)).toBeNull();
  });

  it('leaves out what has ended or not begun, and closures', () => {
    expect(weeklyHours([schedule({ validTo: '2026-11-01' })], now)).toBeNull();
    expect(weeklyHours([schedule({ validFrom: '2026-12-01' })], now)).toBeNull();
    expect(weeklyHours([schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261101T000000Z' })], now)).toBeNull();
    expect(weeklyHours([schedule({ closed: true })], now)).toBeNull();
    expect(weeklyHours([], now)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PublicSchedule } from '../public/public-service.ts';
import { schedule as usual } from '../testing/schedule.ts';
import { nextDates } from './index.ts';

const schedule = (fields: Partial<PublicSchedule>): PublicSchedule =>
  usual({ rrule: null, start: '2026-12-09T17:00:00+01:00', end: '2026-12-09T19:00:00+01:00', ...fields });
const monthly = schedule({ rrule: 'FREQ=MONTHLY;BYDAY=2WE' });
const weekly = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=WE' });
const now = new Date('2026-11-26T12:00:00Z');
const found = (...places: PublicSchedule[][]) => nextDates(places, now, 3).map(({ startsAt }) => startsAt.toISOString());

describe('the next dates of a service', () => {
  it('are those of what comes once a month, at the same hour of the clock', () => {
    expect(found([monthly])).toEqual(['2026-12-09T16:00:00.000Z', '2027-01-13T16:00:00.000Z', '2027-02-10T16:00:00.000Z']);
  });

  it('are none for weekly hours, and for hours that nobody knows', () => {
    expect(found([weekly])).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('are those of irregular days, in order, over all places, each once', () => {
    const other = schedule({ start: '2026-12-02T10:00:00+01:00', end: null });
    expect(found([schedule({})], [other, schedule({})])).toEqual(['2026-12-02T09:00:00.000Z', '2026-12-09T16:00:00.000Z']);
  });

  it('leave out public holidays, what is closed there, and what is over', () => {
    const friday = schedule({ rrule: 'FREQ=MONTHLY;BYDAY=-1FR', start: '2026-11-27T17:00:00+01:00', end: '2026-11-27T19:00:00+01:00' });
    // The last Friday of December 2026 is the 25th.
    expect(found([friday])).toEqual(['2026-11-27T16:00:00.000Z', '2027-01-29T16:00:00.000Z', '2027-02-26T16:00:00.000Z']);
    const closed = schedule({ start: '2026-12-09T00:00:00+01:00', end: '2026-12-10T00:00:00+01:00', closed: true });
    expect(found([monthly, closed])[0]).toBe('2027-01-13T16:00:00.000Z');
    expect(found([schedule({ start: '2026-11-01T17:00:00+01:00', end: '2026-11-01T19:00:00+01:00' })])).toEqual([]);
  });

  it('say that one is going on now', () => {
    expect(found([schedule({ start: '2026-11-26T12:00:00+01:00', end: '2026-11-26T14:00:00+01:00' })])).toEqual([
      '2026-11-26T11:00:00.000Z',
    ]);
  });
});

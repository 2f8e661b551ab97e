import { describe, expect, it } from '@jest/globals';
import type { PublicSchedule } from '../public/public-service.ts';
import { schedule } from '../testing/schedule.ts';
import { closures, openUntil } from './index.ts';

const office = schedule();
const always = schedule({ rrule: 'FREQ=DAILY', start: '2026-01-01T00:00:00+01:00', end: '2026-01-02T00:00:00+01:00' });
const closed = (start: string, end: string, fields: Partial<PublicSchedule> = {}) =>
  schedule({ rrule: null, start, end, closed: true, ...fields });
const found = (schedules: PublicSchedule[], now: string) =>
  closures(schedules, new Date(now)).map(({ from, to, wholeDay }) => [from.toISOString(), to.toISOString(), wholeDay]);

describe('closures', () => {
  it('name public holidays on which the week would be open, and no others: 26 December 2026 is a Saturday', () => {
    expect(found([office], '2026-12-01T12:00:00+01:00').map(([from]) => from)).toEqual([
      '2026-12-23T23:00:00.000Z',
      '2026-12-24T23:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
      '2027-01-05T23:00:00.000Z',
    ]);
  });

  it('are whole days, or the part of a day that an exception takes', () => {
    const inventory = closed('2026-11-25T12:00:00+01:00', '2026-11-25T14:00:00+01:00');
    const away = closed('2026-11-26T00:00:00+01:00', '2026-11-28T00:00:00+01:00');
    expect(found([office, inventory, away], '2026-11-24T12:00:00+01:00').slice(0, 3)).toEqual([
      ['2026-11-25T11:00:00.000Z', '2026-11-25T13:00:00.000Z', false],
      ['2026-11-25T23:00:00.000Z', '2026-11-26T23:00:00.000Z', true],
      ['2026-11-26T23:00:00.000Z', '2026-11-27T23:00:00.000Z', true],
    ]);
  });

  it('say what the owner says of them', () => {
    const note = [{ locale: 'pl', state: 'ORIGINAL' as const, value: 'Szkolenie pracowników' }];
    const training = closed('2026-11-26T00:00:00+01:00', '2026-11-27T00:00:00+01:00', { note });
    const [first, second] = closures([office, training], new Date('2026-11-24T12:00:00+01:00'));
    expect([first?.note, first?.publicHoliday]).toEqual([note, false]);
    expect([second?.note, second?.publicHoliday]).toEqual([[], true]);
  });

  it('leave out what is over, what lies beyond 60 days, and what is closed every week anyway', () => {
    const sunday = closed('2026-11-29T00:00:00+01:00', '2026-11-30T00:00:00+01:00');
    const past = closed('2026-11-23T00:00:00+01:00', '2026-11-24T00:00:00+01:00');
    const far = closed('2027-03-02T00:00:00+01:00', '2027-03-03T00:00:00+01:00');
    expect(found([{ ...office, closedOnPublicHolidays: false }, sunday, past, far], '2026-11-24T12:00:00+01:00')).toEqual([]);
  });

  it('are none where nothing is known and none where it is always open', () => {
    expect(found([], '2026-12-01T12:00:00+01:00')).toEqual([]);
    expect(found([always], '2026-12-01T12:00:00+01:00')).toEqual([]);
  });
});

describe('until when it is open', () => {
  const until = (schedules: PublicSchedule[], now: string) => openUntil(schedules, new Date(now))?.toISOString() ?? null;

  it('is the end of the time that runs, an exception included', () => {
    expect(until([office], '2026-11-25T09:00:00+01:00')).toBe('2026-11-25T15:00:00.000Z');
    const early = closed('2026-11-25T13:00:00+01:00', '2026-11-25T16:00:00+01:00');
    expect(until([office, early], '2026-11-25T09:00:00+01:00')).toBe('2026-11-25T12:00:00.000Z');
  });

  it('is not known when it is closed, and not said of what never closes', () => {
    expect(until([office], '2026-11-25T19:00:00+01:00')).toBeNull();
    expect(until([always], '2026-11-25T19:00:00+01:00')).toBeNull();
  });
});

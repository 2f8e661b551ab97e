import { describe, expect, it } from '@jest/globals';
import { type DatedEvent, endOfDay, eventDates, lastMoment, pausedStarts, startOfDay } from './event-dates.ts';

const event = (fields: Partial<DatedEvent> = {}): DatedEvent => ({
  start: '2026-10-01T17:00:00+02:00',
  end: '2026-10-01T19:00:00+02:00',
  timezone: 'Europe/Warsaw',
  cancelledDates: [],
  extraDates: [],
  cancelled: false,
  ...fields,
});
const thursdays = { rrule: 'FREQ=WEEKLY;BYDAY=TH' };
const between = (from: string, to: string) => ({ from: startOfDay(from), to: endOfDay(to) });
const found = (written: DatedEvent, from: string, to: string) =>
  eventDates(written, between(from, to)).map(({ startsAt, cancelled }) => `${startsAt.toISOString()}${cancelled ? ' cancelled' : ''}`);

describe('the dates of an event', () => {
  it('are those of its rule, at the same hour of the clock in summer and in winter', () => {
    expect(found(event(thursdays), '2026-10-20', '2026-10-31')).toEqual(['2026-10-22T15:00:00.000Z', '2026-10-29T16:00:00.000Z']);
  });

  it('leave out public holidays of Poland, unless it takes place all the same: 24 December 2026 is a Thursday', () => {
    expect(found(event(thursdays), '2026-12-20', '2027-01-08')).toEqual(['2026-12-31T16:00:00.000Z', '2027-01-07T16:00:00.000Z']);
    const stubborn = event({ ...thursdays, pausesOnHolidays: false });
    expect(found(stubborn, '2026-12-20', '2026-12-28')).toEqual(['2026-12-24T16:00:00.000Z']);
    expect(pausedStarts(event(thursdays), between('2026-12-20', '2027-01-08')).map((date) => date.toISOString())).toEqual([
      '2026-12-24T16:00:00.000Z',
    ]);
    expect(pausedStarts(stubborn, between('2026-12-20', '2027-01-08'))).toEqual([]);
  });

  it('do not count the written first date where the rule does not name its day, and a calendar is told so', () => {
    const mondays = event({ rrule: 'FREQ=WEEKLY;BYDAY=MO' });
    expect(found(mondays, '2026-10-01', '2026-10-06')).toEqual(['2026-10-05T15:00:00.000Z']);
    expect(pausedStarts(mondays, between('2026-10-01', '2026-10-06')).map((date) => date.toISOString())).toEqual([
      '2026-10-01T15:00:00.000Z',
    ]);
  });

  it('keep what is cancelled, with the reason, and say so', () => {
    const note = [{ locale: 'pl', state: 'ORIGINAL' as const, value: 'Prowadząca jest chora.' }];
    const ill = event({ ...thursdays, cancelledDates: [{ date: '2026-11-26', note }] });
    expect(found(ill, '2026-11-26', '2026-12-03')).toEqual(['2026-11-26T16:00:00.000Z cancelled', '2026-12-03T16:00:00.000Z']);
    expect(eventDates(ill, between('2026-11-26', '2026-11-26'))[0]?.note).toEqual(note);
    expect(found(event({ ...thursdays, cancelled: true }), '2026-12-03', '2026-12-03')).toEqual(['2026-12-03T16:00:00.000Z cancelled']);
  });

  it('take in what was added, in order and once', () => {
    const extraDates = [
      { start: '2026-12-05T10:00:00+01:00', end: '2026-12-05T12:00:00+01:00' },
      { start: '2026-12-03T17:00:00+01:00', end: '2026-12-03T19:00:00+01:00' },
    ];
    expect(found(event({ ...thursdays, extraDates }), '2026-12-03', '2026-12-10')).toEqual([
      '2026-12-03T16:00:00.000Z',
      '2026-12-05T09:00:00.000Z',
      '2026-12-10T16:00:00.000Z',
    ]);
  });

  it('have in a window also what began before and still lasts', () => {
    const night = event({ start: '2026-10-01T22:00:00+02:00', end: '2026-10-02T02:00:00+02:00' });
    expect(found(night, '2026-10-02', '2026-10-02')).toEqual(['2026-10-01T20:00:00.000Z']);
    expect(found(night, '2026-10-03', '2026-10-03')).toEqual([]);
  });

  it('have in a window a single one that lasts for months, until its last day', () => {
    const exhibition = event({ start: '2026-10-01T10:00:00+02:00', end: '2026-12-31T18:00:00+01:00' });
    expect(found(exhibition, '2026-12-31', '2026-12-31')).toEqual(['2026-10-01T08:00:00.000Z']);
    expect(found(exhibition, '2027-01-01', '2027-01-01')).toEqual([]);
  });

  it('may have no end', () => {
    const { end: _, ...open } = event();
    expect(eventDates(open, between('2026-10-01', '2026-10-01'))[0]?.endsAt).toBeNull();
  });
});

describe('the last moment of an event', () => {
  it('is known of a single one, with the dates that were added, and of a series with an end', () => {
    expect(lastMoment(event())?.toISOString()).toBe('2026-10-01T17:00:00.000Z');
    const extraDates = [{ start: '2026-12-05T10:00:00+01:00', end: '2026-12-05T12:00:00+01:00' }];
    expect(lastMoment(event({ extraDates }))?.toISOString()).toBe('2026-12-05T11:00:00.000Z');
    const ending = event({ rrule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231' });
    expect(lastMoment(ending)?.getTime()).toBeGreaterThan(Date.parse('2026-12-31T18:00:00Z'));
  });

  it('is not known of a series without one', () => {
    expect(lastMoment(event(thursdays))).toBeNull();
    expect(lastMoment(event({ rrule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=99991231' }))).toBeNull();
  });
});

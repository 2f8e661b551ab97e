import { interfaceLocales } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import type { PublicSchedule } from '../public/public-service.ts';
import { schedule } from '../testing/schedule.ts';
import { isPolishHoliday, nextOpening, openingHoursText, openNow, openRanges, openRangesOfService } from './index.ts';
import { dateOfDay, dayOf } from './local-time.ts';

const office = schedule();
const closedOn = (start: string, end: string | null): PublicSchedule => schedule({ rrule: null, start, end, closed: true });
const at = (text: string) => new Date(text);
const text = (schedules: PublicSchedule[], now: string, locale = 'en', byAppointment?: boolean) =>
  openingHoursText(schedules, { locale, now: at(now), ...(byAppointment === undefined ? {} : { byAppointment }) });

describe('open ranges', () => {
  it('keep the hour of the wall clock through the change to summer time', () => {
    expect(openRanges([office], at('2026-03-27T00:00:00+01:00'), 4)).toEqual([
      { from: '2026-03-27T07:00:00.000Z', to: '2026-03-27T15:00:00.000Z' },
      { from: '2026-03-30T06:00:00.000Z', to: '2026-03-30T14:00:00.000Z' },
    ]);
  });

  it('leave out public holidays, Easter and Corpus Christi among them', () => {
    expect(openRanges([office], at('2026-04-06T00:00:00+02:00'), 1)).toEqual([]);
    expect(openRanges([office], at('2026-06-04T00:00:00+02:00'), 1)).toEqual([]);
    expect(openRanges([office], at('2026-04-07T00:00:00+02:00'), 1)).toHaveLength(1);
  });

  it('keep holidays for who says so, and for what is open around the clock', () => {
    const christmas = at('2026-12-25T00:00:00+01:00');
    expect(openRanges([schedule({ closedOnPublicHolidays: false })], christmas, 1)).toHaveLength(1);
    const always = schedule({ rrule: 'FREQ=DAILY', start: '2026-01-01T00:00:00+01:00', end: '2026-01-01T23:59:00+01:00' });
    expect(openRanges([always], christmas, 1)).toHaveLength(1);
    expect(openRanges([{ ...always, closedOnPublicHolidays: true }], christmas, 0.5)).toEqual([]);
  });

  it('take exceptions away: a day, a part of a day, a closing without an end', () => {
    const day = at('2026-12-23T00:00:00+01:00');
    expect(openRanges([office, closedOn('2026-12-23T00:00:00+01:00', '2026-12-23T23:59:00+01:00')], day, 1)).toEqual([]);
    expect(openRanges([office, closedOn('2026-12-23T10:00:00+01:00', null)], day, 1)).toEqual([]);
    expect(openRanges([office, closedOn('2026-12-23T12:00:00+01:00', '2026-12-23T13:00:00+01:00')], day, 1)).toEqual([
      { from: '2026-12-23T07:00:00.000Z', to: '2026-12-23T11:00:00.000Z' },
      { from: '2026-12-23T12:00:00.000Z', to: '2026-12-23T15:00:00.000Z' },
    ]);
  });

  it('an exception at one place takes nothing from another', () => {
    const closed = closedOn('2026-12-23T00:00:00+01:00', '2026-12-23T23:59:00+01:00');
    const places = { locations: [{ schedules: [office, closed] }, { schedules: [office] }] };
    expect(openRangesOfService(places, at('2026-12-23T00:00:00+01:00'), 1)).toHaveLength(1);
  });

  it('hold within the validity of the schedule', () => {
    const summer = schedule({ validFrom: '2026-07-01', validTo: '2026-07-02' });
    expect(openRanges([summer], at('2026-06-29T00:00:00+02:00'), 7).map((range) => range.from.slice(0, 10))).toEqual([
      '2026-07-01',
      '2026-07-02',
    ]);
  });

  it('include what began before the window and still lasts, past midnight and across days', () => {
    const night = schedule({ rrule: 'FREQ=DAILY', start: '2026-01-01T22:00:00+01:00', end: '2026-01-02T06:00:00+01:00' });
    expect(openRanges([night], at('2026-02-10T03:00:00+01:00'), 0.1)).toEqual([
      { from: '2026-02-09T21:00:00.000Z', to: '2026-02-10T05:00:00.000Z' },
    ]);
  });

  it('join daily 24-hour times into one', () => {
    const always = schedule({ rrule: 'FREQ=DAILY', start: '2026-01-01T00:00:00+01:00', end: '2026-01-01T23:59:00+01:00' });
    expect(openRanges([always], at('2026-02-10T03:00:00+01:00'), 5)).toHaveLength(1);
  });

  it('follow the rules of another zone', () => {
    const lisbon = schedule({ timezone: 'Europe/Lisbon', start: '2026-01-05T09:00:00Z', end: '2026-01-05T17:00:00Z' });
    expect(openRanges([lisbon], at('2026-11-11T00:00:00Z'), 1)).toEqual([
      { from: '2026-11-11T09:00:00.000Z', to: '2026-11-11T17:00:00.000Z' },
    ]);
  });

  it('end with UNTIL, to the minute', () => {
    const until = (value: string) => schedule({ rrule: `FREQ=DAILY;UNTIL=${value}` });
    const day = at('2026-02-10T00:00:00+01:00');
    expect(openRanges([until('20260210')], day, 2)).toHaveLength(1);
    expect(openRanges([until('20260210T065959Z')], day, 2)).toHaveLength(0);
    expect(openRanges([until('20260210T070000Z')], day, 2)).toHaveLength(1);
  });
});

describe('the state of a place', () => {
  it('is open, then closed to the minute', () => {
    expect(openNow([office], at('2026-11-23T15:59:00+01:00'))).toBe(true);
    expect(openNow([office], at('2026-11-23T16:00:00+01:00'))).toBe(false);
  });

  it('is not known without hours, and while something lasts whose end nobody wrote down', () => {
    expect(openNow([], at('2026-11-23T10:00:00+01:00'))).toBeNull();
    const open = schedule({ end: null });
    expect(openNow([open], at('2026-11-23T07:00:00+01:00'))).toBe(false);
    expect(openNow([open], at('2026-11-23T09:00:00+01:00'))).toBeNull();
    expect(nextOpening([open], at('2026-11-23T07:00:00+01:00'))).toEqual(at('2026-11-23T08:00:00+01:00'));
  });

  it('opens next after the weekend and the holidays', () => {
    expect(nextOpening([office], at('2026-12-23T17:00:00+01:00'))).toEqual(at('2026-12-28T08:00:00+01:00'));
    expect(nextOpening([office], at('2026-11-23T10:00:00+01:00'))).toEqual(at('2026-11-24T08:00:00+01:00'));
    expect(nextOpening([schedule({ validTo: '2026-01-31' })], at('2026-11-23T10:00:00+01:00'))).toBeNull();
  });
});

describe('Polish public holidays', () => {
  it('of 2026 are these', () => {
    const days: string[] = [];
    for (let day = dayOf(2026, 1, 1); day <= dayOf(2026, 12, 31); day += 1) {
      if (isPolishHoliday(day)) days.push(dateOfDay(day).toISOString().slice(5, 10));
    }
    expect(days).toEqual('01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26'.split(' '));
  });

  it('have Christmas Eve only since 2025', () => {
    expect(isPolishHoliday(dayOf(2024, 12, 24))).toBe(false);
  });
});

describe('opening hours as text', () => {
  const now = '2026-11-23T10:00:00+01:00';

  it('says the week', () => {
    const saturday = schedule({ rrule: 'FREQ=WEEKLY;BYDAY=SA', start: '2026-01-03T09:30:00+01:00', end: '2026-01-03T12:00:00+01:00' });
    expect(text([office, saturday], now)).toBe('Mon–Fri 8–16, Sat 9:30–12:00');
    expect(text([office], now, 'pl')).toBe('pon.–pt. 8–16');
    expect(text([office], now, 'pt-BR')).toBe('pon.–pt. 8–16');
  });

  it('says every day, around the clock, two times a day', () => {
    const daily = (start: string, end: string) =>
      schedule({ rrule: 'FREQ=DAILY', start: `2026-01-01T${start}:00+01:00`, end: `2026-01-01T${end}:00+01:00` });
    expect(text([daily('00:00', '23:59')], now)).toBe('every day 24 hours');
    expect(text([daily('14:00', '18:00'), daily('08:00', '12:00')], now)).toBe('every day 8–12 14–18');
  });

  it('says what is closed soon, and no longer what is over', () => {
    const christmas = closedOn('2026-12-24T00:00:00+01:00', '2026-12-26T23:59:00+01:00');
    expect(text([office, christmas], now)).toMatch(/^Mon–Fri 8–16, closed Dec 24\s–\s26$/);
    expect(text([office, christmas], '2026-12-27T10:00:00+01:00')).toBe('Mon–Fri 8–16');
    expect(text([office, closedOn('2026-11-30T12:00:00+01:00', '2026-11-30T14:00:00+01:00')], now)).toBe(
      'Mon–Fri 8–16, closed Nov 30 12–14',
    );
  });

  it('names the dates of what does not come every week', () => {
    const monthly = schedule({ rrule: 'FREQ=MONTHLY;BYDAY=1MO' });
    expect(text([monthly], now)).toBe('Dec 7 8–16, Jan 4 8–16');
  });

  it('says when a season begins or ends', () => {
    expect(text([schedule({ validFrom: '2026-12-01' })], now)).toBe('from Dec 1: Mon–Fri 8–16');
    expect(text([schedule({ validTo: '2026-12-31' })], now)).toBe('until Dec 31: Mon–Fri 8–16');
    expect(text([schedule({ validTo: '2026-10-31' })], now)).toBe('hours not known');
    expect(text([schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261231' })], now)).toBe('until Dec 31: Mon–Fri 8–16');
    expect(text([schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20271231' })], now)).toBe('Mon–Fri 8–16');
  });

  it('says by appointment, closed on holidays when the owner said so, and that nothing is known', () => {
    expect(text([schedule({ closedOnPublicHolidays: true })], now, 'en', true)).toBe(
      'Mon–Fri 8–16, closed on public holidays, by appointment',
    );
    expect(text([], now)).toBe('hours not known');
  });

  it.each(interfaceLocales)('has words and digits of its own in %s', (locale) => {
    const written = text([office, closedOn('2026-12-30T00:00:00+01:00', null)], now, locale);
    expect(written.split(', ')).toHaveLength(2);
    if (locale !== 'en') expect(written).not.toContain('closed');
    expect(text([], now, locale)).not.toBe('');
  });

  it('in Nepali and Bengali has their digits', () => {
    expect(text([office], now, 'ne')).toContain('८–१६');
    expect(text([office], now, 'bn')).toContain('৮–১৬');
  });
});

import { openSpans, type PublicSchedule } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DraftSchedule } from '../service-draft.ts';
import { dayOfText, minutesOf } from './clock-time.ts';
import { emptyException, emptyRow, type HoursForm, repeats, weekdays } from './hours-form.ts';
import { farHoursInWords } from './hours-in-words.ts';
import { readSchedules } from './read-schedules.ts';
import { writeSchedules } from './write-schedules.ts';

const TODAY = dayOfText('2026-11-26') ?? 0;
const hours = (form: Partial<HoursForm>): HoursForm => ({ rows: [], exceptions: [], holidays: '', kept: [], ...form });

const publicOf = (schedule: DraftSchedule): PublicSchedule => ({
  rrule: schedule.rrule ?? null,
  start: schedule.start,
  end: schedule.end ?? null,
  timezone: schedule.timezone ?? 'Europe/Warsaw',
  validFrom: schedule.validFrom ?? null,
  validTo: schedule.validTo ?? null,
  closed: schedule.closed ?? false,
  closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
  note: [],
});

/** When the door is open in two years that hold both changes of the clock. */
const opening = (schedules: readonly DraftSchedule[]) =>
  openSpans(schedules.map(publicOf), { from: Date.UTC(2026, 0, 1), to: Date.UTC(2028, 0, 1) });

const day = fc.integer({ min: 0, max: 900 }).map((more) => new Date(Date.UTC(2025, 8, 1) + more * 86_400_000).toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const byDay = fc.subarray([...weekdays], { minLength: 1 });
const rule = fc.oneof(
  byDay.map((days) => `FREQ=WEEKLY;BYDAY=${days.join(',')}`),
  byDay.map((days) => `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=${days.join(',')}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), byDay)
    .map(([nth, days]) => `FREQ=MONTHLY;BYDAY=${days.map((one) => `${nth}${one}`).join(',')}`),
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO'),
  fc.constantFrom(
    'FREQ=DAILY;COUNT=5',
    'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO',
  ),
);
const schedule: fc.Arbitrary<DraftSchedule> = fc
  .record({
    rrule: maybe(rule),
    date: day,
    minute: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_439 })),
    length: maybe(fc.oneof(fc.constant(1_440), fc.constant(2_880), fc.integer({ min: 1, max: 3_000 }))),
    timezone: fc.constantFrom(null, 'Europe/Warsaw', 'Europe/Warsaw', 'Europe/Kyiv'),
    validFrom: maybe(day),
    validTo: maybe(day),
    closed: fc.boolean(),
    closedOnPublicHolidays: fc.constantFrom(null, true, false),
    note: fc.constantFrom(null, '', 'pokój 3'),
  })
  .map(({ date, minute, length, ...rest }) => {
    const start = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
    return {
      ...rest,
      start: new Date(start).toISOString(),
      end: length === null ? null : new Date(start + length * 60_000).toISOString(),
    };
  });

describe('opening hours without knowing RRULE', () => {
  it('open the same doors at the same times after they were read into the form and written again', () => {
    fc.assert(
      fc.property(fc.array(schedule, { maxLength: 5 }), (schedules) => {
        const form = readSchedules(schedules);
        const { schedules: again, problems } = writeSchedules(form, TODAY);
        expect(problems).toEqual([]);
        expect(again).toHaveLength(schedules.length);
        expect(opening(again)).toEqual(opening(schedules));
        expect(readSchedules(again)).toEqual(form);
      }),
      { numRuns: 300 },
    );
  });

  it('show what people say as rows, and keep only what no row can say', () => {
    const said = fc.record({
      repeat: fc.constantFrom(...repeats),
      days: byDay,
      from: fc.constantFrom('8:00', '9:30', '22:00'),
      to: fc.constantFrom('', '12:00', '16:30', '0:00'),
      since: day,
      validFrom: fc.constantFrom('', '2026-12-01'),
      validTo: fc.constantFrom('', '2027-06-30'),
      note: fc.constantFrom('', 'sala 2'),
    });
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('' as const, 'CLOSED' as const, 'OPEN' as const),
        (rows, holidays) => {
          const form = hours({ rows, holidays });
          expect(readSchedules(writeSchedules(form, TODAY).schedules)).toEqual(form);
        },
      ),
    );
  });

  it('mean 9 to 17 from Monday to Friday by two typed numbers', () => {
    const row = { ...emptyRow(['MO', 'TU', 'WE', 'TH', 'FR']), from: '9', to: '17' };
    const { schedules } = writeSchedules(hours({ rows: [row], holidays: 'CLOSED' }), TODAY);
    expect(schedules).toMatchObject([
      {
        rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        start: '2026-11-26T08:00:00.000Z',
        end: '2026-11-26T16:00:00.000Z',
        closedOnPublicHolidays: true,
      },
    ]);
    // In summer the same wall clock is another instant.
    const july = openSpans(schedules.map(publicOf), { from: Date.UTC(2027, 6, 5), to: Date.UTC(2027, 6, 6) });
    expect(july.map(({ from }) => new Date(from).toISOString())).toEqual(['2027-07-05T07:00:00.000Z']);
  });

  it('mean the first Tuesday of each month', () => {
    const row = { ...emptyRow(['TU']), repeat: 'FIRST' as const, from: '10', to: '12' };
    const { schedules } = writeSchedules(hours({ rows: [row] }), TODAY);
    const days = openSpans(schedules.map(publicOf), { from: Date.UTC(2026, 11, 1), to: Date.UTC(2027, 2, 1) });
    expect(days.map(({ from }) => new Date(from).toISOString().slice(0, 10))).toEqual(['2026-12-01', '2027-01-05', '2027-02-02']);
  });

  it('close on the days of an exception and open on others', () => {
    const row = { ...emptyRow([...weekdays]), from: '8', to: '16' };
    const closed = { ...emptyException(), date: '2026-12-23', lastDate: '2026-12-27' };
    const extra = { ...emptyException(), kind: 'OPEN' as const, date: '2026-12-26', from: '10', to: '11' };
    const { schedules } = writeSchedules(hours({ rows: [row], exceptions: [closed], holidays: 'OPEN' }), TODAY);
    const openDays = (all: DraftSchedule[]) =>
      openSpans(all.map(publicOf), { from: Date.UTC(2026, 11, 22), to: Date.UTC(2026, 11, 29) }).map(({ from }) =>
        new Date(from).getUTCDate(),
      );
    expect(openDays(schedules)).toEqual([22, 28]);
    expect(writeSchedules(hours({ exceptions: [extra] }), TODAY).schedules).toMatchObject([
      { rrule: null, start: '2026-12-26T09:00:00.000Z', closed: false },
    ]);
  });

  it('tell what comes once a year, though it is far ahead', () => {
    const mayDays = {
      rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1,3',
      closed: true,
      start: '2025-05-01T00:00:00+02:00',
      end: '2025-05-02T00:00:00+02:00',
    };
    expect(readSchedules([mayDays]).kept).toHaveLength(1);
    expect(farHoursInWords(mayDays, { locale: 'en', now: new Date('2026-11-26T09:00:00Z') })).toBe('closed May 1, closed May 3');
  });

  it('say which row is wrong, and where', () => {
    const rows = [
      { ...emptyRow(), from: '9', to: '17' },
      { ...emptyRow(['MO']), from: '25', to: 'five' },
      { ...emptyRow(['MO']), to: '12' },
      { ...emptyRow(['MO']), repeat: 'SECOND_WEEK' as const, from: '9', validFrom: '2026-02-30' },
      { ...emptyRow(['MO']), from: '9', validFrom: '2026-03-01', validTo: '2026-02-01' },
      emptyRow(['MO']),
    ];
    const exceptions = [
      { ...emptyException(), lastDate: '2026-12-24' },
      { ...emptyException(), date: '2026-12-24', lastDate: '2026-12-20' },
    ];
    expect(writeSchedules(hours({ rows, exceptions }), TODAY)).toMatchObject({
      schedules: [],
      problems: [
        { field: 'rows.0.days', problem: 'DAYS_MISSING' },
        { field: 'rows.1.from', problem: 'TIME' },
        { field: 'rows.1.to', problem: 'TIME' },
        { field: 'rows.2.from', problem: 'FROM_MISSING' },
        { field: 'rows.3.validFrom', problem: 'DATE' },
        { field: 'rows.3.since', problem: 'SINCE' },
        { field: 'rows.4.validTo', problem: 'DATE_ORDER' },
        { field: 'exceptions.0.date', problem: 'DATE' },
        { field: 'exceptions.1.lastDate', problem: 'DATE_ORDER' },
      ],
    });
  });

  it.each([
    ['9', 540],
    ['09:05', 545],
    ['9.30', 570],
    ['930', 570],
    ['17h', null],
    ['24:00', 1_440],
    ['24:01', null],
    ['9:60', null],
    ['noon', null],
  ])('read "%s" as minute %s of the day', (written, minute) => expect(minutesOf(written)).toBe(minute));
});

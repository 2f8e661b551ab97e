import { openRanges } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const MONDAYS = { freq: 'WEEKLY', byday: 'MO', opens_at: '08:00', closes_at: '16:00' };
const read = async (...schedules: object[]) => {
  const [first] = await readFrom({
    name: 'organizations.json',
    text: JSON.stringify([{ id: 'o', name: 'Most', services: [{ id: 's', name: 'Porady', schedules }] }]),
  });
  return {
    hours: first?.provider?.services[0]?.schedules.map(({ rrule = 'once', start, end = '', timezone, closed }) =>
      [rrule.replace('FREQ=', ''), `${start.slice(0, 16)}-${end.slice(0, 16)}`, timezone, closed && 'closed'].filter(Boolean).join(' '),
    ),
    refused: first?.refused.schedule ?? 0,
    reasons: first?.refusals.map(({ reason }) => reason) ?? [],
  };
};

/** When it is open in the last week of 2026, of which the 28th is a Monday, on the clock of this country. */
const weekOf = async (...schedules: object[]) => {
  const text = JSON.stringify([{ id: 'o', name: 'Most', services: [{ id: 's', name: 'Porady', schedules }] }]);
  const [first] = await readFrom({ name: 'organizations.json', text });
  const made = (first?.provider?.services[0]?.schedules ?? []).map(({ rrule, end, validFrom, validTo, ...schedule }) => ({
    ...{ ...schedule, rrule: rrule ?? null, end: end ?? null, validFrom: validFrom ?? null, validTo: validTo ?? null },
    closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
  }));
  const local = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString();
  return {
    open: openRanges(made, new Date('2026-12-28T00:00:00+01:00'), 7).map(({ from, to }) => ({ from: local(from), to: local(to) })),
    told: first?.repairs.filter(({ rule }) => rule === 'hours-of-days').length,
  };
};
const openInWeek = async (...schedules: object[]) => (await weekOf(...schedules)).open.map(({ from }) => from);

describe('Hours of others are never wider than what they say: what cannot be read opens nothing, and is told', () => {
  it.each<[string, object]>([
    ...Object.entries({
      bymonth: 7,
      bysetpos: 1,
      byhour: '9',
      exdate: '2026-12-24',
      exceptions: ['2026-12-24'],
      closedDates: '24.12',
      validUntil: '2020-01-01',
    }).map(([field, value]): [string, object] => [`beside ${field}, which nobody here knows`, { [field]: value }]),
    ['in even weeks, in a field of its own', { week: 'even' }],
    ['called off', { cancelled: true }],
    ['no more, by a field that says so', { active: false }],
    ['weekly on no day', { byday: undefined }],
    ['weekly since a day on which only the data begin', { byday: undefined, valid_from: '2026-03-04' }],
    ['monthly on no day', { freq: 'MONTHLY', byday: undefined }],
    ['days as an object', { byday: { tue: true } }],
    ['days that are none', { byday: 'wt parzyste' }],
    ['how often in words', { freq: 'WEEKLY (co drugi tydzień)' }],
    ['a day where it says how often', { freq: 'MONDAY', byday: undefined, dtstart: '2026-03-02' }],
    ['which weeks, in words', { dtstart: '2026-03-02', interval: 'co drugi' }],
    ['no weeks', { dtstart: '2026-03-02', interval: 0 }],
    ['one and a half weeks', { dtstart: '2026-03-02', interval: 1.4 }],
    ['every second week since no day', { interval: 2 }],
    ['so many times since no day', { count: 3 }],
    ['so many times, in words', { dtstart: '2026-03-02', count: 'kilka' }],
    ['so many times and until a day', { dtstart: '2026-03-02', count: 3, until: '2026-12-31' }],
    ['until when, in words', { until: 'koniec wakacji' }],
    ['until a day that is none', { until: '2026-02-31' }],
    ['until when the data count, in words', { valid_to: 'do odwołania' }],
    ['data that end before they begin', { valid_from: '2026-05-01', valid_to: '2026-04-01' }],
    ['since when, in words', { dtstart: 'po feriach' }],
    ['weeks of the year', { byweekno: '41,42' }],
    ['days of the year', { byyearday: '100' }],
    ['days of the month that are none', { freq: 'MONTHLY', byday: undefined, bymonthday: '32' }],
    ['days of the month in words', { freq: 'MONTHLY', byday: undefined, bymonthday: 'pierwszy' }],
    ['every second week on days of the month', { dtstart: '2026-03-02', interval: 2, bymonthday: '1,2' }],
    ['a first day of the week that is none', { wkst: 'jutro' }],
    ['a zone of half an hour', { timezone: 5.5 }],
    ['a zone of half an hour as an offset', { timezone: '+05:30' }],
    ['a zone in minutes', { timezone: 330 }],
    ['a zone in words', { timezone: 'czas letni' }],
    ['an end that is none', { closes_at: 'po południu' }],
    ['no time between beginning and end', { opens_at: '00:00', closes_at: '00:00' }],
    ['an end of the morning before its beginning', { opens_at: '9:00', closes_at: '5:00' }],
    ['an end on the clock of another place', { opens_at: '08:00+01:00', closes_at: '16:00Z' }],
    ['a beginning that is the end of the day', { opens_at: '24:00' }],
    ['notes of odd weeks', { notes: 'Tylko w nieparzyste tygodnie' }],
    ['notes of exceptions', { description: 'z wyjątkiem pierwszego poniedziałku miesiąca' }],
    ['notes of every other week', { notes: 'Every other Monday' }],
    ['notes that it is closed', { notes: 'W lipcu nieczynne' }],
    ['exceptions in a text that HSDS does not have', { comments: 'except the last Monday' }],
    ['a kind that HSDS does not have', { schedule_type: 'closed' }],
    ['days that are none of them', { byday: '!MO' }],
    ['notes of one week of a month', { notes: 'Drugi poniedziałek miesiąca' }],
    ['a range where one time belongs', { opens_at: '10-12', closes_at: undefined }],
    ['a range that is a time of a zone as well', { opens_at: '08:00-12:00', closes_at: undefined }],
    ['one beside a closing of no zone', { opens_at: '08:00-12:00', closes_at: '16:00' }],
    ['one that closes', { closes_at: '12:00-16:00' }],
    ['hours in words that say less', { description: 'pn 10-12' }],
    [
      'days in words alone, and until when',
      {
        ...{ freq: undefined, byday: undefined, opens_at: undefined, closes_at: undefined },
        description: 'pn-pt 8-16',
        until: '2026-12-31',
      },
    ],
  ])('%s', async (_, said) => {
    const { hours, refused, reasons } = await read({ ...MONDAYS, ...said });
    expect([hours, refused, reasons.length]).toEqual([[], 1, 1]);
    expect(reasons[0]).toMatch(/^.{20,}[.]$/);
  });

  it.each<[string, object, string]>([
    ['days by name', { byday: 'wtorek' }, 'WEEKLY;BYDAY=TU 2024-01-02T08:00-2024-01-02T16:00 Europe/Warsaw'],
    ['the day on which it began', { byday: undefined, dtstart: '2026-03-04' }, 'WEEKLY 2026-03-04T08:00-2026-03-04T16:00 Europe/Warsaw'],
    [
      'every second week',
      { dtstart: '2026-03-02', interval: '2' },
      'WEEKLY;INTERVAL=2;BYDAY=MO 2026-03-02T08:00-2026-03-02T16:00 Europe/Warsaw',
    ],
    [
      'every second week, in words too',
      { dtstart: '2026-03-02', interval: 2, notes: 'co drugi tydzień' },
      'WEEKLY;INTERVAL=2;BYDAY=MO 2026-03-02T08:00-2026-03-02T16:00 Europe/Warsaw',
    ],
    ['so many times', { dtstart: '2026-03-02', count: 3 }, 'WEEKLY;BYDAY=MO;COUNT=3 2026-03-02T08:00-2026-03-02T16:00 Europe/Warsaw'],
    [
      'Mondays among the first days of a month',
      { bymonthday: '1,2,3' },
      'MONTHLY;BYDAY=MO;BYMONTHDAY=1,2,3 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw',
    ],
    ['a night', { opens_at: '18:00', closes_at: '08:00' }, 'WEEKLY;BYDAY=MO 2024-01-01T18:00-2024-01-02T08:00 Europe/Warsaw'],
    ['the end of the day', { closes_at: '24:00' }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-02T00:00 Europe/Warsaw'],
    ['an open end', { closes_at: undefined }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00- Europe/Warsaw'],
    ['an offset', { timezone: '+02:00' }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Etc/GMT-2'],
    [
      'one offset of both times',
      { opens_at: '08:00-05:00', closes_at: '16:00-05:00' },
      'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Etc/GMT+5',
    ],
    ['an offset behind seconds', { opens_at: '08:00:00-05', closes_at: undefined }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00- Etc/GMT+5'],
    [
      'until when, as calendars write it',
      { until: '20261231T235959Z' },
      'WEEKLY;BYDAY=MO;UNTIL=20261231 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw',
    ],
    ['a zone by name', { timezone: 'Asia/Kolkata' }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Asia/Kolkata'],
    [
      'one week of a month, in words too',
      { freq: 'MONTHLY', byday: '2MO', notes: 'Drugi poniedziałek miesiąca' },
      'MONTHLY;BYDAY=2MO 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw',
    ],
    ['notes of holidays', { notes: 'Closed on bank holidays' }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw'],
    ['the same in words', { description: 'pn-pt 8-16' }, 'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw'],
  ])('and what can be read is: %s', async (_, said, hours) => {
    expect(await read({ ...MONDAYS, ...said })).toMatchObject({ hours: [hours], refused: 0 });
  });

  it('Days without hours whose words say that they are closed take hours away', async () => {
    const holiday = { valid_from: '2026-12-24', valid_to: '2026-12-31', notes: 'Nieczynne / closed' };
    expect((await read(MONDAYS, holiday)).hours).toEqual([
      'WEEKLY;BYDAY=MO 2024-01-01T08:00-2024-01-01T16:00 Europe/Warsaw',
      'DAILY;UNTIL=20261231 2026-12-24T00:00-2026-12-25T00:00 Europe/Warsaw closed',
    ]);
  });

  it('Words that are no hours are told as that', async () => {
    const { reasons } = await read({ description: 'w dni robocze' });
    expect(reasons).toEqual([expect.stringMatching(/^Nobody can read these words .* "Mon-Fri 8:00-16:00"\.$/)]);
  });

  it('Beside a closing that cannot be read nothing is open', async () => {
    const { hours, refused } = await read(MONDAYS, { closed: true, freq: 'WEEKLY', byday: 'co drugi wtorek' });
    expect([hours, refused]).toEqual([[], 2]);
  });
});

it('Fields beside hours that only describe them, or say that they take nothing away, leave them open', async () => {
  const { hours, refused } = await read({
    ...MONDAYS,
    schedule_name: 'zimowe',
    updatedAt: '2026-01-02',
    exdate: '',
    cancelled: false,
    is_closed: 'nie',
    lunch: 'brak',
  });
  expect({ hours, refused }).toEqual({ hours: [expect.stringContaining('WEEKLY;BYDAY=MO')], refused: 0 });
});

it('A field that says that it is closed then is a closing', async () => {
  const { hours } = await read(MONDAYS, { is_closed: true, dtstart: '2026-12-28' });
  expect(hours).toContainEqual(expect.stringMatching(/closed$/));
});

describe('Hours of single days stand instead of those of the week', () => {
  const WEEK = { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:00', closes_at: '16:00' };
  const THURSDAYS = { weekday: 'Thursday', opens_at: '08:00', closes_at: '16:00' };
  const SHORT = { opens_at: '10:00', closes_at: '12:00' };
  const day = (date: string) => ({ valid_from: date, valid_to: date });
  const holiday = (start_date: string, end_date = start_date) => ({ start_date, end_date });

  const openIn = async (...schedules: object[]) => {
    const { open, told } = await weekOf(...schedules);
    return { open: open.map(({ from, to }) => `${from.slice(8, 13)}-${to.slice(11, 13)}`), told };
  };
  const DAYS = ['28T08-16', '29T08-16', '30T08-16'];

  it.each<[string, object[], string[]]>([
    ['as HSDS 3 says them', [WEEK, { ...day('2026-12-31'), ...SHORT }], [...DAYS, '31T10-12']],
    ['as HSDS 1 says them', [THURSDAYS, { closed: 'false', ...holiday('2026-12-31'), ...SHORT }], ['31T10-12']],
    ['with its day of the week', [WEEK, { ...day('2026-12-31'), byday: 'TH', ...SHORT }], [...DAYS, '31T10-12']],
    ['as one time that is a part of them', [WEEK, { dtstart: '2026-12-31', ...SHORT }], [...DAYS, '31T10-12']],
    [
      'in two rows',
      [WEEK, { ...day('2026-12-31'), ...SHORT }, { ...day('2026-12-31'), opens_at: '18:00', closes_at: '20:00' }],
      [...DAYS, '31T10-12', '31T18-20'],
    ],
    ['on several days', [WEEK, { ...holiday('2026-12-29', '2026-12-31'), ...SHORT }], ['28T08-16', '29T10-12', '30T10-12', '31T10-12']],
    ['at other times', [WEEK, { ...day('2026-12-31'), opens_at: '17:00', closes_at: '19:00' }], [...DAYS, '31T17-19']],
    ['without a time', [THURSDAYS, { closed: '', opens_at: '', closes_at: '', ...holiday('2026-12-31') }], []],
    ['in words that nobody can read', [WEEK, { ...day('2026-12-31'), opens_at: 'po śniadaniu', closes_at: '12:00' }], DAYS],
    ['in a row that may be shorter still', [WEEK, { ...day('2026-12-31'), ...SHORT, exceptions: 'x' }], DAYS],
  ])('%s', async (_, rows, open) => {
    const read = await openIn(...rows);
    expect(read.open).toEqual(open);
    expect(read.told).toBeGreaterThan(0);
  });

  it.each<[string, object[], string[]]>([
    ['alone', [{ ...day('2026-12-31'), ...SHORT }], ['31T10-12']],
    ['one time more', [WEEK, { dtstart: '2026-12-31', opens_at: '17:00', closes_at: '19:00' }], [...DAYS, '31T08-16', '31T17-19']],
    [
      'a season with days of its own',
      [WEEK, { freq: 'WEEKLY', byday: 'SA', valid_from: '2026-12-01', valid_to: '2026-12-31', ...SHORT }],
      [...DAYS, '31T08-16'],
    ],
  ])('and take nothing from it otherwise: %s', async (_, rows, open) => {
    expect(await openIn(...rows)).toEqual({ open, told: 0 });
  });
});

describe('Nights and days without end are read where nobody can take them for afternoons', () => {
  const SATURDAYS = { freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '14:00' };
  const lastsOf = async (...rows: object[]) =>
    (await read(...rows)).hours?.map((text) => text.split(' ')[1]?.replaceAll(/\d{4}-\d\d-/g, ''));

  it.each([
    ['08:00', '02:00', '01T08:00-02T02:00'],
    ['8:00', '2:30', '01T08:00-02T02:30'],
    ['11:00:00', '03:00:00', '01T11:00-02T03:00'],
  ])('%s to %s, where the feed has a time of an afternoon', async (opens_at, closes_at, lasts) => {
    expect((await lastsOf({ ...MONDAYS, opens_at, closes_at }, SATURDAYS))?.[0]).toBe(lasts);
    expect(await read({ ...MONDAYS, opens_at, closes_at }, { ...SATURDAYS, closes_at: '12:00' })).toMatchObject({
      ...{ hours: [expect.stringContaining('BYDAY=SA')], refused: 1 },
      reasons: [expect.stringContaining('Write 17:00 for five in the afternoon')],
    });
  });

  it('as soon as one row has lost its afternoon, no other is sure', async () => {
    const night = { ...MONDAYS, opens_at: '08:00', closes_at: '02:00' };
    const day = { ...MONDAYS, byday: 'TU', opens_at: '09:00', closes_at: '05:00' };
    expect(await read(night, day, SATURDAYS)).toMatchObject({ hours: [expect.stringContaining('BYDAY=SA')], refused: 2 });
  });

  it.each([
    ['08:00', '04:00'],
    ['02:00', '01:00'],
    ['08:00', '08:00'],
    ['00:00', '00:00'],
  ])('%s to %s stays refused: it is a day at work, a slip, or nothing that anybody wrote', async (opens_at, closes_at) => {
    expect(await read({ ...MONDAYS, opens_at, closes_at }, SATURDAYS)).toMatchObject({
      ...{ hours: [expect.stringContaining('BYDAY=SA')], refused: 1 },
    });
  });

  it('"am" says it by itself', async () => {
    expect(await lastsOf({ ...MONDAYS, opens_at: '8am', closes_at: '2 a.m.' })).toEqual(['01T08:00-02T02:00']);
  });

  it.each(['całodobowo', '24/7', 'Open 24 hours, 7 days a week', 'Rund um die Uhr', 'цілодобово', 'круглосуточно', '24h', 'nonstop'])(
    'what closes when it opens never does where its words say so: %s',
    async (notes) => {
      const at = (opens_at: string, closes_at: string) => lastsOf({ ...MONDAYS, opens_at, closes_at, notes });
      expect([await at('00:00', '00:00'), await at('08:00', '08:00')]).toEqual([['01T00:00-02T00:00'], ['01T08:00-02T08:00']]);
    },
  );

  it.each(['24 hours notice', 'nie całodobowo', 'Odpowiadamy w ciągu 24 h'])('and not where they say something else: %s', async (notes) => {
    expect((await read({ ...MONDAYS, opens_at: '00:00', closes_at: '00:00', notes })).hours).toEqual([]);
  });

  it('words that end before the night does say less', async () => {
    expect((await read({ ...MONDAYS, opens_at: '18:00', closes_at: '02:00', notes: 'pn 18-22' })).hours).toEqual([]);
  });
});

describe('What is closed is closed on all days that its row may mean, and takes no more than these from the week', () => {
  const DAILY = { freq: 'DAILY', opens_at: '08:00', closes_at: '16:00' };
  const closed = { closed: true };
  it.each<[object, string[]]>([
    [{ ...closed, start_date: '2026-12-30' }, ['28', '29', '31', '02', '03']],
    [{ ...closed, startDate: '2026-12-30', end_date: '' }, ['28', '29', '31', '02', '03']],
    [{ ...closed, start_date: '2026-12-30', opens_at: '00:00', closes_at: '00:00' }, ['28', '29', '31', '02', '03']],
    [{ ...closed, dtstart: '2026-12-30', opens_at: 'zamknięte' }, ['28', '29', '31', '02', '03']],
    [{ start_date: '2026-12-30' }, ['28', '29', '31', '02', '03']],
    [{ dtstart: '2026-12-30' }, ['28', '29', '31', '02', '03']],
    [{ ...closed, dtstart: '2026-12-29', until: '2026-12-31' }, ['28', '02', '03']],
    [{ ...closed, dtstart: '2026-12-29', valid_to: '2026-12-31' }, ['28', '02', '03']],
    [{ ...closed, valid_from: '2026-12-30' }, ['28', '29']],
    [{ ...closed, end_date: '2026-12-30' }, ['31', '02', '03']],
    [{ ...closed, dtstart: '2026-12-30', count: 3 }, []],
    [closed, []],
  ])('%j', async (row, days) => {
    const open = await openInWeek(DAILY, row);
    expect(open.map((at) => at.slice(8, 10))).toEqual(days);
  });

  it('A first day alone is no holiday beside days of the week', async () => {
    expect((await read({ ...MONDAYS, start_date: '2026-12-28' })).hours).toEqual([
      'WEEKLY;BYDAY=MO 2026-12-28T08:00-2026-12-28T16:00 Europe/Warsaw',
    ]);
  });
});

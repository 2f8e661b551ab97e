/** Opening hours in the calendar of a service, as other people's programs read it. */
import { openSpans, type PublicSchedule } from '@drogowskaz/directory';
import { schedule } from '@drogowskaz/directory/testing';
import { shownByPrograms } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CalendarHours, CalendarPlace, ServiceCalendar } from '../postings/answers.ts';
import { type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { service } from '../testing/recorded-answers.ts';

const DAY = 86_400_000;
const HALF_HOUR = 1_800_000;
const HERE = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a77';
const THERE = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a78';

let under: PagesUnderTest;
beforeAll(async () => {
  under = await pagesUnderTest();
});
afterAll(() => under.fastify.close());

const hours = (schedules: readonly PublicSchedule[], byAppointment: boolean | null = null): CalendarHours => ({
  byAppointment,
  schedules: schedules.map(({ closedOnPublicHolidays = null, ...each }) => ({ ...each, closedOnPublicHolidays, note: null })),
});
const place = (changes: Partial<CalendarPlace>): CalendarPlace => ({
  ...{ id: HERE, name: 'Biblioteka', address: { street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' } },
  ...{ latitude: 52.5, longitude: 19.7, openingHours: hours([]) },
  ...changes,
});

const calendarOf = async (changes: Partial<ServiceCalendar>, lang = 'pl'): Promise<string> => {
  under.answer = ({ operation }) =>
    operation === 'DirectoryCalendar'
      ? { data: { eventCalendar: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } }
      : { data: { service: { ...service, locations: [], openingHours: null, events: [], ...changes } } };
  return (await under.fastify.inject({ url: `/service/${service.id}/calendar.ics?lang=${lang}` })).body;
};
const calendarHere = (...schedules: PublicSchedule[]): Promise<string> =>
  calendarOf({ locations: [place({ openingHours: hours(schedules) })] });
/** Of its entries: a time zone has rules, too. */
const lines = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .replace(/^.*?(?=BEGIN:VEVENT|END:VCALENDAR)/s, '')
    .split('\r\n');
const linesOf = (text: string, name: string) => lines(text).filter((line) => line.startsWith(name));
/** Local times of Poland, "12-24 08:00–16:00". */
const inPoland = (text: string, last: string): string[] => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'short' });
  return shownByPrograms(text, last).map(
    ({ at, until }) => `${clock.format(new Date(at)).slice(5)}–${clock.format(new Date(until)).slice(11)}`,
  );
};
const open = (start: string, end: string, changes: Partial<PublicSchedule> = {}) => schedule({ rrule: null, start, end, ...changes });
const closed = (start: string, end: string, changes: Partial<PublicSchedule> = {}) => open(start, end, { closed: true, ...changes });

describe('opening hours in a calendar', () => {
  it('are one entry that comes again by the rule of the record, on the clock of Poland, and make nobody busy', async () => {
    const text = await calendarHere(schedule());
    expect(linesOf(text, 'RRULE')).toEqual(['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR']);
    expect(linesOf(text, 'DTSTART;TZID=Europe/Warsaw')).toEqual([expect.stringMatching(/T080000$/)]);
    expect(linesOf(text, 'TRANSP')).toEqual(['TRANSP:TRANSPARENT']);
    expect(inPoland(text, '2026-12-05T00:00:00Z').slice(-2)).toEqual(['12-03 08:00–16:00', '12-04 08:00–16:00']);
  });

  it('leave public holidays out for two years, and where the owner says that it is open keep them', async () => {
    const text = await calendarHere(schedule());
    const [left = ''] = linesOf(text, 'EXDATE;TZID=Europe/Warsaw');
    expect(left.split(/[:,]/).filter((date) => /^2026(11|12)/.test(date))).toEqual([
      ...['20261111T080000', '20261224T080000', '20261225T080000'],
    ]);
    expect(left).toContain('20281101T080000');
    expect(left).not.toContain('2029');
    expect(linesOf(await calendarHere(schedule({ closedOnPublicHolidays: false })), 'EXDATE')).toEqual([]);
  });

  it('leave closed days out, and have other times on a day that is closed in part or open for longer', async () => {
    const text = await calendarHere(
      schedule({ closedOnPublicHolidays: false }),
      closed('2026-11-30T00:00:00+01:00', '2026-12-01T00:00:00+01:00'),
      closed('2026-12-01T13:00:00+01:00', '2026-12-01T16:00:00+01:00'),
      closed('2026-12-02T10:00:00+01:00', '2026-12-02T11:00:00+01:00'),
      open('2026-12-03T16:00:00+01:00', '2026-12-03T19:00:00+01:00'),
    );
    expect(linesOf(text, 'EXDATE')).toEqual(['EXDATE;TZID=Europe/Warsaw:20261130T080000']);
    expect(linesOf(text, 'RECURRENCE-ID').map((line) => line.slice(-15))).toEqual([
      '20261201T080000',
      '20261202T080000',
      '20261203T080000',
    ]);
    expect(inPoland(text, '2026-12-05T00:00:00Z').filter((entry) => entry >= '11-30')).toEqual([
      '12-01 08:00–13:00',
      '12-02 08:00–10:00',
      '12-02 11:00–16:00',
      '12-03 08:00–19:00',
      '12-04 08:00–16:00',
    ]);
  });

  it('have a break of each noon as two entries by the rule, and not as hundreds of exceptions', async () => {
    const noon = closed('2026-01-05T12:00:00+01:00', '2026-01-05T13:00:00+01:00', { rrule: 'FREQ=DAILY' });
    const text = await calendarHere(schedule({ closedOnPublicHolidays: false }), noon);
    expect([linesOf(text, 'BEGIN:VEVENT').length, linesOf(text, 'RRULE').length, linesOf(text, 'EXDATE').length]).toEqual([2, 2, 0]);
    expect(inPoland(text, '2026-11-24T00:00:00Z').slice(-2)).toEqual(['11-23 08:00–12:00', '11-23 13:00–16:00']);
  });

  it('end when the record ends', async () => {
    const until = async (changes: Partial<PublicSchedule>) => linesOf(await calendarHere(schedule(changes)), 'RRULE')[0]?.slice(6);
    const ended = 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T225900Z';
    expect(await until({ rrule: 'FREQ=WEEKLY;BYDAY=MO', validTo: '2026-12-24' })).toBe(ended);
    expect(await until({ rrule: 'FREQ=WEEKLY;UNTIL=20261223;BYDAY=MO' })).toBe(ended);
    expect(await until({ rrule: 'FREQ=WEEKLY;COUNT=51;BYDAY=MO' })).toBe(ended);
    expect(await until({ validTo: '2026-03-01' })).toBeUndefined();
    const furtherNotice = closed('2026-12-22T00:00:00+01:00', '2026-12-23T00:00:00+01:00', { rrule: 'FREQ=DAILY' });
    const text = await calendarHere(schedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO' }), furtherNotice);
    expect([linesOf(text, 'RRULE')[0]?.slice(6), linesOf(text, 'EXDATE')]).toEqual([ended, []]);
  });

  it('are single entries where they come once, and nothing where they are over', async () => {
    const text = await calendarHere(
      open('2026-12-05T10:00:00+01:00', '2026-12-05T12:00:00+01:00'),
      open('2026-06-05T10:00:00+02:00', '2026-06-05T12:00:00+02:00'),
    );
    expect(inPoland(text, '2028-01-01T00:00:00Z')).toEqual(['12-05 10:00–12:00']);
    expect(linesOf(text, 'RRULE')).toEqual([]);
  });

  it('say where, at each place by itself; of a hidden one no more than its name; and nothing of a place for a helpline', async () => {
    const here = place({ openingHours: hours([schedule()]) });
    const hidden = place({
      id: THERE,
      name: 'Schronisko',
      address: null,
      latitude: null,
      longitude: null,
      openingHours: hours([schedule()]),
    });
    const text = await calendarOf({ locations: [here, hidden], openingHours: hours([schedule()]) });
    const first = Object.groupBy(shownByPrograms(text, '2026-11-24T00:00:00Z'), ({ uid }) => uid);
    expect(Object.values(first).map((entries) => entries?.[0]?.where ?? null)).toEqual([
      'Biblioteka, ul. Kwiatowa 1, 09-400 Płock',
      'Schronisko – Adres podawany po skontaktowaniu się.',
      null,
    ]);
  });

  it('say in the language of the reader that one makes an appointment', async () => {
    const locations = [place({ openingHours: hours([schedule()], true) })];
    expect((await calendarOf({ locations })).replaceAll('\r\n ', '')).toContain('Trzeba się wcześniej umówić.');
    expect((await calendarOf({ locations }, 'uk')).replaceAll('\r\n ', '')).toContain('Потрібно записатися заздалегідь.');
    expect(await calendarOf({ locations: [place({ openingHours: hours([schedule()]) })] })).not.toContain('umówić');
  });

  it('leave to an event what it tells of, and keep the same ids each time', async () => {
    const evening = open('2026-12-03T17:00:00+01:00', '2026-12-03T19:00:00+01:00');
    const events = [{ startsAt: '2026-12-03T16:00:00Z', endsAt: '2026-12-03T18:00:00Z' }];
    const locations = [place({ openingHours: hours([evening, schedule({ rrule: 'FREQ=WEEKLY;BYDAY=TH' })]) })];
    const text = await calendarOf({ locations, events });
    expect(inPoland(text, '2026-12-05T00:00:00Z').filter((entry) => entry >= '12-03')).toEqual(['12-03 08:00–16:00']);
    under.clock.moveTo('2026-11-25T07:00:00Z');
    const ids = (await Promise.all([text, calendarOf({ locations, events })])).map((each) => linesOf(each, 'UID'));
    under.clock.moveTo('2026-11-23T07:00:00Z');
    expect(ids[0]).toEqual(ids[1]);
  });

  describe('whatever the record says', () => {
    const minuteOf = (halfHours: number) => halfHours * 30;
    const local = (day: number, minute: number) => new Date(Date.UTC(2026, 8, 1 + day, 0, minute)).toISOString().slice(0, 19);
    const written = fc
      .record({
        rrule: fc.constantFrom(
          ...['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', 'FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3'],
          ...['FREQ=MONTHLY;BYDAY=2WE', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=WEEKLY', 'FREQ=DAILY;COUNT=90'],
          ...['FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231', 'FREQ=YEARLY', null, null],
        ),
        day: fc.integer({ min: 0, max: 120 }),
        from: fc.integer({ min: 10, max: 44 }).map(minuteOf),
        length: fc.integer({ min: 1, max: 15 }).map(minuteOf),
        timezone: fc.constantFrom('Europe/Warsaw', 'Europe/Warsaw', 'Europe/Kyiv'),
        validFrom: fc.constantFrom(null, null, '2026-11-30'),
        validTo: fc.constantFrom(null, null, '2026-12-20'),
        closed: fc.constantFrom(false, false, false, true),
        closedOnPublicHolidays: fc.constantFrom(null, true, false),
      })
      // The night in which the clock is put has hours of which programs think differently.
      .filter(({ from, length }) => ![2, 3].includes(Math.floor(((from + length) % 1_440) / 60)))
      .map(({ day, from, length, ...rest }) => {
        const offset = rest.timezone === 'Europe/Warsaw' ? '+02:00' : '+03:00';
        const start = day < 50 ? local(day, from) : null;
        const winter = rest.timezone === 'Europe/Warsaw' ? '+01:00' : '+02:00';
        return schedule({
          ...rest,
          start: `${start ?? local(day + 10, from)}${start === null ? winter : offset}`,
          end: `${start === null ? local(day + 10, from + length) : local(day, from + length)}${start === null ? winter : offset}`,
        });
      });

    it.each(['2026-10-05T07:00:00Z', '2026-11-23T07:00:00Z', '2027-02-20T07:00:00Z'])(
      'a program shows as open on the sixty days from %s exactly what the hub says is open',
      async (now) => {
        under.clock.moveTo(now);
        const from = Date.parse(now);
        const window = { from, to: from + 60 * DAY };
        await fc.assert(
          fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 6 }), async (schedules) => {
            const shown = shownByPrograms(await calendarHere(...schedules), new Date(window.to).toISOString()).map(({ at, until }) => ({
              from: Date.parse(at),
              to: Date.parse(until),
            }));
            const spans = openSpans(schedules, window);
            const isOpen = (all: readonly { from: number; to: number }[], moment: number) =>
              all.some((span) => span.from <= moment && moment < span.to);
            const moments = Array.from({ length: 60 * 48 }, (_, at) => from + at * HALF_HOUR);
            const differing = moments.filter((moment) => isOpen(shown, moment) !== isOpen(spans, moment));
            expect(differing.map((moment) => new Date(moment).toISOString())).toEqual([]);
          }),
          { numRuns: 60 },
        );
        under.clock.moveTo('2026-11-23T07:00:00Z');
      },
      60_000,
    );
  });
});

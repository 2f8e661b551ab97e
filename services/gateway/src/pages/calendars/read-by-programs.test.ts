/** Calendars and the feed as the programs of other people read them: nothing here looks at a line of a file but through a library. */

import { type ShownEntry, shownByPrograms } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import type { CalendarSeries, NoticeDetail } from '../postings/answers.ts';
import { type PagesUnderTest, pagesUnderTest } from '../testing/pages-server.ts';
import { service } from '../testing/recorded-answers.ts';

const ID = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a77';
const written = (value: string) => ({ value, locale: 'pl', direction: 'LTR' as const, state: 'ORIGINAL' as const });
const place = {
  ...{ name: 'Dom', hidden: false, street: 'ul. Kwiatowa 1', postalCode: '09-400', city: 'Płock' },
  ...{ latitude: 52.5, longitude: 19.7, wheelchairAccessible: true },
};
/** Each Thursday at five on the clock of Poland, since summer time; Christmas Eve is left out, one day falls out, one comes besides. */
const series: CalendarSeries = {
  id: ID,
  title: written('Herbata; stół, „imbryk” 🫖 i\\n rozmowa'),
  description: written(`Zażółć gęślą jaźń, ${'ćma '.repeat(40)}koniec.`),
  place,
  onlineUrl: null,
  demonstration: false,
  start: '2026-10-01T15:00:00Z',
  end: '2026-10-01T17:00:00Z',
  timezone: 'Europe/Warsaw',
  rrule: 'FREQ=WEEKLY;BYDAY=TH',
  cancelled: false,
  cancelledDates: [{ date: '2026-12-03' }],
  extraDates: [{ start: '2026-12-05T09:00:00Z', end: '2026-12-05T10:00:00Z' }],
  pausedDates: ['2026-12-24T16:00:00Z'],
  updatedAt: '2026-11-20T12:00:00Z',
};

let under: PagesUnderTest;
beforeAll(async () => {
  under = await pagesUnderTest();
});
afterAll(() => under.fastify.close());

const calendarOf = async (changes: Partial<CalendarSeries>): Promise<string> => {
  under.answer = () => ({ data: { eventSeries: { ...series, ...changes } } });
  return (await under.fastify.inject({ url: `/event/${ID}/calendar.ics`, headers: { 'accept-language': 'pl' } })).body;
};

const times = (read: readonly ShownEntry[]) => read.map(({ at }) => at);

describe('a calendar in the program that subscribes to it', () => {
  it('has a series at the same hour of the wall in winter and in summer', async () => {
    const read = shownByPrograms(await calendarOf({ cancelledDates: [], extraDates: [], pausedDates: [] }), '2027-04-09T00:00:00Z');
    expect(times(read).filter((at) => /^(2026-10-(22|29)|2027-0(3-25|4-01))/.test(at))).toEqual([
      '2026-10-22T15:00:00.000Z',
      '2026-10-29T16:00:00.000Z',
      '2027-03-25T16:00:00.000Z',
      '2027-04-01T15:00:00.000Z',
    ]);
    expect(read.every(({ at, until }) => Date.parse(until) - Date.parse(at) === 2 * 3_600_000)).toBe(true);
  });

  it('leaves holidays out, shows what was called off as that, and what comes besides', async () => {
    const read = shownByPrograms(await calendarOf({}), '2027-01-01T00:00:00Z');
    expect(read.filter(({ at }) => at >= '2026-12').map(({ at, state }) => [at, state])).toEqual([
      ['2026-12-03T16:00:00.000Z', 'CANCELLED'],
      ['2026-12-05T09:00:00.000Z', 'CONFIRMED'],
      ['2026-12-10T16:00:00.000Z', 'CONFIRMED'],
      ['2026-12-17T16:00:00.000Z', 'CONFIRMED'],
      ['2026-12-31T16:00:00.000Z', 'CONFIRMED'],
    ]);
  });

  it.each([
    ['Europe/Helsinki', '2026-10-01T14:00:00Z', ['2026-10-22T14:00:00.000Z', '2026-10-29T15:00:00.000Z']],
    ['America/New_York', '2026-10-01T21:00:00Z', ['2026-10-29T21:00:00.000Z', '2026-11-05T22:00:00.000Z']],
    ['Europe/Kiev', '2026-10-01T14:00:00Z', ['2026-10-22T14:00:00.000Z', '2026-10-29T15:00:00.000Z']],
    ['UTC', '2026-10-01T17:00:00Z', ['2026-10-22T17:00:00.000Z', '2026-10-29T17:00:00.000Z']],
    ['Asia/Kathmandu', '2026-10-01T11:15:00Z', ['2026-10-22T11:15:00.000Z', '2026-10-29T11:15:00.000Z']],
  ])('has a series of %s at the hour of its own clock, too', async (timezone, start, wanted) => {
    const text = await calendarOf({ timezone, start, end: null, cancelledDates: [], extraDates: [], pausedDates: [] });
    expect(times(shownByPrograms(text, '2026-12-01T00:00:00Z'))).toEqual(expect.arrayContaining(wanted));
  });

  it('has titles and places with whatever signs as they were written, in lines that no program refuses', async () => {
    const text = await calendarOf({});
    const [first] = shownByPrograms(text, '2026-10-02T00:00:00Z');
    expect([first?.title, first?.where]).toEqual([series.title.value, 'Dom, ul. Kwiatowa 1, 09-400 Płock']);
    const description = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('description');
    expect(description).toBe(series.description?.value);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is called what the event is, whatever signs that has, by the old name of the field, too', async () => {
    const name = 'Herbata; stół, \\\\ „imbryk”: X-INJECT:1\nBEGIN:VEVENT';
    const text = await calendarOf({ title: written(name) });
    const calendar = new ICAL.Component(ICAL.parse(text));
    // This library does not know either field, and leaves them as they stand: as it reads TEXT, it reads summaries.
    for (const field of ['name', 'x-wr-calname'])
      expect(ICAL.Property.fromString(`SUMMARY:${calendar.getFirstPropertyValue(field)}`).getFirstValue()).toBe(name);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3);
  });

  it('tells of a hidden place no more than its name', async () => {
    const text = await calendarOf({ place: { ...place, name: 'Schronisko', hidden: true } });
    const [first] = shownByPrograms(text, '2026-10-02T00:00:00Z');
    expect(first?.where).toBe('Schronisko – Adres podawany po skontaktowaniu się.');
    expect(text).not.toMatch(/Kwiatowa|09-400|GEO|X-APPLE/);
  });
});

describe('the feed of news in a reader of feeds', () => {
  const notice: NoticeDetail = {
    id: ID,
    title: written('Umowa na <piśmie> & „dwa” egzemplarze'),
    body: written('Od czerwca **na piśmie**. <script>alert(1)</script>'),
    audience: 'WORKERS',
    publishedAt: '2026-11-20T12:00:00Z',
    effectiveFrom: '2026-12-01',
    expiresOn: null,
    sourceUrl: 'https://isap.example.org/akt?a=1&b=2',
    translations: [{ locale: 'pl', state: 'ORIGINAL' }],
    municipality: { code: '1462011', name: 'Płock' },
    updatedAt: '2026-11-21T12:00:00Z',
    demonstration: false,
    services: [],
  };

  it('has each with its title, dates, author, audience, text and the page that tells more', async () => {
    const pageInfo = { hasNextPage: false, endCursor: null };
    under.answer = () => ({ data: { notices: { nodes: [notice, { ...notice, id: service.id, municipality: null }], pageInfo } } });
    const { body } = await under.fastify.inject({ url: '/notices.atom?lang=pl' });
    const feed = parseFeed(body);
    expect([feed.meta.type, feed.language, feed.self]).toEqual(['atom', 'pl', 'https://directory.example.org/notices.atom?lang=pl']);
    expect(feed.updated?.toISOString()).toBe('2026-11-21T12:00:00.000Z');
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(2);
    const [item] = feed.items;
    expect(item).toMatchObject({
      id: `urn:uuid:${ID}`,
      title: notice.title.value,
      url: `https://directory.example.org/notice/${ID}?lang=pl`,
      published: new Date(notice.publishedAt),
      updated: new Date(notice.updatedAt),
      authors: [{ name: 'Płock' }],
      categories: [{ term: 'WORKERS', label: 'pracujących' }],
    });
    expect(item?.content).toContain('<strong>na piśmie</strong>');
    expect(item?.content).toContain('1 grudnia 2026');
    // Escaped for HTML, and that for XML; this reader takes both away.
    expect(body).toContain('&amp;lt;script&gt;alert(1)');
  });

  it('is a feed without entries when there is no news', async () => {
    under.answer = () => ({ data: { notices: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } });
    const feed = parseFeed((await under.fastify.inject({ url: '/notices.atom' })).body);
    expect([feed.title, feed.items]).toEqual([expect.stringContaining('Drogowskaz'), []]);
  });
});

import { readFileSync } from 'node:fs';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { failedWith, type PagesUnderTest, pagesUnderTest, serviceAnswer } from '../testing/pages-server.ts';
import { card, service } from '../testing/recorded-answers.ts';
import type { CalendarSeries, CollectionDetail, EventDate, EventSeries, NoticeDetail, OrganisationDetail } from './answers.ts';
import * as operations from './operations.ts';
import { postingTextsOf } from './texts/index.ts';

const ID = '4f0c9d0e-6a52-4f0e-9b7a-2f6f2c1d8a77';
const written = (value: string, locale = 'pl') => ({ value, locale, direction: 'LTR' as const, state: 'ORIGINAL' as const });
const facts = {
  seriesId: ID,
  title: written('Czwartkowa herbata'),
  description: written('Stół i **imbryk**.'),
  service: { id: service.id, content: { locale: 'pl', direction: 'LTR' as const, name: 'Skarga' } },
  provider: { id: ID, name: 'Dom sąsiedzki' },
  municipality: { code: '1462011', name: 'Płock' },
  home: { code: '1462011', name: 'Płock' },
  place: {
    name: 'Dom',
    hidden: false,
    street: 'ul. Kwiatowa 1',
    postalCode: '09-400',
    city: 'Płock',
    latitude: 52.5,
    longitude: 19.7,
    wheelchairAccessible: true,
  },
  onlineUrl: null,
  registrationUrl: 'https://example.org/zapisy',
  url: null,
  categories: [{ code: 'MEETING_PLACES', label: 'Miejsca spotkań' }],
  audiences: [],
  languages: ['pl', 'uk'],
  cost: { free: true, amount: null, currency: null, note: null },
  demonstration: true,
};
const when = { startsAt: '2026-11-26T16:00:00Z', endsAt: '2026-11-26T18:00:00Z', cancelled: false, cancellationNote: null };
const date: EventDate = { ...facts, ...when, id: `${ID}_1`, day: '2026-11-26' };
const series: EventSeries = {
  ...facts,
  id: ID,
  cancelled: false,
  translations: [{ locale: 'pl', state: 'ORIGINAL' }],
  dates: [{ id: '1', ...when }],
};
const calendar: CalendarSeries = {
  ...facts,
  id: ID,
  start: '2026-10-01T15:00:00Z',
  end: '2026-10-01T17:00:00Z',
  timezone: 'Europe/Warsaw',
  rrule: 'FREQ=WEEKLY;BYDAY=TH',
  cancelled: false,
  cancelledDates: [{ date: '2026-12-03' }],
  extraDates: [{ start: '2026-12-05T09:00:00Z', end: null }],
  pausedDates: ['2026-12-24T16:00:00Z'],
  updatedAt: '2026-11-20T12:00:00Z',
};
const notice: NoticeDetail = {
  id: ID,
  title: written('Umowa na <piśmie>'),
  body: written('Od czerwca **na piśmie**.'),
  audience: 'WORKERS',
  publishedAt: '2026-11-20T12:00:00Z',
  effectiveFrom: '2025-06-01',
  expiresOn: null,
  sourceUrl: 'https://isap.sejm.gov.pl/x',
  translations: [{ locale: 'pl', state: 'ORIGINAL' }],
  municipality: { code: '1462011', name: 'Płock' },
  updatedAt: '2026-11-21T12:00:00Z',
  demonstration: false,
  services: [card],
};
const end = { hasNextPage: false, endCursor: null };
const organisation: OrganisationDetail = {
  source: null,
  id: ID,
  shownAs: null,
  name: 'Dom sąsiedzki',
  description: written('Kuchnia i podwórko.'),
  url: 'https://example.org/dom',
  municipality: { code: '1462011', name: 'Płock' },
  services: { totalCount: 1, nodes: [{ ...card, locations: service.locations }], pageInfo: end },
  events: [date],
};
const collection: CollectionDetail = {
  id: 'na-poczatek',
  title: written('Na początek'),
  description: written('Po kolei.'),
  municipality: { code: '1462011', name: 'Płock' },
  services: { totalCount: 1, nodes: [card], pageInfo: { hasNextPage: true, endCursor: 'next' } },
};

const answers: Record<string, object> = {
  DirectoryEvents: { events: { nodes: [date], pageInfo: { hasNextPage: true, endCursor: 'abc' } } },
  DirectoryEvent: { eventSeries: series },
  DirectoryNotices: { notices: { nodes: [notice], pageInfo: end } },
  DirectoryNotice: { notice },
  DirectoryOrganisation: { provider: organisation },
  DirectoryCollection: { collection },
  DirectoryCalendar: { eventCalendar: { nodes: [calendar], pageInfo: end } },
  DirectoryEventCalendar: { eventSeries: calendar },
};

let under: PagesUnderTest;
beforeAll(async () => {
  under = await pagesUnderTest();
});
beforeEach(() => {
  under.answer = ({ operation }) => (operation in answers ? { data: { ...answers[operation] } } : undefined);
});
afterAll(() => under.fastify.close());
const get = (url: string, headers: Record<string, string> = { 'accept-language': 'pl' }) => under.fastify.inject({ url, headers });
const PAGES = ['/events', `/event/${ID}`, '/notices', `/notice/${ID}`, `/provider/${ID}`, '/collection/na-poczatek'];

describe('what these pages ask', () => {
  const schema = buildSchema(readFileSync(new URL('../../../../../schema/api.graphql', import.meta.url), 'utf8'));
  it.each(Object.entries(operations))('%s is valid against the public API', (_, operation) => {
    expect(validate(schema, operation)).toEqual([]);
  });
});

describe('each of these pages', () => {
  it.each(PAGES)('%s is there in all sixteen languages, in their direction, without a word of another', async (path) => {
    for (const locale of interfaceLocales) {
      const page = await get(`${path}?lang=${locale}`);
      expect([locale, page.statusCode]).toEqual([locale, 200]);
      expect(page.body).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
      expect(page.body).not.toMatch(/undefined|\{(date|confirmed|all|municipality)\}/);
    }
  });

  it.each(PAGES)('%s costs nothing when it has not changed', async (path) => {
    const { headers } = await get(path);
    const again = await get(path, { 'accept-language': 'pl', 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each(PAGES)('%s says kindly that it cannot be shown now', async (path) => {
    under.answer = ({ operation }) => (operation in answers ? failedWith('events', 'UNAVAILABLE') : undefined);
    const page = await get(path);
    expect([page.statusCode, page.headers['cache-control']]).toEqual([503, 'no-store']);
    expect(page.body).not.toContain('Something that a person must not read');
  });

  it.each([`/event/${ID}`, `/notice/${ID}`, `/provider/${ID}`, '/collection/nie-ma', '/event/x', '/notice/x', '/provider/x'])(
    '%s that there is not is not found',
    async (path) => {
      under.answer = ({ operation }) => (operation in answers ? { data: {} } : undefined);
      expect((await get(path)).statusCode).toBe(404);
    },
  );
});

describe('the page of events', () => {
  it('has them by day, with place, languages and cost, and leads to the next ones', async () => {
    const { body } = await get('/events?municipality=146201');
    expect(body).toContain('czwartek, 26 listopada');
    expect(body).toMatch(/17:00–19:00.*Czwartkowa herbata.*ul\. Kwiatowa 1.*polski i ukraiński.*bezpłatnie.*Dom sąsiedzki/s);
    expect(body).toContain('/events?municipality=1462011&amp;after=abc');
    expect(under.asked.at(-1)).toMatchObject({ operation: 'DirectoryEvents', variables: { municipality: '1462011' } });
  });

  it('shows what was called off as called off, and of a hidden place no more than its name', async () => {
    const place = {
      ...facts.place,
      name: 'Schronisko',
      hidden: true,
      street: null,
      postalCode: null,
      city: null,
      latitude: null,
      longitude: null,
    };
    under.answer = () => ({ data: { events: { nodes: [{ ...date, place, cancelled: true }], pageInfo: end } } });
    const { body } = await get('/events');
    expect(body).toContain('Odwołane');
    expect(body).toContain('Adres podawany po skontaktowaniu się.');
  });

  it('leaves out of an address what it does not understand', async () => {
    await get('/events?municipality=nowhere&provider=x');
    expect(under.asked.at(-1)?.variables).toMatchObject({ municipality: null, provider: null });
  });

  it.each([
    [`/event/${ID}`, 'Stół i imbryk.'],
    [`/notice/${ID}`, 'Od czerwca na piśmie.'],
  ])('tells previews what it is about, without the marks of Markdown: %s', async (path, words) => {
    expect((await get(path)).body).toContain(`<meta name="description" content="${words}"/>`);
  });

  it('tells search engines of each date, and that it was called off', async () => {
    under.answer = () => ({ data: { eventSeries: { ...series, dates: [{ id: '1', ...when, cancelled: true }] } } });
    const { body } = await get(`/event/${ID}`);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
    expect(JSON.parse(json)['@graph'][0]).toMatchObject({
      '@type': 'Event',
      startDate: when.startsAt,
      eventStatus: 'https://schema.org/EventCancelled',
      isAccessibleForFree: true,
    });
  });
});

describe('the calendar', () => {
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('has a series with its rule on the clock of Poland, holidays left out, a date that falls out as called off, and the same id each time', async () => {
    const first = await get('/events.ics?municipality=1462011');
    expect([first.statusCode, first.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const found = lines(first.body);
    expect(found).toEqual(
      expect.arrayContaining([
        `UID:${ID}@directory.example.org`,
        'DTSTART;TZID=Europe/Warsaw:20261001T170000',
        'DTEND;TZID=Europe/Warsaw:20261001T190000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH',
        'EXDATE;TZID=Europe/Warsaw:20261224T170000',
        'RECURRENCE-ID;TZID=Europe/Warsaw:20261203T170000',
        'STATUS:CANCELLED',
        `UID:${ID}-20261205T090000Z@directory.example.org`,
        'TZID:Europe/Warsaw',
        `URL;VALUE=URI:https://directory.example.org/event/${ID}`,
      ]),
    );
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
    expect((await get('/events.ics?municipality=1462011')).body).toBe(first.body);
  });

  it('shows a series that was called off whole as that', async () => {
    under.answer = () => ({ data: { eventSeries: { ...calendar, cancelled: true } } });
    const found = lines((await get(`/event/${ID}/calendar.ics`)).body);
    expect(found.filter((line) => line.startsWith('STATUS:'))).toEqual(['STATUS:CANCELLED', 'STATUS:CANCELLED']);
  });

  it.each(['/events.ics', `/event/${ID}/calendar.ics`, `/service/${service.id}/calendar.ics`])(
    '%s is rather not there than empty when the hub cannot answer',
    async (path) => {
      under.answer = () => failedWith('events', 'UNAVAILABLE');
      expect((await get(path)).statusCode).toBe(503);
    },
  );

  it('of what there is not is not found', async () => {
    under.answer = () => ({ data: { service: null, eventSeries: null } });
    expect((await get(`/event/${ID}/calendar.ics`)).statusCode).toBe(404);
    expect((await get('/service/x/calendar.ics')).statusCode).toBe(404);
  });
});

describe('the news of the law', () => {
  it('is asked for an audience, and the feed of the same is named in the page', async () => {
    const { body } = await get('/notices?audience=workers');
    expect(under.asked.at(-1)?.variables).toMatchObject({ audience: 'WORKERS' });
    expect(body).toContain('/notices.atom?audience=workers&amp;lang=pl');
    expect(body).toContain('Obowiązuje od: 1 czerwca 2025');
  });

  it('is a feed that a reader of feeds understands, in the language of its texts', async () => {
    const { body, headers } = await get('/notices.atom?lang=uk&audience=workers');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(body).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk">');
    expect(body).toContain('<title xml:lang="pl">Umowa na &lt;piśmie&gt;</title>');
    expect(body).toContain(`<id>urn:uuid:${ID}</id>`);
    expect(body).toContain('&lt;strong&gt;na piśmie&lt;/strong&gt;');
    expect(body).toContain(
      '<link rel="self" type="application/atom+xml" href="https://directory.example.org/notices.atom?audience=workers&amp;lang=uk"/>',
    );
  });

  it('stays readable when a text holds what XML has no way to write', async () => {
    under.answer = ({ operation }) =>
      operation === 'DirectoryNotices'
        ? { data: { notices: { nodes: [{ ...notice, title: written('a\u0001b\ufffec\uffffd') }], pageInfo: end } } }
        : undefined;
    expect((await get('/notices.atom')).body).toContain('<title xml:lang="pl">abcd</title>');
  });

  it('is an article for search engines, and for programs the same alone', async () => {
    const { body } = await get(`/notice/${ID}`);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `https://directory.example.org/notice/${ID}`,
      headline: 'Umowa na <piśmie>',
      description: 'Od czerwca na piśmie.',
      datePublished: notice.publishedAt,
      isBasedOn: notice.sourceUrl,
      audience: { audienceType: 'pracujących' },
    });
    const alone = await get(`/notice/${ID}`, { accept: 'application/ld+json', 'accept-language': 'pl' });
    expect([alone.headers['content-type'], alone.body]).toEqual(['application/ld+json; charset=utf-8', JSON.stringify(JSON.parse(json))]);
  });

  it('says after its last day that it is no news any more', async () => {
    under.answer = ({ operation }) =>
      operation === 'DirectoryNotice' ? { data: { notice: { ...notice, expiresOn: '2026-11-22' } } } : undefined;
    expect((await get(`/notice/${ID}`)).body).toContain('To już nie jest nowa wiadomość');
  });

  it('stands on the page of a service with its dates', async () => {
    under.answer = serviceAnswer({ notices: [notice], events: [date] });
    const { body } = await get(`/service/${service.id}`);
    expect(body).toContain(`/notice/${ID}`);
    expect(body).toContain(`/service/${service.id}/calendar.ics`);
    expect(body).toContain(`/provider/${service.provider.id}`);
  });
});

describe('the page of an organisation', () => {
  it('has what it does by topic, its languages, places and dates, and no address of a hidden place', async () => {
    const { body } = await get(`/provider/${ID}`);
    expect(body).toContain(card.content.name);
    expect(body).toContain('Czwartkowa herbata');
    expect(body).toContain('Punkt przy schronisku');
    expect(body).toContain('Adres podawany po skontaktowaniu się.');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Organization', name: 'Dom sąsiedzki' });
  });
});

describe('the page of a collection', () => {
  it('has its services, who put it together, and the way to more', async () => {
    const { body } = await get('/collection/na-poczatek');
    expect(body).toContain(card.content.name);
    expect(body).toContain('Układa: Płock');
    expect(body).toContain('/collection/na-poczatek?after=next');
  });
});

it('no two languages say the same of a collection that is empty', () => {
  const said = interfaceLocales.map((locale) => postingTextsOf(locale).emptyCollection);
  expect(new Set(said).size).toBe(interfaceLocales.length);
});

import { describe, expect, it } from '@jest/globals';
import { schedule } from '../testing/schedule.ts';
import { schemaOrgFaults } from '../testing/schema-org.ts';
import {
  collectionJsonLd,
  courseJsonLd,
  type DescribedCourse,
  type DescribedEvent,
  type DescribedNotice,
  type DescribedService,
  type DescribedVolunteerOffer,
  eventJsonLd,
  noticeJsonLd,
  organisationJsonLd,
  serviceJsonLd,
  situationJsonLd,
  volunteerOfferJsonLd,
} from './index.ts';

const now = new Date('2026-11-23T08:00:00Z');
const address = 'https://directory.example.org/service/1';

const service: DescribedService = {
  content: { name: 'Porady dla pracowników', summary: 'Umowa, wypłata, godziny.' },
  provider: { name: 'Fundacja', url: 'https://fundacja.example.org/' },
  categories: [{ label: 'Praca' }],
  audiences: [{ label: 'Pracownicy' }],
  languages: ['pl', 'uk'],
  formality: [{ code: 'FORMAL' }],
  reach: 'MUNICIPALITY',
  municipalities: [{ code: '1462011', name: 'Płock' }],
  cost: { free: false, amount: 20, currency: 'PLN' },
  locations: [
    {
      name: 'Biuro',
      address: { street: 'ul. Tumska 1', postalCode: '09-400', city: 'Płock', country: 'PL' },
      latitude: 52.54,
      longitude: 19.7,
      openingHours: {
        schedules: [schedule()],
        closures: [
          { from: '2026-12-02T10:00:00+01:00', to: '2026-12-02T12:00:00+01:00', wholeDay: false },
          { from: '2026-12-23T00:00:00+01:00', to: '2026-12-24T00:00:00+01:00', wholeDay: true },
        ],
      },
    },
    { name: 'Schronienie', address: null, latitude: null, longitude: null, openingHours: { schedules: [], closures: [] } },
  ],
  openingHours: { schedules: [schedule({ rrule: null })], closures: [] },
  contacts: [{ kind: 'PHONE', value: '+48 24 000 00 00' }],
  bookingUrl: 'https://fundacja.example.org/termin',
  url: 'https://fundacja.example.org/porady',
  source: { name: 'Inny katalog', licence: 'https://creativecommons.org/licenses/by/4.0/', url: 'https://inny.example.org/s/7' },
};

const event: DescribedEvent = {
  title: { value: 'Stół i imbryk' },
  description: { value: 'Herbata i rozmowa.' },
  languages: ['pl', 'uk'],
  dates: [
    { startsAt: '2026-12-03T17:00:00+01:00', endsAt: '2026-12-03T19:00:00+01:00', cancelled: false },
    { startsAt: '2026-12-10T17:00:00+01:00', endsAt: null, cancelled: true },
  ],
  place: {
    name: 'Biblioteka',
    hidden: false,
    street: 'ul. Kościuszki 6',
    postalCode: '09-402',
    city: 'Płock',
    latitude: 52.5,
    longitude: 19.7,
  },
  municipality: { name: 'Płock' },
  onlineUrl: 'https://spotkanie.example.org/',
  registrationUrl: 'https://zapisy.example.org/',
  provider: { name: 'Fundacja' },
  home: { name: 'Płock' },
  cost: { free: true, amount: null, currency: null },
};

const written = (value: string) => ({ value, locale: 'pl' });
const plock = { code: '1462011', name: 'Płock' };

const notice: DescribedNotice = {
  title: written('Umowa na piśmie'),
  body: written('Od czerwca na piśmie.'),
  publishedAt: '2026-11-20T12:00:00Z',
  updatedAt: '2026-11-21T12:00:00Z',
  effectiveFrom: '2026-12-01',
  expiresOn: '2027-06-30',
  sourceUrl: 'https://isap.example.org/akt',
  municipality: plock,
  audienceLabel: 'Pracownicy',
};

const course: DescribedCourse = {
  title: written('Polski po pracy'),
  description: written('Dwa razy w tygodniu.'),
  form: 'COURSE',
  provider: { name: 'Biblioteka' },
  cancelled: false,
  start: '2026-11-24T17:00:00+01:00',
  sessions: [
    { startsAt: '2026-12-01T17:00:00+01:00', endsAt: '2026-12-01T18:30:00+01:00', cancelled: false },
    { startsAt: '2026-12-08T17:00:00+01:00', endsAt: null, cancelled: true },
  ],
  municipality: plock,
  venue: 'Sala 3',
  onlineUrl: 'https://kurs.example.org/',
  registrationUrl: 'https://zapisy.example.org/',
  audiences: [{ label: 'Pracownicy' }],
  languages: ['pl', 'uk'],
  teaches: 'pl',
  levelFrom: 'A1',
  levelTo: 'A2',
  freePlaces: 0,
  cost: { free: false, amount: 50, currency: 'PLN' },
};

const volunteering: DescribedVolunteerOffer = {
  title: written('Spacer z dziećmi'),
  description: written('W soboty.'),
  activities: [{ label: 'Biblioteka' }],
  audiences: [{ label: 'Rodzice' }],
  languages: ['pl'],
  municipality: plock,
  coordinator: { name: 'Fundacja Most' },
  expiresOn: '2027-09-30',
};

const documents = {
  'a service with everything': serviceJsonLd(service, address, now),
  'a service of the whole country of which little is known': serviceJsonLd(
    {
      ...{ ...service, reach: 'NATIONAL', formality: [], locations: [], contacts: null, url: null, bookingUrl: null },
      ...{ cost: { free: null, amount: null, currency: null }, source: { name: 'Katalog', licence: 'CC BY 4.0', url: null } },
    },
    address,
    now,
  ),
  'an event with everything': eventJsonLd(event, address),
  'an event at a hidden place': eventJsonLd(
    { ...event, place: { ...event.place, name: 'Dom', hidden: true, street: null, city: null } },
    address,
  ),
  'an event over the internet': eventJsonLd({ ...event, place: null }, address),
  'an event in a municipality': eventJsonLd({ ...event, place: null, onlineUrl: null, provider: null }, address),
  'an organisation': organisationJsonLd(
    { name: 'Fundacja', url: null, description: { value: 'Pomagamy.' }, municipality: { name: 'Płock' } },
    address,
  ),
  'a collection': collectionJsonLd(
    {
      title: written('Pierwszy tydzień'),
      description: written('Od czego zacząć.'),
      municipality: { code: '1462011', name: 'Płock' },
      services: { totalCount: 41, nodes: [{ id: '1', content: { name: 'PESEL' } }] },
    },
    address,
    ({ id }) => `https://directory.example.org/service/${id}`,
  ),
  'news of the law': noticeJsonLd(notice, address),
  'news of which little is known': noticeJsonLd(
    { ...notice, effectiveFrom: null, expiresOn: null, sourceUrl: null, municipality: null, audienceLabel: null },
    address,
  ),
  'a course with everything': courseJsonLd(course, address, now),
  'a course of which little is known': courseJsonLd(
    {
      ...{ ...course, description: null, provider: null, municipality: null, venue: null, onlineUrl: null, registrationUrl: null },
      ...{ audiences: [], languages: [], teaches: null, levelFrom: null, levelTo: null, freePlaces: null },
      ...{ cost: { free: null, amount: null, currency: null } },
    },
    address,
    now,
  ),
  'counselling with dates': courseJsonLd({ ...course, form: 'COUNSELLING' }, address, now),
  'counselling by appointment': courseJsonLd({ ...course, form: 'MENTORING', start: null, sessions: [] }, address, now),
  'what volunteers offer': volunteerOfferJsonLd(volunteering, address),
  'what volunteers offer at a distance': volunteerOfferJsonLd(
    { ...volunteering, description: null, audiences: [], languages: [], municipality: null },
    address,
  ),
  'a situation': situationJsonLd(
    {
      title: written('Nie dostałem wypłaty'),
      intro: written('To da się załatwić.'),
      bring: [written('Umowa')],
      steps: [{ text: written('Napisz.') }],
    },
    address,
  ),
};

describe('schema.org', () => {
  it.each(Object.entries(documents))('has the words in which %s is told', (_name, document) => {
    expect(schemaOrgFaults(document)).toEqual([]);
  });

  it('has no word that nobody looked up: the table finds a type, a property, a value and an address that are wrong', () => {
    expect(
      schemaOrgFaults({
        '@context': 'https://schema.org',
        '@type': 'Event',
        '@id': 'x',
        startDate: 'tomorrow',
        openingHours: '24/7',
        location: { '@type': 'Spaceship' },
        organizer: { '@type': 'Place', name: 'Sala' },
      }),
    ).toEqual([
      'Event: @id is no address: x',
      'Event.startDate: "tomorrow" is none of Date, DateTime',
      'Event.openingHours: Event has no openingHours',
      'Event.location: {"@type":"Spaceship"} is none of Place, VirtualLocation, Text',
      'Event.organizer: {"@type":"Place","name":"Sala"} is none of Organization',
    ]);
  });
});

describe('An event', () => {
  const dates = (changes: Partial<DescribedEvent>) => eventJsonLd({ ...event, ...changes }, address)['@graph'] as Record<string, unknown>[];

  it('is one for each of its dates, as search engines read no rules, and says which was called off', () => {
    expect(dates({}).map(({ startDate, eventStatus }) => [startDate, eventStatus])).toEqual([
      ['2026-12-03T17:00:00+01:00', 'https://schema.org/EventScheduled'],
      ['2026-12-10T17:00:00+01:00', 'https://schema.org/EventCancelled'],
    ]);
  });

  it('says of a hidden place what it is called, and nothing of where it is', () => {
    const place = {
      name: 'Dom',
      hidden: true,
      street: 'ul. Tajna 1',
      postalCode: '09-400',
      city: 'Płock',
      latitude: 52.5,
      longitude: 19.7,
    };
    expect(dates({ place, onlineUrl: null })[0]?.location).toEqual([{ '@type': 'Place', name: 'Dom' }]);
  });

  it.each([
    [{}, 'Mixed'],
    [{ onlineUrl: null }, 'Offline'],
    [{ place: null }, 'Online'],
  ])('says how one takes part: %#', (changes, mode) => {
    expect(dates(changes)[0]?.eventAttendanceMode).toBe(`https://schema.org/${mode}EventAttendanceMode`);
  });

  it('links nowhere that a browser would run', () => {
    expect(JSON.stringify(dates({ onlineUrl: 'javascript:alert(1)', registrationUrl: 'data:text/html,x' }))).not.toMatch(
      /javascript|data:/,
    );
  });
});

describe('A course', () => {
  type Run = { courseMode?: string; subEvent: { startDate: string; eventStatus: string }[] };
  const run = (changes: Partial<DescribedCourse>) => courseJsonLd({ ...course, ...changes }, address, now).hasCourseInstance as Run;

  it('says which session falls out, and of one that was called off that none takes place', () => {
    const states = (changes: Partial<DescribedCourse>) => run(changes).subEvent.map(({ eventStatus }) => eventStatus.split('/').at(-1));
    expect(states({})).toEqual(['EventScheduled', 'EventCancelled']);
    expect(states({ cancelled: true })).toEqual(['EventCancelled', 'EventCancelled']);
  });

  it.each([
    [{}, 'Blended'],
    [{ onlineUrl: null }, 'Onsite'],
    [{ venue: null, municipality: null }, 'Online'],
    [{ venue: null, municipality: null, onlineUrl: null }, undefined],
  ])('says how one takes part: %#', (changes, mode) => {
    expect(run(changes).courseMode).toBe(mode);
  });

  it('teaches a language by its name, or by a tag that no name is made for', () => {
    const taught = (teaches: string) => courseJsonLd({ ...course, teaches }, address, now).teaches;
    expect([taught('pl'), taught('en-x-work')]).toEqual(['polski', 'en-x-work']);
  });

  it('is free, or has its price, and says nothing of a price that is not known', () => {
    const offer = (cost: DescribedCourse['cost']) => courseJsonLd({ ...course, cost }, address, now).offers;
    expect(offer({ free: true, amount: null, currency: null })).toMatchObject({ price: 0, category: 'Free' });
    expect(offer({ free: false, amount: 50, currency: 'PLN' })).toMatchObject({ price: 50, category: 'Paid' });
    expect(offer({ free: false, amount: null, currency: null })).toBeUndefined();
  });

  it('is a service when it is counselling, open when it takes place', () => {
    expect(documents['counselling with dates']).toMatchObject({
      '@type': 'Service',
      hoursAvailable: [{ validFrom: '2026-12-01', opens: '17:00', closes: '18:30' }],
    });
    expect(documents['counselling by appointment']).not.toHaveProperty('hoursAvailable');
  });

  it('links nowhere that a browser would run', () => {
    const told = (form: string) =>
      JSON.stringify(
        courseJsonLd({ ...course, form, onlineUrl: 'javascript:alert(1)', registrationUrl: 'data:text/html,x' }, address, now),
      );
    expect([told('COURSE'), told('COUNSELLING')].join()).not.toMatch(/javascript|data:/);
  });
});

describe('What volunteers offer', () => {
  it('is offered by who coordinates it, at no price that nobody has said', () => {
    const told = documents['what volunteers offer'];
    expect(told).toMatchObject({ '@type': 'Offer', offeredBy: { name: 'Fundacja Most' }, validThrough: '2027-09-30' });
    expect(told).not.toHaveProperty('price');
  });

  it('tells nothing of what was checked of a volunteer', () => {
    const checked = { ...volunteering, referencesSeenOn: '2026-11-02', childCheckUntil: '2027-05-03' };
    expect(JSON.stringify(volunteerOfferJsonLd(checked, address))).not.toMatch(/2026-11-02|2027-05-03/);
  });
});

describe('News of the law', () => {
  it('rests on the law, holds from its day on, and is published by the municipality', () => {
    expect(documents['news of the law']).toMatchObject({
      isBasedOn: 'https://isap.example.org/akt',
      temporalCoverage: '2026-12-01/..',
      publisher: { '@type': 'GovernmentOrganization', name: 'Płock' },
    });
    expect(noticeJsonLd({ ...notice, sourceUrl: 'javascript:alert(1)' }, address)).not.toHaveProperty('isBasedOn');
  });
});

describe('A service that another directory keeps', () => {
  it('is told with whose record it is and its licence, and an own one without', () => {
    expect(documents['a service with everything'].subjectOf).toEqual({
      '@type': 'CreativeWork',
      url: 'https://inny.example.org/s/7',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      sourceOrganization: { '@type': 'Organization', name: 'Inny katalog' },
    });
    expect(serviceJsonLd({ ...service, source: null }, address, now)).not.toHaveProperty('subjectOf');
  });
});

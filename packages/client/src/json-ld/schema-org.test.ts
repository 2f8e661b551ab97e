import { describe, expect, it } from '@jest/globals';
import { schedule } from '../testing/schedule.ts';
import { schemaOrgFaults } from '../testing/schema-org.ts';
import {
  collectionJsonLd,
  type DescribedEvent,
  type DescribedService,
  eventJsonLd,
  organisationJsonLd,
  serviceJsonLd,
  situationJsonLd,
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

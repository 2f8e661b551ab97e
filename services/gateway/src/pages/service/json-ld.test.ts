import { scriptSafeJson, serviceJsonLd } from '@drogowskaz/client/json-ld';
import { describe, expect, it } from '@jest/globals';
import { service } from '../testing/recorded-answers.ts';

const now = new Date('2026-11-23T08:00:00Z');
const address = 'https://directory.example.org/service/x';

describe('JSON-LD of a service', () => {
  it('says who gives it, where, when and in which languages', () => {
    expect(serviceJsonLd(service, address, now)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      url: address,
      name: service.content.name,
      provider: { '@type': 'Organization', name: service.provider.name },
      areaServed: [{ '@type': 'AdministrativeArea', name: 'Płock', identifier: '1462011' }, { name: 'Stara Biała' }],
      hoursAvailable: [
        { dayOfWeek: 'https://schema.org/Monday', opens: '10:00', closes: '18:00' },
        { dayOfWeek: 'https://schema.org/Tuesday' },
        { dayOfWeek: 'https://schema.org/Wednesday' },
        { dayOfWeek: 'https://schema.org/Thursday' },
        { dayOfWeek: 'https://schema.org/Friday' },
        { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '00:00', closes: '00:00' },
        { validFrom: '2026-12-25', validThrough: '2026-12-25', opens: '00:00', closes: '00:00' },
      ],
      availableChannel: [
        {
          availableLanguage: ['pl', 'uk', 'en'],
          serviceLocation: {
            address: { streetAddress: 'ul. 1 Maja 7A', postalCode: '09-400', addressLocality: 'Płock', addressCountry: 'PL' },
            specialOpeningHoursSpecification: [{ validFrom: '2026-12-24' }, { validFrom: '2026-12-25' }],
          },
        },
        { availableLanguage: ['pl', 'uk', 'en'] },
      ],
      offers: { price: 0 },
    });
  });

  it('claims nothing that is not known', () => {
    const ld = serviceJsonLd(
      {
        ...service,
        cost: { free: null, amount: null, currency: null },
        locations: null,
        contacts: null,
        url: null,
        audiences: [],
      },
      address,
      now,
    );
    for (const claim of ['offers', 'hoursAvailable', 'availableChannel', 'sameAs', 'audience']) expect(ld).not.toHaveProperty(claim);
  });

  it('is a service of an authority only where the record says that it is given on a legal duty', () => {
    expect(serviceJsonLd({ ...service, formality: [{ code: 'VOLUNTARY' }] }, address, now)).toMatchObject({ '@type': 'Service' });
  });

  it('tells the languages of what is given nowhere but by telephone', () => {
    expect(serviceJsonLd({ ...service, locations: [] }, address, now)).toMatchObject({
      availableChannel: [{ '@type': 'ServiceChannel', availableLanguage: ['pl', 'uk', 'en'] }],
    });
  });

  it('writes a day without an end till its last minute: equal ends mean closed', () => {
    const [place] = service.locations ?? [];
    if (!place) throw new Error('The recorded service has a place.');
    const schedules = place.openingHours.schedules.map((schedule) => ({
      ...schedule,
      rrule: 'FREQ=DAILY',
      start: '2026-01-05T00:00:00+01:00',
      end: '2026-01-06T00:00:00+01:00',
    }));
    const always = { ...place, openingHours: { ...place.openingHours, closures: [], schedules: schedules.slice(0, 1) } };
    const { hoursAvailable } = serviceJsonLd({ ...service, locations: [always] }, address, now);
    expect(hoursAvailable).toHaveLength(7);
    expect(hoursAvailable).toContainEqual(expect.objectContaining({ opens: '00:00', closes: '23:59' }));
  });

  it('has no address and no coordinates of a hidden place', () => {
    const hidden = (service.locations ?? []).filter(({ address: shown }) => shown === null);
    const ld = JSON.stringify(serviceJsonLd({ ...service, locations: hidden }, address, now));
    expect(hidden).toHaveLength(1);
    expect(ld).not.toMatch(/PostalAddress|GeoCoordinates/);
  });

  it('links nowhere that a browser would run', () => {
    expect(JSON.stringify(serviceJsonLd({ ...service, url: 'javascript:alert(1)', bookingUrl: null }, address, now))).not.toContain(
      'javascript:',
    );
  });

  it('cannot end the script element that holds it', () => {
    const value = { name: '</script><script>alert(1)</script><!-- & \u2028' };
    const json = scriptSafeJson(value);
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});

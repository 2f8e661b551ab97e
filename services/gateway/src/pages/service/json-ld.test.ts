import { describe, expect, it } from '@jest/globals';
import { service } from '../testing/recorded-answers.ts';
import { scriptSafeJson, serviceJsonLd } from './json-ld.ts';

const now = new Date('2026-11-23T08:00:00Z');
const address = 'https://directory.example.org/service/x';

describe('JSON-LD of a service', () => {
  it('says who gives it, where, when and in which languages', () => {
    expect(serviceJsonLd(service, address, now)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Service',
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
      ],
      offers: { price: 0 },
    });
  });

  it('claims nothing that is not known', () => {
    const ld = serviceJsonLd(
      {
        ...service,
        cost: { free: null, amount: null, currency: null, note: null },
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

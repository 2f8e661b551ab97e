import type { Place, ServiceDetail } from '../ask/answers.ts';
import { isSafeAddress } from '../security/guard-addresses.ts';
import { weeklyHours } from './weekly-hours.ts';

const SCHEMA_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Drops what is not known, so that nothing is claimed by an empty value. */
const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

const hours = (place: Place, now: Date): Record<string, unknown>[] =>
  (weeklyHours(place.openingHours.schedules, now) ?? []).flatMap(({ day, ranges }) =>
    ranges.map(({ from, to }) =>
      known({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${SCHEMA_DAYS[day - 1]}`, opens: from, closes: to }),
    ),
  );

const placeOf = (place: Place, now: Date): Record<string, unknown> =>
  known({
    '@type': 'Place',
    name: place.name,
    address:
      place.address &&
      known({
        '@type': 'PostalAddress',
        streetAddress: place.address.street,
        postalCode: place.address.postalCode,
        addressLocality: place.address.city,
        addressCountry: place.address.country,
      }),
    geo:
      place.latitude !== null && place.longitude !== null
        ? { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude }
        : null,
    openingHoursSpecification: hours(place, now),
  });

const areas = ({ reach, municipalities }: ServiceDetail): Record<string, unknown>[] =>
  reach === 'NATIONAL'
    ? [{ '@type': 'Country', name: 'Polska' }]
    : municipalities.map(({ code, name }) => ({ '@type': 'AdministrativeArea', name, identifier: code }));

const offers = ({ cost }: ServiceDetail): Record<string, unknown> | null => {
  if (cost.free === true) return { '@type': 'Offer', price: 0, priceCurrency: cost.currency ?? 'PLN' };
  return cost.amount === null ? null : { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency ?? 'PLN' };
};

const webAddress = (address: string | null): string | null => (address !== null && isSafeAddress(address) ? address : null);

/**
 * schema.org of one service. `Service`, not `GovernmentService`: the directory does not say which providers are authorities, and
 * a charity's course must not claim to be one's.
 */
export const serviceJsonLd = (service: ServiceDetail, address: string, now: Date): Record<string, unknown> => {
  const phones = (service.contacts ?? []).filter(({ kind }) => kind === 'PHONE');
  return known({
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': address,
    url: address,
    name: service.content.name,
    description: service.content.summary,
    serviceType: service.categories.map(({ label }) => label),
    provider: known({ '@type': 'Organization', name: service.provider.name, url: webAddress(service.provider.url) }),
    areaServed: areas(service),
    audience: service.audiences.map(({ label }) => ({ '@type': 'Audience', audienceType: label })),
    hoursAvailable: (service.locations ?? []).flatMap((place) => hours(place, now)),
    availableChannel: (service.locations ?? []).map((place) =>
      known({
        '@type': 'ServiceChannel',
        availableLanguage: service.languages,
        serviceLocation: placeOf(place, now),
        serviceUrl: webAddress(service.bookingUrl ?? service.url),
        servicePhone: phones.map(({ value }) => ({ '@type': 'ContactPoint', telephone: value })),
      }),
    ),
    offers: offers(service),
    sameAs: webAddress(service.url),
  });
};

/** JSON for inside a script element: nothing in it can end the element or open a comment. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

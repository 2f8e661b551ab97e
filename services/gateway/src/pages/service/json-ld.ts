import { isSafeAddress } from '@drogowskaz/page-kit';
import type { Hours, Place, ServiceDetail } from '../ask/answers.ts';
import { zoneOf } from './open-state.ts';
import { isAroundTheClock, type TimeRange, weeklyHours } from './weekly-hours.ts';

const SCHEMA_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Drops what is not known, so that nothing is claimed by an empty value. */
const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** Search engines read equal ends as closed, so a day without an end is written till its last minute. */
const asSchemaDay = ({ from, to }: TimeRange): { opens: string; closes: string | null } =>
  isAroundTheClock({ from, to }) ? { opens: '00:00', closes: '23:59' } : { opens: from, closes: to };

const weekOf = (hours: Hours, now: Date): Record<string, unknown>[] =>
  (weeklyHours(hours.schedules, now) ?? []).flatMap(({ day, ranges }) =>
    ranges.map((range) =>
      known({ '@type': 'OpeningHoursSpecification', dayOfWeek: `https://schema.org/${SCHEMA_DAYS[day - 1]}`, ...asSchemaDay(range) }),
    ),
  );

/** Whole days on which the week does not hold: opens and closes at the same time, which is how schema.org says closed. */
const exceptionsOf = (hours: Hours): Record<string, unknown>[] =>
  hours.closures
    .filter(({ wholeDay }) => wholeDay)
    .map(({ from }) => {
      const day = new Intl.DateTimeFormat('sv', { timeZone: zoneOf(hours) }).format(new Date(from));
      return { '@type': 'OpeningHoursSpecification', validFrom: day, validThrough: day, opens: '00:00', closes: '00:00' };
    });

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
    openingHoursSpecification: weekOf(place.openingHours, now),
    specialOpeningHoursSpecification: exceptionsOf(place.openingHours),
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

const channel = (service: ServiceDetail, place: Place | null, now: Date): Record<string, unknown> => {
  const phones = (service.contacts ?? []).filter(({ kind }) => kind === 'PHONE');
  return known({
    '@type': 'ServiceChannel',
    availableLanguage: service.languages,
    serviceLocation: place && placeOf(place, now),
    serviceUrl: webAddress(service.bookingUrl ?? service.url),
    servicePhone: phones.map(({ value }) => ({ '@type': 'ContactPoint', telephone: value })),
  });
};

/** What an office gives on a legal duty; a charity's course must not claim to be one's. */
const typeOf = ({ formality }: ServiceDetail): string =>
  formality.some(({ code }) => code === 'FORMAL') ? 'GovernmentService' : 'Service';

/**
 * schema.org of one service. What is free is an offer of 0: `isAccessibleForFree` belongs to places and events. Nothing that is not known
 * is claimed.
 */
export const serviceJsonLd = (service: ServiceDetail, address: string, now: Date): Record<string, unknown> => {
  const places: (Place | null)[] = service.locations === null || service.locations.length > 0 ? (service.locations ?? []) : [null];
  const allHours = [...(service.locations ?? []).map(({ openingHours }) => openingHours), ...[service.openingHours ?? []].flat()];
  return known({
    '@context': 'https://schema.org',
    '@type': typeOf(service),
    '@id': address,
    url: address,
    name: service.content.name,
    description: service.content.summary,
    serviceType: service.categories.map(({ label }) => label),
    provider: known({ '@type': 'Organization', name: service.provider.name, url: webAddress(service.provider.url) }),
    areaServed: areas(service),
    audience: service.audiences.map(({ label }) => ({ '@type': 'Audience', audienceType: label })),
    hoursAvailable: allHours.flatMap((hours) => [...weekOf(hours, now), ...exceptionsOf(hours)]),
    availableChannel: places.map((place) => channel(service, place, now)),
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

import type { DescribedPlace, DescribedService, JsonLd } from './described.ts';
import { known } from './known.ts';
import { exceptionalHours, usualHours } from './opening-hours.ts';

const placeOf = (place: DescribedPlace, now: Date): JsonLd =>
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
    openingHoursSpecification: usualHours(place.openingHours, now),
    specialOpeningHoursSpecification: exceptionalHours(place.openingHours, now),
  });

const areas = ({ reach, municipalities }: DescribedService): JsonLd[] =>
  reach === 'NATIONAL'
    ? [{ '@type': 'Country', name: 'Polska' }]
    : municipalities.map(({ code, name }) => ({ '@type': 'AdministrativeArea', name, identifier: code }));

const offers = ({ cost }: DescribedService): JsonLd | null => {
  if (cost.free === true) return { '@type': 'Offer', price: 0, priceCurrency: cost.currency ?? 'PLN' };
  return cost.amount === null ? null : { '@type': 'Offer', price: cost.amount, priceCurrency: cost.currency ?? 'PLN' };
};

/** Only what a browser opens as a page: never an address that it would run. */
const webAddress = (address: string | null): string | null => (address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null);

const channel = (service: DescribedService, place: DescribedPlace | null, now: Date): JsonLd => {
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
const typeOf = ({ formality }: DescribedService): string =>
  formality.some(({ code }) => code === 'FORMAL') ? 'GovernmentService' : 'Service';

/**
 * schema.org of one service, for the page at `address`. What is free is an offer of 0: `isAccessibleForFree` belongs to places and events. Nothing that is not known
 * is claimed.
 */
export const serviceJsonLd = (service: DescribedService, address: string, now: Date = new Date()): JsonLd => {
  const places: readonly (DescribedPlace | null)[] =
    service.locations === null || service.locations.length > 0 ? (service.locations ?? []) : [null];
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
    hoursAvailable: allHours.flatMap((hours) => [...usualHours(hours, now), ...exceptionalHours(hours, now)]),
    availableChannel: places.map((place) => channel(service, place, now)),
    offers: offers(service),
    sameAs: webAddress(service.url),
  });
};

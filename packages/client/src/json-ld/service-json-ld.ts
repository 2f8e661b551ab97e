import { audienceOf } from './audience.ts';
import type { DescribedPlace, DescribedService, JsonLd } from './described.ts';
import { known } from './known.ts';
import { offerOf } from './offer.ts';
import { exceptionalHours, usualHours } from './opening-hours.ts';
import { areaOf, geoOf, postalAddress } from './place.ts';
import { recordOf } from './record-of.ts';
import { webAddress } from './web-address.ts';

const placeOf = (place: DescribedPlace, now: Date): JsonLd =>
  known({
    '@type': 'Place',
    name: place.name,
    address: place.address && postalAddress(place.address),
    geo: geoOf(place),
    openingHoursSpecification: usualHours(place.openingHours, now),
    specialOpeningHoursSpecification: exceptionalHours(place.openingHours, now),
  });

const areas = ({ reach, municipalities }: DescribedService): (JsonLd | null)[] =>
  reach === 'NATIONAL' ? [{ '@type': 'Country', name: 'Polska' }] : municipalities.map(areaOf);

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
    audience: service.audiences.map(({ label }) => audienceOf(label)),
    hoursAvailable: allHours.flatMap((hours) => [...usualHours(hours, now), ...exceptionalHours(hours, now)]),
    availableChannel: places.map((place) => channel(service, place, now)),
    offers: offerOf(service.cost),
    sameAs: webAddress(service.url),
    subjectOf: recordOf(service.source),
  });
};

import type { JsonLd } from './described.ts';
import { known } from './known.ts';

/** Of what has no country of its own (events, courses): it is where the hub is. */
const HOME_COUNTRY = 'PL';

export const postalAddress = (address: {
  street?: string | null;
  postalCode?: string | null;
  city: string | null | undefined;
  country?: string;
}): JsonLd =>
  known({
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.city,
    addressCountry: address.country ?? HOME_COUNTRY,
  });

/** A municipality by its code in the register (TERC). */
export const areaOf = (municipality: { code: string; name: string } | null): JsonLd | null =>
  municipality && { '@type': 'AdministrativeArea', name: municipality.name, identifier: municipality.code };

/** null: not known, or hidden. */
export const geoOf = ({ latitude = null, longitude = null }: { latitude?: number | null; longitude?: number | null }): JsonLd | null =>
  latitude !== null && longitude !== null ? { '@type': 'GeoCoordinates', latitude, longitude } : null;

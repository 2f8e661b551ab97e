import type { ServiceAtLocation } from '@drogowskaz/directory';
import { municipalityNamed } from './gmina.ts';
import type { Hours } from './hours.ts';
import { stableId } from './stable-id.ts';

type LocationInput = Pick<ServiceAtLocation['location'], 'id' | 'name' | 'hidden'> &
  Partial<
    Pick<
      ServiceAtLocation['location'],
      'latitude' | 'longitude' | 'municipality' | 'wheelchairAccessible' | 'addresses' | 'description' | 'url'
    >
  >;

/** A place with a stable id: two services that name the same place share it. */
export interface Place {
  readonly key: string;
  readonly location: LocationInput;
}

interface InMunicipality {
  /** The municipality's name; the coordinates are those of its seat, the only ones that we know. */
  in: string;
  /** Where it is another town or village than the seat. */
  city?: string;
  /** Only for well-known public buildings whose address is certain. */
  street?: string;
  postalCode?: string;
  wheelchairAccessible?: boolean;
  description?: string;
}

const NO_ATTRIBUTES = { attributes: [] };

/** A place that people may know: an office, a library, a parish hall. */
export const office = (key: string, name: string, where: InMunicipality): Place => {
  const municipality = municipalityNamed(where.in);
  return {
    key,
    location: {
      id: stableId('place', key),
      name,
      hidden: false,
      municipality: municipality.code,
      latitude: municipality.latitude,
      longitude: municipality.longitude,
      ...(where.wheelchairAccessible !== undefined && { wheelchairAccessible: where.wheelchairAccessible }),
      ...(where.description !== undefined && { description: where.description }),
      addresses: [
        {
          id: stableId('place', key, 'address'),
          city: where.city ?? where.in,
          stateProvince: 'mazowieckie',
          country: 'PL',
          addressType: 'physical',
          ...(where.street !== undefined && { address1: where.street }),
          ...(where.postalCode !== undefined && { postalCode: where.postalCode }),
          ...NO_ATTRIBUTES,
        },
      ],
    },
  };
};

/** A place whose address nobody may learn. The address is plainly invented: it is there so that a leak would show. */
export const hiddenPlace = (key: string, name: string, where: { in: string }): Place => {
  const { location } = office(key, name, { ...where, street: 'ul. Nieistniejąca 999', postalCode: '00-000' });
  return { key, location: { ...location, hidden: true } };
};

/** A place abroad, for the foreign examples. */
export const placeAbroad = (
  key: string,
  name: string,
  where: { city: string; region: string; country: string; latitude?: number; longitude?: number },
): Place => ({
  key,
  location: {
    id: stableId('place', key),
    name,
    hidden: false,
    ...(where.latitude !== undefined && where.longitude !== undefined && { latitude: where.latitude, longitude: where.longitude }),
    addresses: [
      {
        id: stableId('place', key, 'address'),
        city: where.city,
        stateProvince: where.region,
        country: where.country,
        addressType: 'physical',
        ...NO_ATTRIBUTES,
      },
    ],
  },
});

/** A service at a place, with its hours there. No hours: not known. */
export interface PlaceWithHours {
  readonly place: Place;
  readonly hours: readonly Hours[];
  readonly byAppointment?: boolean;
}

export const at = (place: Place, ...hours: readonly Hours[]): PlaceWithHours => ({ place, hours });

export const byAppointmentAt = (place: Place, ...hours: readonly Hours[]): PlaceWithHours => ({ place, hours, byAppointment: true });

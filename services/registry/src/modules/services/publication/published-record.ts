/** What of an approved record feeds and exports may hold. Pure functions: see them whole, test them whole. */
import type { hsds, LocationRecord, ServiceAtLocation, ServiceRecord } from '@drogowskaz/directory';
import { namesItsAddress } from './public-place.ts';

/** Every field is decided on: a new one is a type error until somebody has said whether it may go out. */
const goesOut: Readonly<Record<keyof ServiceRecord, boolean>> = {
  status: true,
  texts: true,
  categories: true,
  audiences: true,
  excludedAudiences: true,
  languages: true,
  interpretationServices: true,
  deliveryModes: true,
  formality: true,
  reach: true,
  municipalities: true,
  requiresStatutoryEntitlement: true,
  requirements: true,
  requiredDocuments: true,
  minimumAge: true,
  maximumAge: true,
  free: true,
  costOptions: true,
  contactPoints: true,
  contacts: true,
  phones: true,
  locations: true,
  schedules: true,
  serviceAreas: true,
  bookingUrl: true,
  url: true,
  additionalUrls: true,
  email: true,
  accreditations: true,
  // A person of the office that checked it.
  assurerEmail: false,
  funding: true,
  capacities: true,
  program: true,
  attributes: true,
  // Has passed, where it is public.
  publicFrom: false,
  expiresAt: true,
  demonstration: true,
};

export interface PublishedParts {
  /** The approved state of places, by id; it counts before what the record says of them. */
  places: ReadonlyMap<string, LocationRecord>;
  providerName: string;
}

/** The record without anything hidden or private. What is in it, is as it was approved. */
export const publishedRecord = (record: ServiceRecord, { places, providerName }: PublishedParts): ServiceRecord => {
  const kept = Object.fromEntries(Object.entries(record).filter(([key]) => goesOut[key as keyof ServiceRecord])) as ServiceRecord;
  const approved = record.locations.map((at) => ({ at, place: places.get(at.location.id) ?? at.location }));
  const hides = approved.some(({ place }) => place.hidden);
  return {
    ...kept,
    contacts: withoutPersons(record.contacts),
    locations: approved.map(({ at, place }) => (place.hidden ? hiddenPlace(at, place, providerName) : openPlace(at, place))),
    // Hours and areas that hold for a hidden place, too, may tell the way to it.
    ...(hides && {
      schedules: record.schedules.map(hoursAlone),
      serviceAreas: record.serviceAreas.map(({ extent: _extent, extentType: _type, ...area }) => area),
    }),
  };
};

/** Who is named is a person; a desk has no name. */
const withoutPersons = (contacts: readonly hsds.Contact[]): hsds.Contact[] => contacts.filter(({ name }) => name === undefined);

const openPlace = (at: ServiceAtLocation, place: LocationRecord): ServiceAtLocation => ({
  ...at,
  contacts: withoutPersons(at.contacts),
  location: { ...place, contacts: withoutPersons(place.contacts) },
});

/** Of a hidden place the same as the API says (see `publicPlace`): what kind of door it is and when it opens; nothing that leads to it. */
const hiddenPlace = (at: ServiceAtLocation, place: LocationRecord, providerName: string): ServiceAtLocation => ({
  id: at.id,
  location: {
    // Not its own: someone who saw the place before it was hidden could follow it.
    id: at.id,
    locationType: 'physical',
    name: namesItsAddress(place) ? providerName : place.name,
    hidden: true,
    ...(place.wheelchairAccessible !== undefined && { wheelchairAccessible: place.wheelchairAccessible }),
    addresses: [],
    languages: [],
    accessibility: [],
    phones: [],
    contacts: [],
    schedules: place.schedules.map(hoursAlone),
    attributes: [],
  },
  ...(at.byAppointment !== undefined && { byAppointment: at.byAppointment }),
  schedules: at.schedules.map(hoursAlone),
  phones: [],
  contacts: [],
  serviceAreas: [],
  attributes: [],
});

/** When, without a word of where. */
const hoursAlone = ({
  id,
  rrule,
  start,
  end,
  timezone,
  validFrom,
  validTo,
  closed,
  closedOnPublicHolidays,
}: hsds.Schedule): hsds.Schedule => ({
  id,
  ...(rrule !== undefined && { rrule }),
  start,
  ...(end !== undefined && { end }),
  timezone,
  ...(validFrom !== undefined && { validFrom }),
  ...(validTo !== undefined && { validTo }),
  closed,
  ...(closedOnPublicHolidays !== undefined && { closedOnPublicHolidays }),
  note: [],
  attributes: [],
});

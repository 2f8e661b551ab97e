import type { hsds, LocationRecord, ServiceAtLocation } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { placeKey, placeKeyOf } from '../../locations/index.ts';
import { writeLocalized } from './write-localized.ts';
import type { WrittenLocation, WrittenSchedule } from './written-service.ts';

export interface PlacesBefore {
  /** Where the service is given now. */
  atLocations: readonly ServiceAtLocation[];
  /** Places of the same provider, the state that counts first. */
  places: readonly LocationRecord[];
}

/** Left out: as before. null: not known. */
const kept = <Value>(written: Value | null | undefined, before: Value | undefined): Value | undefined =>
  written === undefined ? before : (written ?? undefined);

/** Places as written, found again by their id or by name, street and city. */
export const writePlaces = (
  written: readonly WrittenLocation[],
  before: PlacesBefore,
  locale: string,
): { locations: unknown[]; errors: UserError[] } => {
  const errors: UserError[] = [];
  const taken = new Set<string>();
  const locations = written.map((location, position) => {
    const place = findPlace(location, before.places);
    if (location.id && !place) {
      errors.push({
        ...invalid('This provider has no such place; leave the id out for a new one.', 'locations', `${position}`, 'id'),
        code: 'NOT_FOUND',
      });
    }
    const id = place?.id ?? newId();
    const key = place?.id ?? keyOf(location);
    if (taken.has(key)) errors.push(invalid('This place stands here twice; put all its hours into one entry.', 'locations', `${position}`));
    taken.add(key);
    const present = before.atLocations.find((at) => at.location.id === id);
    return {
      ...present,
      id: present?.id ?? newId(),
      location: writePlace(location, place, id),
      byAppointment: kept(location.byAppointment, present?.byAppointment),
      schedules: writeSchedules(location.schedules, present?.schedules ?? [], locale),
    };
  });
  return { locations, errors };
};

const findPlace = (written: WrittenLocation, places: readonly LocationRecord[]): LocationRecord | undefined => {
  if (written.id) return places.find((place) => place.id === written.id);
  const key = keyOf(written);
  return places.find((place) => placeKeyOf(place) === key);
};

const keyOf = ({ name, street, city }: WrittenLocation): string => placeKey({ name, street: street ?? undefined, city });

const writePlace = (written: WrittenLocation, before: LocationRecord | undefined, id: string): unknown => {
  const [address, ...otherAddresses] = before?.addresses ?? [];
  return {
    ...before,
    id,
    name: written.name,
    municipality: kept(written.municipality, before?.municipality),
    latitude: kept(written.latitude, before?.latitude),
    longitude: kept(written.longitude, before?.longitude),
    // A hidden place stays hidden until somebody says `hidden: false` in so many words.
    hidden: written.hidden ?? before?.hidden ?? false,
    wheelchairAccessible: kept(written.wheelchairAccessible, before?.wheelchairAccessible),
    addresses: [
      {
        ...address,
        id: address?.id ?? newId(),
        address1: kept(written.street, address?.address1),
        postalCode: kept(written.postalCode, address?.postalCode),
        city: written.city,
      },
      ...otherAddresses,
    ],
  };
};

const sameTime = (one: hsds.Schedule, other: Omit<hsds.Schedule, 'id' | 'note' | 'attributes'>): boolean =>
  one.rrule === other.rrule &&
  Date.parse(one.start) === Date.parse(other.start) &&
  (one.end === undefined ? other.end === undefined : other.end !== undefined && Date.parse(one.end) === Date.parse(other.end)) &&
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo &&
  one.closed === other.closed;

export const writeSchedules = (
  written: readonly WrittenSchedule[] | null | undefined,
  before: readonly hsds.Schedule[],
  locale: string,
): unknown[] => {
  if (written === undefined) return [...before];
  const left = [...before];
  return (written ?? []).map((schedule) => {
    const time = {
      rrule: schedule.rrule ?? undefined,
      start: schedule.start.toISOString(),
      end: schedule.end?.toISOString(),
      timezone: schedule.timezone ?? 'Europe/Warsaw',
      validFrom: schedule.validFrom ?? undefined,
      validTo: schedule.validTo ?? undefined,
      closed: schedule.closed ?? false,
      closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? undefined,
    };
    const at = left.findIndex((candidate) => sameTime(candidate, time));
    const [present] = at < 0 ? [] : left.splice(at, 1);
    return {
      ...present,
      ...time,
      // The same moment keeps the offset in which it was written first.
      ...(present && { start: present.start, end: present.end }),
      id: present?.id ?? newId(),
      note: writeLocalized(present?.note, schedule.note, locale),
    };
  });
};

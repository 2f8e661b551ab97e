import type { hsds, LocationRecord, PublicLocation, PublicSchedule, ServiceAtLocation } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';

export const publicSchedule = (schedule: hsds.Schedule): PublicSchedule => ({
  rrule: schedule.rrule ?? null,
  start: schedule.start,
  end: schedule.end ?? null,
  timezone: schedule.timezone,
  validFrom: schedule.validFrom ?? null,
  validTo: schedule.validTo ?? null,
  closed: schedule.closed,
  closedOnPublicHolidays: schedule.closedOnPublicHolidays ?? null,
  note: schedule.note,
});

/**
 * What the public may know of the place where a service is given. Of a hidden one: what kind of door it is and when it opens, so that a
 * person can plan; nothing that leads to it. Its address, coordinates and municipality go, and with them
 * - notes of its hours: people write "entrance from the yard of …" into them;
 * - its id: someone who saw the place before it was hidden could follow it; the id of the service there stands in for it;
 * - its name, when the street or the town is in it: the provider's name stands in for it.
 */
export const publicPlace = (
  at: ServiceAtLocation,
  place: LocationRecord,
  fallbackHours: readonly hsds.Schedule[],
  providerName: string,
): PublicLocation => {
  const hours = [at.schedules, fallbackHours, place.schedules].find((schedules) => schedules.length > 0) ?? [];
  const common = { wheelchairAccessible: place.wheelchairAccessible ?? null, byAppointment: at.byAppointment ?? null };
  if (place.hidden) {
    return {
      id: at.id,
      name: namesItsAddress(place) ? providerName : place.name,
      address: null,
      latitude: null,
      longitude: null,
      municipality: null,
      ...common,
      schedules: hours.map((schedule) => ({ ...publicSchedule(schedule), note: [] })),
    };
  }
  const [address] = place.addresses;
  return {
    id: place.id,
    name: place.name,
    address: address
      ? { street: streetOf(address), postalCode: address.postalCode ?? null, city: address.city, country: address.country }
      : null,
    latitude: place.latitude ?? null,
    longitude: place.longitude ?? null,
    municipality: place.municipality ?? null,
    ...common,
    schedules: hours.map(publicSchedule),
  };
};

const streetOf = ({ address1, address2 }: hsds.Address): string | null =>
  address1 === undefined ? (address2 ?? null) : address2 === undefined ? address1 : `${address1}, ${address2}`;

/** Words that stand in every address and give nothing away. */
const COMMON = new Set(['ulica', 'aleja', 'plac', 'osiedle', 'street', 'dom']);

export const namesItsAddress = ({ name, alternateName, addresses }: LocationRecord): boolean => {
  const said = ` ${fold(`${name} ${alternateName ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const telling = addresses.flatMap(({ address1, address2, city, postalCode }) =>
    [address1, address2, city, postalCode].flatMap((text) => (text === undefined ? [] : fold(text).split(/[^\p{L}\p{N}]+/u))),
  );
  return telling.some((word) => word.length >= 4 && !COMMON.has(word) && said.includes(` ${word}`));
};

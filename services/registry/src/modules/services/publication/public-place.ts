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
  serviceHours: readonly hsds.Schedule[],
  providerName: string,
): PublicLocation => {
  const hours = hoursThere(at, serviceHours, place);
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

/**
 * The hours of the service there, else of the service, else of the place; nothing is open while any of them is closed. Only what is closed in
 * each week of the place says nothing of a service with hours of its own.
 */
const hoursThere = (there: ServiceAtLocation, service: readonly hsds.Schedule[], place: LocationRecord): hsds.Schedule[] => {
  const [opening = []] = [there.schedules, service, place.schedules].map(openingIn).filter(({ length }) => length > 0);
  const hasOwn = [...there.schedules, ...service].some(({ closed }) => !closed);
  const ofPlace = hasOwn ? place.schedules.filter((schedule) => !isUsual(schedule)) : place.schedules;
  return [...opening, ...[...there.schedules, ...service, ...ofPlace].filter(({ closed }) => closed)];
};

const openingIn = (schedules: readonly hsds.Schedule[]): hsds.Schedule[] => schedules.filter(({ closed }) => !closed);

const isUsual = ({ rrule, validTo }: hsds.Schedule): boolean =>
  rrule !== undefined && validTo === undefined && !/FREQ=DAILY|UNTIL|COUNT/.test(rrule);

const streetOf = ({ address1, address2 }: hsds.Address): string | null =>
  address1 === undefined ? (address2 ?? null) : address2 === undefined ? address1 : `${address1}, ${address2}`;

/** Words that stand in every address and give nothing away. */
const COMMON = new Set(['ulica', 'aleja', 'aleje', 'plac', 'osiedle', 'street', 'dom', 'nad', 'pod', 'przy', 'dla']);

const wordsOf = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => (text === undefined ? [] : fold(text).split(/[^\p{L}\p{N}]+/u)));

/** Shorter ones are initials and abbreviations. */
const SHORTEST = 3;
/** So much may be another ending: "Tajna" and "przy Tajnej", "Płock" and "w Płocku". */
const LONGEST_ENDING = 3;
/** Words that begin alike and are this long are of one stem, whatever follows. */
const LONG_ENOUGH = 4;

const isFormOf = (one: string, other: string): boolean => {
  const [shorter = 0, longer = 0] = [one.length, other.length].sort((some, more) => some - more);
  const stem = Math.max(SHORTEST, Math.min(LONG_ENOUGH, shorter - 1), longer - LONGEST_ENDING);
  return one.slice(0, stem) === other.slice(0, stem);
};

/**
 * Whether its name says where it is: a word of its address in any form, or a number of it. When in doubt it does: that costs the name only,
 * and who hides here is not to be found.
 */
export const namesItsAddress = ({ name, alternateName, addresses }: LocationRecord): boolean => {
  const said = wordsOf([name, alternateName]);
  const address = wordsOf(addresses.flatMap(({ address1, address2, city, postalCode }) => [address1, address2, city, postalCode]));
  return address.some((word) =>
    /\p{N}/u.test(word) ? said.includes(word) : word.length >= SHORTEST && !COMMON.has(word) && said.some((other) => isFormOf(word, other)),
  );
};

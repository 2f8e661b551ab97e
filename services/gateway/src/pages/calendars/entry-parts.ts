/** What entries of a calendar have alike, of events and of opening hours. */
import type { ICalEventData } from 'ical-generator';
import type { EventPlace } from '../postings/answers.ts';

export interface CalendarWords {
  /** What the calendar is called. */
  name: string;
  online: string;
  addressOnContact: string;
  byAppointment: string;
  demonstration: string;
}

export interface Surroundings {
  host: string;
  /** `PUBLIC_URL`. */
  publicUrl: string;
  now: Date;
  words: CalendarWords;
}

/** "2026-12-03T17:00:00" as clocks show it there. Without an offset, as the library writes out what it reads. */
export const wallClock = (moment: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(moment)).replace(' ', 'T');

export const compact = (wall: string): string => wall.replace(/[-:]/g, '');

/** "20261203T160000Z" */
export const stamp = (moment: string | Date): string => `${compact(wallClock(moment, 'UTC'))}Z`;

/** A line of a rule that leaves dates out; nothing when there are none. */
export const leavingOut = (dates: readonly (string | Date)[], zone: string): string =>
  dates.length > 0 ? `\nEXDATE;TZID=${zone}:${dates.map((date) => compact(wallClock(date, zone))).join(',')}` : '';

export const titled = (title: string, demonstration: boolean, { demonstration: mark }: CalendarWords): string =>
  demonstration ? `${title} (${mark})` : title;

type ShownPlace = Omit<EventPlace, 'wheelchairAccessible'>;

const where = (place: ShownPlace | null, onlineUrl: string | null, words: CalendarWords): string | null => {
  if (place === null) return onlineUrl === null ? null : words.online;
  if (place.hidden) return `${place.name} – ${words.addressOnContact}`;
  const town = [place.postalCode, place.city].filter((part) => part !== null).join(' ');
  return [place.name, place.street, town].filter((part) => part !== null && part !== '').join(', ');
};

/** Where it is, with its position when everybody may know it. */
export const locationOf = (
  place: ShownPlace | null,
  onlineUrl: string | null,
  words: CalendarWords,
): Pick<Partial<ICalEventData>, 'location'> => {
  const title = where(place, onlineUrl, words);
  if (title === null) return {};
  if (place === null || place.hidden || place.latitude === null || place.longitude === null) return { location: title };
  return { location: { title, geo: { lat: place.latitude, lon: place.longitude } } };
};

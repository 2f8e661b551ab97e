import { type EventPlace, type EventRecord, lastMoment, type PublicEvent, type PublicEventPlace } from '@drogowskaz/directory';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { PublishedPosting } from '../../postings/index.ts';

/** A hidden place keeps its name; what leads there goes no further than the registry. */
const publicPlace = ({ name, hidden, wheelchairAccessible, ...where }: EventPlace): PublicEventPlace => ({
  name,
  hidden,
  street: hidden ? null : (where.street ?? null),
  postalCode: hidden ? null : (where.postalCode ?? null),
  city: hidden ? null : (where.city ?? null),
  latitude: hidden ? null : (where.latitude ?? null),
  longitude: hidden ? null : (where.longitude ?? null),
  wheelchairAccessible: wheelchairAccessible ?? null,
});

/** The row of `directory.event`: what the public may know, and what is looked for by it. */
export const projectEvent = ({ id, providerId, homeKey, record }: PublishedPosting<EventRecord>, now: Date) => {
  const { place, ...open } = record;
  const event: PublicEvent = {
    ...open,
    id,
    providerId,
    home: homeKey === null ? null : (findMunicipality(homeKey)?.code ?? null),
    place: place ? publicPlace(place) : null,
    updatedAt: now.toISOString(),
  };
  const begins = [record.start, ...record.extraDates.map(({ start }) => start)].map((start) => Date.parse(start));
  return {
    id,
    provider_id: providerId,
    service_id: record.service ?? null,
    municipality_key: record.municipality?.slice(0, 6) ?? null,
    categories: record.categories,
    languages: record.languages,
    first_at: new Date(Math.min(...begins)),
    last_at: lastMoment(record),
    record: event,
    updated_at: now,
  };
};

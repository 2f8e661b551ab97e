import type { LocalizedString } from '@drogowskaz/directory';
import { collectionLeaflets, textOf } from './data/collections/index.ts';
import { eventsAtNeighbours } from './data/events/neighbours.ts';
import { eventsInPlock } from './data/events/plock.ts';
import { neighbours } from './data/gminy/index.ts';
import { goodPractices } from './data/good-practices/index.ts';
import { courses } from './data/learning/courses.ts';
import { inventedOutcomes, leafletOutcomes } from './data/learning/outcomes.ts';
import { notices } from './data/notices/index.ts';
import { plock } from './data/plock/index.ts';
import { region } from './data/region/index.ts';
import { offers } from './data/volunteering/index.ts';
import { municipalityNamed } from './writing/gmina.ts';
import { type DemonstrationProvider, toRecords } from './writing/leaflet.ts';
import { localized } from './writing/localized.ts';
import {
  type DemonstrationCourse,
  type DemonstrationOffer,
  type DemonstrationOutcome,
  toCourse,
  toOffer,
  toOutcome,
} from './writing/people.ts';
import { type DemonstrationEvent, type DemonstrationNotice, toEvent, toNotice } from './writing/posting.ts';

export interface DemonstrationCollection {
  /** A stable word, not a UUID: it stands in addresses. */
  id: string;
  title: LocalizedString;
  description: LocalizedString;
  /** TERC code of the municipality that looks after it. */
  home?: string;
  /** Ids in its own order; without them, services name the collection. */
  services?: string[];
}

export interface DemonstrationDirectory {
  collections: DemonstrationCollection[];
  /** Services name their collections by id. */
  providers: DemonstrationProvider[];
  events: DemonstrationEvent[];
  notices: DemonstrationNotice[];
  volunteerOffers: DemonstrationOffer[];
  courses: DemonstrationCourse[];
  learningOutcomes: DemonstrationOutcome[];
}

/**
 * What the hub shows on its first day: the seven good practices of the INVOLVIM leaflet, and invented services of the
 * institutions of Płock and its neighbours. The practices are real, with public addresses, so they are not demonstration data;
 * yet nobody here has asked their owners whether each word still holds, so they come without a verification, as UNVERIFIED.
 * Everything else says `demonstration: true` until its owner has confirmed it.
 */
export const demonstrationDirectory = (): DemonstrationDirectory => {
  const providers = [
    ...goodPractices.map((leaflet) => toRecords(leaflet, { demonstration: false })),
    ...[...plock, ...neighbours, ...region].map((leaflet) => toRecords(leaflet, { demonstration: true })),
  ];
  const byName = new Map(providers.flatMap(({ services }) => services.map(({ id, texts }) => [texts[0]?.name, id])));
  const find = (name: string): string => {
    const id = byName.get(name);
    if (id === undefined) throw new Error(`No service of the demonstration directory is called "${name}".`);
    return id;
  };
  return {
    providers,
    collections: collectionLeaflets.map(({ id, title, description, home, services }) => ({
      id,
      title: localized(title),
      description: textOf(description),
      ...(home !== undefined && { home: municipalityNamed(home).code }),
      ...(services && { services: services.map(find) }),
    })),
    events: [...eventsInPlock, ...eventsAtNeighbours].map((leaflet) => toEvent(leaflet, find)),
    notices: notices.map((leaflet) => toNotice(leaflet, find)),
    volunteerOffers: offers.map((leaflet) => toOffer(leaflet, find, new Date())),
    courses: courses.map((leaflet) => toCourse(leaflet, find)),
    learningOutcomes: [
      ...leafletOutcomes.map((leaflet) => toOutcome(leaflet, find, { demonstration: false })),
      ...inventedOutcomes.map((leaflet) => toOutcome(leaflet, find, { demonstration: true })),
    ],
  };
};

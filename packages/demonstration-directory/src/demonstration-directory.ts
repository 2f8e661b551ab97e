import type { LocalizedString } from '@drogowskaz/directory';
import { neighbours } from './data/gminy/index.ts';
import { goodPractices } from './data/good-practices/index.ts';
import { plock } from './data/plock/index.ts';
import { region } from './data/region/index.ts';
import { type DemonstrationProvider, toRecords } from './writing/leaflet.ts';
import { localized } from './writing/localized.ts';

export interface DemonstrationCollection {
  /** A stable word, not a UUID: it stands in addresses. */
  id: string;
  title: LocalizedString;
}

export interface DemonstrationDirectory {
  collections: DemonstrationCollection[];
  /** Services name their collections by id. */
  providers: DemonstrationProvider[];
}

const collections: DemonstrationCollection[] = [
  {
    id: 'good-practices',
    title: localized({
      pl: 'Dobre praktyki z Europy',
      en: 'Good practices from Europe',
      uk: 'Добрі практики з Європи',
      es: 'Buenas prácticas de Europa',
    }),
  },
];

/**
 * What the hub shows on its first day: the seven good practices of the INVOLVIM leaflet, and invented services of the
 * institutions of Płock and its neighbours. The practices are real, with public addresses, so they are not demonstration data;
 * yet nobody here has asked their owners whether each word still holds, so they come without a verification, as UNVERIFIED.
 * Everything else says `demonstration: true` until its owner has confirmed it.
 */
export const demonstrationDirectory = (): DemonstrationDirectory => ({
  collections,
  providers: [
    ...goodPractices.map((leaflet) => toRecords(leaflet, { demonstration: false })),
    ...[...plock, ...neighbours, ...region].map((leaflet) => toRecords(leaflet, { demonstration: true })),
  ],
});

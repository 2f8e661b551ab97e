/** How Meilisearch keeps the index. Settings live here: a server whose settings differ is not asked to change them, the index is built anew. */
import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { LAYOUT } from '../../built-in/layout/tables.ts';
import { DEEPEST } from '../../relevance/cursor.ts';
import { DOCUMENT_LAYOUT } from './index-document.ts';

/** Poland has 2,479 municipalities; a facet must not be cut off. */
const MOST_FACET_VALUES = 5_000;

/** Also compared as greater and less; of `_geo` the server wants just its name. */
const compared = ['place', 'verifiedAt', '_geo'];
/** Found and counted by what they are, or begin with. */
const equalled = [
  ...['service', 'providerWords', 'provider', 'spellingKeys', 'about'],
  ...['categories', 'ownCategories', 'firstCategory', 'municipalities', 'served', 'everywhere', 'languages', 'languagesTaken'],
  ...['audiences', 'openToAll', 'closedTo', 'deliveryModes', 'formality', 'collections', 'free', 'entitlement'],
  ...['foreign', 'open', 'translations'],
];

/** For servers before 1.14, which know names only. */
export const filterableByName = [...compared, ...equalled, 'terms', 'names'];

export const indexSettings = {
  // Words are found by a filter on `terms`; what Meilisearch itself would make of texts is not used.
  searchableAttributes: ['nothing'],
  /** What can be compared is kept in groups of values, too, and these are made anew with every batch: for all words of all services that took more than all the rest. */
  filterableAttributes: [
    ...compared,
    {
      attributePatterns: [...equalled, 'terms.*', 'names.*'],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ['trust', 'everywhere', 'categoryCount', 'verifiedAt', 'names', '_geo'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  // How near words stand to each other is not asked; finding that out is a fifth of the indexing.
  proximityPrecision: 'byAttribute',
  facetSearch: false,
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { '*': 'alpha', provider: 'count' } },
  pagination: { maxTotalHits: DEEPEST },
} satisfies Settings;

/** Of settings and documents together: what an index must have been made with to be asked by this program. */
export const layoutDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([indexSettings, DOCUMENT_LAYOUT, LAYOUT]))
    .digest('hex')
    .slice(0, 16);

/** The names of our settings that the server has otherwise. */
export const differingSettings = (ofServer: Settings): string[] =>
  Object.entries(indexSettings)
    .filter(([name, ours]) => !sameSetting(ours, ofServer[name as keyof Settings]))
    .map(([name]) => name)
    .filter((name) => name !== 'filterableAttributes' || !sameSetting(filterableByName, ofServer.filterableAttributes));

const sameSetting = (ours: unknown, theirs: unknown): boolean => {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    // The server orders some lists anew.
    return ours.length === theirs.length && ours.every((one) => theirs.some((other) => sameSetting(one, other)));
  }
  if (typeof ours === 'object' && ours !== null && typeof theirs === 'object' && theirs !== null) {
    // It adds defaults to what was given.
    return Object.entries(ours).every(([key, value]) => sameSetting(value, (theirs as Record<string, unknown>)[key]));
  }
  return ours === theirs;
};

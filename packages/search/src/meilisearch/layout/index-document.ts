/**
 * What the index holds. Meilisearch finds, counts and sorts by attributes only, all of them made here: words are the lexemes that
 * the built-in engine has, too. A service with several places that are not hidden has a document for each of them, because a document has one
 * position; `place` 0 is the service itself.
 */
import { createHash } from 'node:crypto';
import { tokenize } from '@drogowskaz/text';
import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import { type Facts, factsOf } from '../../document/facts.ts';
import { openingMinutes } from '../../document/opening-minutes.ts';
import { storable } from '../../document/storable.ts';
import { type Terms, termsOf } from '../../document/terms.ts';
import type { ServiceDocument } from '../../engine.ts';
import { keysOfWord } from '../../question/word-keys.ts';
import { verificationRank } from '../../relevance/order.ts';
import { nameKeys } from './name-keys.ts';
import { blocksOf } from './opening-blocks.ts';
import { termParts } from './term-parts.ts';

/** Grows with every change of what is written here: the index is then built anew beside the live one. */
export const DOCUMENT_LAYOUT = 2;

/** Who serves everywhere counts in every municipality: counted once, not in each of two thousand. */
export const EVERYWHERE = '*';

export interface IndexedService {
  id: string;
  service: string;
  version: number;
  place: number;
  facts: Facts;
  document: ServiceDocument;
  [attribute: string]: unknown;
}

/** A service that was removed, in the place of its document: a late put of an older version must not bring it back. */
export interface GraveStone {
  id: string;
  service: string;
  version: number;
}

/** A word that a mistyped one may have meant. */
export interface IndexedWord {
  id: string;
  spelling: Terms['words'][number];
  spellingKeys: string[];
}

export const placeId = (service: string, place: number): string => (place === 0 ? service : `${service}_${place}`);

/** The language and what it is a kind of: who asks for "pt" is served in "pt-BR". */
const withBroader = (language: string): string[] => {
  const parts = language.split('-');
  return parts.map((_, end) => parts.slice(0, end + 1).join('-'));
};

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

export const indexDocuments = (
  given: ServiceDocument,
  now: Date,
): { services: [IndexedService, ...IndexedService[]]; words: IndexedWord[] } => {
  const document = storable(given);
  const facts = factsOf(document);
  const { lexemes, words } = termsOf(document);
  const service = document.card.id.toLowerCase();
  const names = nameKeys(facts);
  const openToAll = facts.audiences.length === 0;
  const whole = {
    service,
    version: document.version,
    terms: termParts(lexemes),
    providerWords: distinct(tokenize(facts.provider.name).map(({ folded }) => folded)),
    provider: `${facts.provider.id} ${facts.provider.name}`,
    categories: distinct([...facts.categories, ...facts.categories.flatMap(categoryWithAncestors)]),
    ownCategories: facts.categories,
    firstCategory: facts.categories[0] ?? null,
    categoryCount: Math.min(3, facts.categories.length),
    municipalities: facts.municipalities,
    served: facts.everywhere ? [EVERYWHERE] : facts.municipalities,
    everywhere: facts.everywhere,
    languages: facts.languages,
    languagesTaken: distinct(facts.languages.flatMap(withBroader)),
    audiences: facts.audiences,
    openToAll,
    closedTo: openToAll ? facts.excludedAudiences : [],
    deliveryModes: facts.deliveryModes,
    formality: facts.formality,
    collections: facts.collections,
    free: facts.free,
    entitlement: facts.requiresEntitlement,
    foreign: facts.foreignExample,
    verifiedAt: facts.verifiedAt,
    // As of when it is written; the nightly run writes again what time has touched.
    trust: verificationRank(facts, now.getTime()),
    open: blocksOf(openingMinutes(document.open)),
    names,
    translations: Object.keys(names),
    facts,
    document,
  };
  const at = (position: Facts['places'][number] | undefined, place: number): IndexedService => ({
    ...whole,
    id: placeId(service, place),
    place,
    ...(position ? { _geo: { lat: position[0], lng: position[1] } } : {}),
  });
  const [first, ...others] = facts.places;
  return {
    services: [at(first, 0), ...others.map((position, further) => at(position, further + 1))],
    words: words.map(indexedWord),
  };
};

const indexedWord = (spelling: Terms['words'][number]): IndexedWord => ({
  id: `word-${createHash('sha256').update(`${spelling.locale} ${spelling.word}`).digest('hex').slice(0, 24)}`,
  spelling,
  spellingKeys: keysOfWord(spelling),
});

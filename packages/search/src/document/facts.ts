/**
 * What filtering, counting and ordering need of a service, small enough to be kept in memory for every one: written beside the
 * document, read into the columns.
 */
import type { DeliveryMode } from '@drogowskaz/directory';
import { sortKey } from '@drogowskaz/text';
import type { ServiceDocument } from '../engine.ts';

export interface Facts {
  categories: string[];
  /** First six digits of the TERC codes. */
  municipalities: string[];
  /** National and online services count in every municipality. */
  everywhere: boolean;
  foreignExample: boolean;
  languages: string[];
  audiences: string[];
  excludedAudiences: string[];
  deliveryModes: DeliveryMode[];
  formality: string[];
  collections: string[];
  free: boolean | null;
  requiresEntitlement: boolean | null;
  /** Seconds since 1970, with fractions: also two confirmations within a second have an order. */
  verifiedAt: number | null;
  dueAt: number | null;
  /** Latitude and longitude of each place that is not hidden. */
  places: [latitude: number, longitude: number][];
  provider: { id: string; name: string };
  /** For each language version: where it stands in the card's `texts`, is told by the position here. */
  names: { locale: string; state: 'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE'; name: string; key: string }[];
}

/** Longer names are told apart by their first letters. */
const SORTED_LETTERS = 60;

const seconds = (time: string | null): number | null => (time === null ? null : Date.parse(time) / 1_000);

export const municipalityKey = (code: string): string => code.slice(0, 6);

export const factsOf = ({ card, detail }: ServiceDocument): Facts => ({
  categories: card.categories,
  municipalities: [...new Set(card.municipalities.map(municipalityKey))],
  everywhere: card.reach === 'NATIONAL' || card.reach === 'ONLINE',
  foreignExample: card.reach === 'FOREIGN_EXAMPLE',
  languages: card.languages,
  audiences: card.audiences,
  excludedAudiences: card.eligibility.excludedAudiences,
  deliveryModes: card.deliveryModes,
  formality: card.formality,
  collections: detail.collections,
  free: card.cost.free,
  requiresEntitlement: card.eligibility.requiresStatutoryEntitlement,
  verifiedAt: seconds(card.verification.verifiedAt),
  dueAt: seconds(card.verification.dueAt),
  places: detail.locations.flatMap(({ latitude, longitude }): Facts['places'] =>
    latitude === null || longitude === null ? [] : [[latitude, longitude]],
  ),
  provider: card.provider,
  names: card.texts.map(({ locale, state, name }) => ({ locale, state, name, key: sortKey(name, locale).slice(0, SORTED_LETTERS) })),
});

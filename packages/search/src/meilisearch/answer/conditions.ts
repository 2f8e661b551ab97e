/** The conditions of a question as filters, those of a facet's dimension apart from the rest. */

import type { ValueDimension } from '../../columns/columns.ts';
import { municipalityKey } from '../../document/facts.ts';
import type { SearchFilter, SearchQuestion } from '../../engine.ts';
import { and, is, isAtLeast, isOneOf, isOneOfNumbers, not, or } from '../layout/filter-expressions.ts';
import { blocksWith } from '../layout/opening-blocks.ts';

export interface Conditions {
  /** One filter per dimension that the question narrows. */
  byDimension: Map<ValueDimension, string>;
  /** Everything else that the question demands. */
  others: string[];
  /** Whether several places of a service may meet the conditions: then it must be counted once. */
  byPlace: boolean;
}

export const conditionsOf = ({ filter, near }: Pick<SearchQuestion, 'filter' | 'near'>): Conditions => {
  const byDimension = new Map<ValueDimension, string>();
  const narrow = (dimension: ValueDimension, values: readonly string[] | undefined, expression: (values: readonly string[]) => string) => {
    if (values?.length) byDimension.set(dimension, expression(values));
  };
  narrow('categories', filter.categories, (codes) => isOneOf('categories', codes));
  narrow('municipalities', filter.municipalities, (codes) => or(servedOf(codes), is('everywhere', true)));
  narrow('languages', filter.languages, (languages) => isOneOf('languagesTaken', languages));
  narrow('audiences', filter.audiences, (codes) => or(...codes.map(opensTo)));
  narrow('deliveryModes', filter.deliveryModes, (modes) => isOneOf('deliveryModes', modes));
  narrow('formality', filter.formality, (codes) => isOneOf('formality', codes));
  narrow('collections', filter.collections, (ids) => isOneOf('collections', ids));
  const radius = near?.radiusMeters;
  return {
    byDimension,
    others: [
      ...otherConditions(filter),
      near && radius !== undefined ? `_geoRadius(${near.latitude}, ${near.longitude}, ${radius})` : 'place = 0',
    ],
    byPlace: radius !== undefined,
  };
};

const otherConditions = ({ freeOfCharge, withoutStatutoryEntitlement, openAt, verifiedSince }: SearchFilter): string[] => [
  ...(freeOfCharge === undefined ? [] : [is('free', freeOfCharge)]),
  ...(withoutStatutoryEntitlement === undefined ? [] : [is('entitlement', !withoutStatutoryEntitlement)]),
  ...(openAt ? [isOneOfNumbers('open', blocksWith(Math.floor(openAt.getTime() / 60_000)))] : []),
  ...(verifiedSince ? [isAtLeast('verifiedAt', verifiedSince.getTime() / 1_000)] : []),
];

/** Of these municipalities themselves, not only everywhere. */
export const servedOf = (codes: readonly string[]): string => isOneOf('municipalities', codes.map(municipalityKey));

/** Who is named as excluded is not among "all" for whom a service without audiences is open. */
export const isOpenToAll = (audience: string): string => and(is('openToAll', true), not(is('closedTo', audience)));

const opensTo = (audience: string): string => or(is('audiences', audience), isOpenToAll(audience));

/** Every condition but that of one dimension. */
export const conditionsBut = ({ byDimension, others }: Conditions, except?: ValueDimension): string[] => [
  ...others,
  ...[...byDimension].flatMap(([dimension, expression]) => (dimension === except ? [] : [expression])),
];

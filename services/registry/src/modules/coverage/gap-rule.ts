/** What is missing, and what is missing most: the one rule. docs/coverage.md and the report tell it in words. Pure. */
import type { CellCounts } from './count-coverage.ts';

/** One thing that the standard asks for here, and what there is for the people whom it names. */
export interface MeasuredByStandard {
  hoursPerWeek: number | null;
  distanceKm: number | null;
  languages: readonly string[];
  /** Only services for its audiences; only those known to be usable without an entitlement, unless it is for the entitled alone. */
  counts: CellCounts;
}

export const gapReasons = [
  /** There is none. */
  'NOTHING',
  /** There are some, and each is known to need a statutory entitlement. */
  'ONLY_WITH_ENTITLEMENT',
  /** The standard asks for one that certain people may use, and none is known to be one. */
  'NONE_FOR_PEOPLE_OF_STANDARD',
  'FEWER_HOURS_THAN_STANDARD',
  'FARTHER_THAN_STANDARD',
  'LANGUAGE_OF_STANDARD_MISSING',
  /** At least ten different callers have looked for it and found nothing. */
  'ASKED_AND_NOT_FOUND',
] as const;
export type GapReason = (typeof gapReasons)[number];

export interface Judged {
  counts: CellCounts;
  /** Empty: the standard asks for nothing here. */
  standard: readonly MeasuredByStandard[];
  /** Searches that found nothing; null: too few to tell. */
  unmet: number | null;
}

const METRES_PER_KM = 1_000;

/** Why this is a gap; none: it is no gap. What is not known is neither there nor missing, unless the standard asks for it. */
export const gapReasonsOf = ({ counts, standard, unmet }: Judged): GapReason[] => {
  const reasons = new Set<GapReason>();
  if (counts.services === 0) reasons.add('NOTHING');
  else if (counts.needEntitlement === counts.services) reasons.add('ONLY_WITH_ENTITLEMENT');
  if (counts.services > 0) for (const each of standard.flatMap(whatItLacks)) reasons.add(each);
  if (unmet !== null) reasons.add('ASKED_AND_NOT_FOUND');
  return gapReasons.filter((reason) => reasons.has(reason));
};

/** Hours and places of which nobody has told us are not held against it. */
const whatItLacks = ({ hoursPerWeek, distanceKm, languages, counts }: MeasuredByStandard): GapReason[] => {
  if (counts.services === 0) return ['NONE_FOR_PEOPLE_OF_STANDARD'];
  const { openHalfHours, nearest } = counts;
  const reasons: GapReason[] = [];
  if (hoursPerWeek !== null && openHalfHours !== null && openHalfHours / 2 < hoursPerWeek) reasons.push('FEWER_HOURS_THAN_STANDARD');
  if (distanceKm !== null && nearest !== null && nearest > distanceKm * METRES_PER_KM) reasons.push('FARTHER_THAN_STANDARD');
  if (languages.some((language) => !isGivenIn(counts, language))) reasons.push('LANGUAGE_OF_STANDARD_MISSING');
  return reasons;
};

const isGivenIn = ({ languages }: CellCounts, asked: string): boolean =>
  [...languages.keys()].some((given) => given === asked || given.startsWith(`${asked}-`));

/** What comes first in the list of gaps, one after the other; what is equal in all stays in the order of the vocabulary. */
const steps: readonly ((gap: Judged) => number)[] = [
  // People whom no law entitles come first: there is nothing that they are known to be able to use.
  ({ counts }) => (counts.usable === 0 ? 0 : 1),
  // What the municipalities have set themselves.
  ({ standard }) => (standard.length === 0 ? 1 : 0),
  // What more people looked for.
  ({ unmet }) => -(unmet ?? 0),
  // Nothing at all before something that does not suffice.
  ({ counts }) => (counts.services === 0 ? 0 : 1),
  // The farther the next one that everybody may use; there being none is farthest.
  ({ counts }) => -(counts.nearestUsable ?? Number.MAX_VALUE),
];

/** Below 0: `one` is missing more. */
export const compareGaps = (one: Judged, other: Judged): number => {
  for (const step of steps) {
    const difference = step(one) - step(other);
    if (difference !== 0) return difference;
  }
  return 0;
};

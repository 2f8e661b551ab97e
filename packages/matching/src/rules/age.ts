import type { AboutHer } from '../about-her.ts';
import type { Candidate } from '../candidate.ts';
import { found, type Obstacle, type WeighedFinding } from '../findings.ts';
import type { Situation } from '../situation.ts';
import { OLDEST_CHILD, YEARS_BETWEEN_PARENT_AND_CHILD } from '../weights.ts';

type Age = NonNullable<Situation['age']>;

const boundsOf = ({ card }: Candidate): { minimum: number | null; maximum: number | null } => ({
  minimum: card.eligibility.minimumAge,
  maximum: card.eligibility.maximumAge,
});

/** A service for children, and somebody who may have one: then the limits are the child's, and of the child's age nothing is known. */
const isForHerChild = (candidate: Candidate, her: AboutHer, met: readonly string[], age: Age): boolean => {
  const { minimum, maximum } = boundsOf(candidate);
  return (
    maximum !== null &&
    age.from > maximum &&
    maximum <= OLDEST_CHILD &&
    her.asksForChild(met) &&
    age.to >= (minimum ?? 0) + YEARS_BETWEEN_PARENT_AND_CHILD
  );
};

export const ageObstacle = (candidate: Candidate, her: AboutHer, met: readonly string[]): Obstacle | null => {
  const { age } = her.situation;
  const bounds = boundsOf(candidate);
  if (age === null || isForHerChild(candidate, her, met, age)) return null;
  if (bounds.minimum !== null && age.to < bounds.minimum) return found('TOO_YOUNG', { age: bounds });
  if (bounds.maximum !== null && age.from > bounds.maximum) return found('TOO_OLD', { age: bounds });
  return null;
};

/** Where there are limits. Whoever has said roughly how old she is may be on either side of one. */
export const ageFinding = (candidate: Candidate, her: AboutHer, met: readonly string[]): WeighedFinding | null => {
  const { age } = her.situation;
  const bounds = boundsOf(candidate);
  if (bounds.minimum === null && bounds.maximum === null) return null;
  if (age === null) return found('AGE_RANGE', { age: bounds });
  if (isForHerChild(candidate, her, met, age)) return found('AGE_OF_CHILD', { age: bounds });
  const isWithin = age.from >= (bounds.minimum ?? 0) && age.to <= (bounds.maximum ?? Number.POSITIVE_INFINITY);
  return found(isWithin ? 'AGE_FITS' : 'AGE_RANGE', { age: bounds });
};

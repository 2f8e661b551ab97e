/** From the input of a client to the situation that the rules look at: every limit and every code is checked here. Pure. */
import { requireMunicipality } from '@drogowskaz/directory';
import type { Situation } from '@drogowskaz/matching';
import { badUserInput } from '@drogowskaz/platform';
import { codes, values } from '../question.ts';
import type { SituationInput } from './situation-input.ts';

/** Each is a handful of questions to the engine; and somebody with more needs than these is helped one thing after another. */
const MOST_NEEDS = 8;
const OLDEST = 120;

export const readSituation = (input: SituationInput): Situation => {
  const needs = codes(input.needs, 'needs', 'CATEGORY', 'categories') ?? [];
  if (needs.length === 0) throw badUserInput('"needs" is empty; name at least one category. The query "categories" lists them.');
  if (needs.length > MOST_NEEDS)
    throw badUserInput(`"needs" names ${needs.length} categories; name at most ${MOST_NEEDS}, the most urgent ones.`);
  return {
    needs,
    audiences: codes(input.audiences, 'audiences', 'AUDIENCE', 'terms(vocabulary: AUDIENCE)') ?? [],
    municipality: input.municipality == null ? null : requireMunicipality(input.municipality).code,
    languages: values(input.languages, 'languages') ?? [],
    hasStatutoryEntitlement: input.hasStatutoryEntitlement ?? null,
    has: codes(input.has, 'has', 'REQUIREMENT', 'terms(vocabulary: REQUIREMENT)') ?? [],
    age: ageOf(input),
  };
};

const years = (value: number, field: string): number => {
  if (value >= 0 && value <= OLDEST) return value;
  throw badUserInput(`"${field}" is ${value}; it must be from 0 to ${OLDEST} years.`);
};

const ageOf = ({ age, ageFrom, ageTo }: SituationInput): Situation['age'] => {
  if (age != null) {
    if (ageFrom != null || ageTo != null) throw badUserInput('Say either "age" or "ageFrom" and "ageTo".');
    return { from: years(age, 'age'), to: age };
  }
  if (ageFrom == null && ageTo == null) return null;
  const from = years(ageFrom ?? 0, 'ageFrom');
  const to = years(ageTo ?? OLDEST, 'ageTo');
  if (from > to) throw badUserInput(`"ageFrom" is ${from} and "ageTo" is ${to}: nobody is of such an age.`);
  return { from, to };
};

/** By what services differ in rank before they are sorted: each word of a question, what its units mean, and what else relevance puts first. */
import type { SearchQuestion } from '../../engine.ts';
import { gradeOfBoth } from '../../relevance/grades.ts';
import { gradeStep } from '../../relevance/order.ts';
import { and, is, not, or } from '../layout/filter-expressions.ts';
import { servedOf } from './conditions.ts';
import type { Found } from './find.ts';
import { anyOf, type Level, waysToMeet } from './plan.ts';

/** What a service can have, each excluding the others: how much it counts and the filter. */
export type Factor = readonly Level[];

export interface Ranking {
  factors: Factor[];
  /** What has these values, one for each factor, ranks so: the greater, the better. It never falls when one of them grows. */
  rankOf(values: readonly number[]): number;
  /** How much of the question is surely met by what has these values of the first factors. */
  weightOf(values: readonly number[]): number;
}

/** More than any grade. */
const HERE = 2 ** 20;

/** The first three lines of relevance in `docs/ranking.md`; the others are attributes, by which the server sorts. */
export const exactRanking = (found: Found | null, filter: SearchQuestion['filter']): Ranking => {
  const { factors, add, place } = aroundGrades(filter);
  const units = (found?.plan ?? []).map(({ unit, words, meanings, weight }) => ({
    weight,
    rarity: found?.rarities.get(unit) ?? 1,
    meaning: meanings.length > 0 ? add(apart(meanings)) : null,
    words: words.map((levels) => add(apart(levels))),
  }));
  return {
    factors,
    rankOf: (values) => {
      const valueAt = (factor: number | null): number => (factor === null ? 0 : (values[factor] ?? 0));
      return place(
        values,
        gradeStep(units.reduce((sum, unit) => sum + gradeOfBoth(unit.rarity * meanOf(unit.words.map(valueAt)), valueAt(unit.meaning)), 0)),
      );
    },
    weightOf: (values) => {
      const has = (factor: number | null): boolean => factor !== null && (values[factor] ?? 0) > 0;
      const met = units.filter(({ meaning, words }) => has(meaning) || (words.length > 0 && words.every(has)));
      return met.reduce((sum, { weight }) => sum + weight, 0);
    },
  };
};

/** A word in a name, the category meant, the people or the place: more than a word in a text. */
const WELL = 5;
const MOST_COMBINED = 8;

/**
 * For several words that hundreds of services have: by how many of its parts are met well. Telling every form and field of every word apart takes hundreds of
 * counts, and nobody sees the difference among so many.
 */
export const coarseRanking = (found: Found | null, filter: SearchQuestion['filter']): Ranking => {
  const { factors, add, place } = aroundGrades(filter);
  const wellMet = [...(found?.plan ?? [])]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_COMBINED)
    .map(({ words, meanings }) => ({
      weight: 1,
      met: or(...(words.length > 0 ? [and(...words.map((levels) => anyOf(levels.filter(isWell))))] : []), anyOf(meanings.filter(isWell))),
    }));
  const levels = Array.from({ length: wellMet.length }, (_, less) => wellMet.length - less).map((parts) => ({
    grade: parts,
    filter: or(...waysToMeet(wellMet, parts)),
  }));
  const grade = add(apart(levels, 1));
  return { factors, rankOf: (values) => place(values, values[grade] ?? 0), weightOf: () => 0 };
};

const isWell = ({ grade }: Level): boolean => grade >= WELL;

/** What comes before the grade and what comes right after it. */
const aroundGrades = ({ collections, audiences, municipalities }: SearchQuestion['filter']) => {
  const factors: Factor[] = [];
  const add = (factor: Factor): number => factors.push(factor) - 1;
  const eitherOr = (better: string, otherwise: string): number => add([level(1, better), level(0, otherwise)]);
  const here = collections?.length ? null : eitherOr(is('foreign', false), is('foreign', true));
  const named = audiences?.length ? eitherOr(is('openToAll', false), is('openToAll', true)) : null;
  const served = servedOf(municipalities ?? []);
  const ofPlace = municipalities?.length ? eitherOr(served, not(served)) : null;
  const place = (values: readonly number[], grade: number): number => {
    const valueAt = (factor: number | null): number => (factor === null ? 0 : (values[factor] ?? 0));
    return valueAt(here) * HERE + grade * 4 + valueAt(named) * 2 + valueAt(ofPlace);
  };
  return { factors, add, place };
};

const level = (grade: number, filter: string): Level => ({ grade, filter });

/** The words of a unit count where all of them are met. */
const meanOf = (grades: readonly number[]): number =>
  grades.length === 0 || grades.includes(0) ? 0 : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;

/** Levels that exclude each other, and one for what has none of them. `better`: how many levels before it one has to exclude. */
const apart = (levels: readonly Level[], better = levels.length): Factor => [
  ...levels.map(({ grade, filter }, place) =>
    level(grade, place === 0 ? filter : and(filter, not(anyOf(levels.slice(Math.max(0, place - better), place))))),
  ),
  level(0, not(anyOf(levels.slice(Math.max(0, levels.length - better))))),
];

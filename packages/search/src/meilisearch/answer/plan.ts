/** A question as filters: for each unit, what meets it and how well. */

import { categoryWithDescendants } from '@drogowskaz/vocabulary';
import type { Meaning } from '../../question/meanings.ts';
import type { QuestionWord } from '../../question/understand.ts';
import {
  isBinding,
  mostLikelyCategories,
  nearlySureCategories,
  nearness,
  shareOfMended,
  soughtCategories,
  weightWhenMet,
} from '../../relevance/grade-units.ts';
import { meaningGrade, OPEN_TO_ALL, SECONDARY_CATEGORY, SERVED_FROM_AFAR } from '../../relevance/grades.ts';
import type { ReadUnit } from '../../relevance/read-mended.ts';
import type { WordQuery } from '../../relevance/word-queries.ts';
import { and, beginsWith, is, isOneOf, NOTHING, not, or } from '../layout/filter-expressions.ts';
import { attributeOfTerm } from '../layout/term-parts.ts';
import { isOpenToAll } from './conditions.ts';

/** What has a word or a meaning, and what that counts. */
export interface Level {
  grade: number;
  filter: string;
}

export interface PlannedUnit {
  unit: ReadUnit;
  weight: number;
  /** For each word: best first. */
  words: Level[][];
  /** Best first; what has a better one also meets it. */
  meanings: Level[];
  /** What has all its words. */
  byWords: string;
  /** What meets the unit at all. */
  met: string;
}

export interface PlanOptions {
  queriesOf(word: QuestionWord): readonly WordQuery[];
  /** false: only what the words themselves find. */
  meanings: boolean;
}

export const planUnits = (units: readonly ReadUnit[], { queriesOf, meanings: withMeanings }: PlanOptions): PlannedUnit[] =>
  units.map((unit) => {
    const words = unit.words.map((word) => levelsOfWord(queriesOf(word)));
    const meanings = withMeanings ? best(unit.meanings.flatMap((meaning) => levelsOfMeaning(meaning, shareOfMended(unit)))) : [];
    const byWords = words.length === 0 ? NOTHING : and(...words.map(anyOf));
    return { unit, weight: weightWhenMet(unit), words, meanings, byWords, met: or(byWords, ...meanings.map(({ filter }) => filter)) };
  });

export const anyOf = (levels: readonly Level[]): string => or(...levels.map(({ filter }) => filter));

/** What is of a category that a question means surely, or so likely that it is sought; null where there is no such category. */
export const soughtOf = (plan: readonly PlannedUnit[], which: 'surely' | 'likely'): string | null =>
  ofCategories(plan.flatMap(({ unit }) => soughtCategories(unit)).filter(({ certain }) => certain || which === 'likely'));

/** What is of a category that the whole is most likely about; null where it is about nothing so likely. */
export const mostLikelyOf = (plan: readonly PlannedUnit[]): string | null =>
  ofCategories(plan.flatMap(({ unit }) => mostLikelyCategories(unit)));

/** What is of a category that the whole is nearly surely about; null where it is about nothing so likely. */
export const nearlySureOf = (plan: readonly PlannedUnit[]): string | null =>
  ofCategories(plan.flatMap(({ unit }) => nearlySureCategories(unit)));

const ofCategories = (meanings: readonly Meaning[]): string | null =>
  meanings.length === 0 ? null : isOneOf('categories', [...new Set(meanings.map(({ code }) => code))]);

/**
 * What does not have every word and is still of a category that surely was asked for, with all that has to be met and at least so much of the question: in one of these ways. None where
 * nothing but what is sure was asked for.
 */
export const waysToMeetWhatIsSure = (plan: readonly PlannedUnit[], least: number): string[] => {
  const surely = soughtOf(plan, 'surely');
  const required = plan.filter(({ weight }) => weight > 0);
  const units = plan.map(({ unit }) => unit);
  const sure = required.filter(({ unit }) => isBinding(unit, units));
  const others = required.filter(({ unit }) => !isBinding(unit, units));
  if (surely === null || others.length === 0) return [];
  const rest = least - total(sure);
  return waysToMeet(others, rest).map((way) => and(surely, ...sure.map(({ met }) => met), ...(rest > 0 ? [way] : [])));
};

const levelsOfWord = (queries: readonly WordQuery[]): Level[] => {
  const byGrade = Map.groupBy(queries, ({ grade }) => grade);
  return best(
    [...byGrade].map(([grade, ofGrade]) => {
      const whole = ofGrade.filter(({ begins }) => !begins).map(({ lexeme }) => lexeme);
      const begun = ofGrade.filter(({ begins }) => begins).map(({ lexeme }) => beginsWith(attributeOfTerm(lexeme), lexeme));
      const alike = Map.groupBy(new Set(whole), attributeOfTerm);
      return { grade, filter: or(...[...alike].map(([attribute, lexemes]) => isOneOf(attribute, lexemes)), ...begun) };
    }),
  );
};

/** Mirrors `meet` of the grading, as filters. */
const levelsOfMeaning = (meaning: Meaning, share: number): Level[] => {
  const grade = meaningGrade(meaning) * share;
  const { code } = meaning;
  switch (meaning.kind) {
    case 'CATEGORY': {
      const below = [...Map.groupBy(categoryWithDescendants(code), (each) => nearness(code, each))];
      const isFirst = isOneOf(
        'firstCategory',
        below.flatMap(([, codes]) => codes),
      );
      return below.flatMap(([near, codes]) => [
        { grade: grade * near, filter: isOneOf('firstCategory', codes) },
        { grade: grade * near * SECONDARY_CATEGORY, filter: and(isOneOf('ownCategories', codes), not(isFirst)) },
      ]);
    }
    case 'AUDIENCE':
      return [
        { grade, filter: is('audiences', code) },
        ...(meaning.orOpenToAll ? [{ grade: grade * OPEN_TO_ALL, filter: isOpenToAll(code) }] : []),
      ];
    case 'LANGUAGE':
      return [{ grade, filter: is('languages', code) }];
    case 'FORMALITY':
      return [{ grade, filter: is('formality', code) }];
    case 'REQUIREMENT':
      return [];
    case 'MUNICIPALITY':
      return [
        { grade, filter: is('municipalities', code) },
        { grade: grade * SERVED_FROM_AFAR, filter: is('everywhere', true) },
      ];
  }
};

/** Best first, one for each grade. */
const best = (levels: readonly Level[]): Level[] =>
  [...Map.groupBy(levels, ({ grade }) => grade)]
    .map(([grade, alike]) => ({ grade, filter: anyOf(alike) }))
    .sort((one, other) => other.grade - one.grade);

/** What meets units that weigh at least so much together: in one of these ways. */
export const waysToMeet = (units: readonly Pick<PlannedUnit, 'met' | 'weight'>[], weight: number): string[] => {
  if (weight <= 0) return [and()];
  const [only] = units;
  if (!only || weight > total(units)) return [];
  if (units.length === 1) return [only.met];
  const middle = Math.ceil(units.length / 2);
  const [left, right] = [units.slice(0, middle), units.slice(middle)];
  const met = (half: typeof units, least: number): string[] => (least > 0 ? [or(...waysToMeet(half, least))] : []);
  const parts = [...sums(left)].sort((one, other) => one - other);
  // The least that is enough alone; more would only say the same again.
  const enough = parts.find((part) => part >= weight) ?? Number.POSITIVE_INFINITY;
  return parts
    .filter((part) => part <= enough && weight - part <= total(right))
    .map((part) => and(...met(left, part), ...met(right, weight - part)));
};

export const total = (units: readonly { weight: number }[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** Every weight that some of the units have together. */
export const sums = (units: readonly { weight: number }[]): Set<number> => {
  let reached = new Set([0]);
  for (const { weight } of units) reached = new Set([...reached, ...[...reached].map((sum) => sum + weight)]);
  return reached;
};

/** How well services meet the units of a question: the sum of what their words and meanings count. */
import { categoryWithDescendants } from '@drogowskaz/vocabulary';
import type { Bitmap } from '../columns/bitmap.ts';
import type { Columns } from '../columns/columns.ts';
import { servicesFor } from '../columns/filters.ts';
import type { Meaning } from '../question/meanings.ts';
import type { QuestionWord, Unit } from '../question/understand.ts';
import { CATEGORY_BELOW, gradeOfBoth, meaningGrade, OPEN_TO_ALL, SECONDARY_CATEGORY, SERVED_FROM_AFAR, wayGrades } from './grades.ts';
import type { ReadUnit } from './read-mended.ts';
import type { WordQuery } from './word-queries.ts';

export interface GradedUnits {
  /** By ordinal; 0 for what meets no unit. */
  grades: Float32Array;
  /** By ordinal: the weight of the units that are met. */
  weightMet: Uint8Array;
  /** Whether each unit means something, stands somewhere, or need not be met. */
  known: boolean[];
}

export interface GradeOptions {
  queriesOf(word: QuestionWord): readonly WordQuery[];
  ordinalsOf(query: WordQuery): Int32Array;
  /** false: only what the words themselves find. */
  meanings: boolean;
}

export const gradeUnits = (columns: Columns, units: readonly ReadUnit[], options: GradeOptions): GradedUnits => {
  const { capacity } = columns;
  const grades = new Float32Array(capacity);
  const weightMet = new Uint8Array(capacity);
  const known = units.map((unit) => {
    let isKnown = options.meanings && unit.meanings.length > 0;
    const ofUnit = gradesOfWords(capacity, unit.words, options);
    if (options.meanings) {
      const ofMeaning = new Float32Array(capacity);
      for (const meaning of unit.meanings) meet(columns, meaning, ofMeaning, unit.mended ? wayGrades.mended : 1);
      for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
        ofUnit[ordinal] = gradeOfBoth(ofUnit[ordinal] ?? 0, ofMeaning[ordinal] ?? 0);
      }
    }
    const weight = weightOf(unit);
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
      const grade = ofUnit[ordinal] ?? 0;
      if (grade === 0) continue;
      isKnown = true;
      grades[ordinal] = (grades[ordinal] ?? 0) + grade;
      weightMet[ordinal] = (weightMet[ordinal] ?? 0) + weight;
    }
    return isKnown || unit.optional === true;
  });
  return { grades, weightMet, known };
};

export const sureCategories = ({ meanings }: Unit): Meaning[] => meanings.filter(({ kind, certain }) => kind === 'CATEGORY' && certain);

/** Who, where or in which language, however many words that takes: "nói tiếng Việt" must not outweigh the doctor. */
const onlyNarrows = ({ meanings }: Unit): boolean =>
  meanings.length > 0 && meanings.every(({ kind, certain }) => certain && kind !== 'CATEGORY');

/** A unit weighs as many as its words, one with a sure category two at least; what only narrows one, what need not be met nothing. */
export const weightOf = (unit: Unit): number => {
  if (unit.optional) return 0;
  if (onlyNarrows(unit)) return 1;
  return Math.max(unit.words.length, sureCategories(unit).length > 0 ? 2 : 1);
};

/** More than half of the question; a half is enough where a category is sure, or where every word is known, only never together. */
export const leastWeight = (units: readonly Unit[], allKnown: boolean): number => {
  const all = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  return allKnown || units.some((unit) => sureCategories(unit).length > 0) ? Math.max(1, all / 2) : (all + 1) / 2;
};

/** The words of a unit count where all of them are met: their mean. */
const gradesOfWords = (capacity: number, words: readonly QuestionWord[], { queriesOf, ordinalsOf }: GradeOptions): Float32Array => {
  const [first = new Float32Array(capacity), ...others] = words.map((word) => {
    const best = new Float32Array(capacity);
    for (const query of queriesOf(word)) {
      for (const ordinal of ordinalsOf(query)) if ((best[ordinal] ?? 0) < query.grade) best[ordinal] = query.grade;
    }
    return best;
  });
  for (const other of others) {
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
      const sum = (first[ordinal] ?? 0) + (other[ordinal] ?? 0);
      first[ordinal] = first[ordinal] === 0 || other[ordinal] === 0 ? 0 : sum;
    }
  }
  if (others.length > 0) for (let ordinal = 0; ordinal < capacity; ordinal += 1) first[ordinal] = (first[ordinal] ?? 0) / words.length;
  return first;
};

const meet = (columns: Columns, meaning: Meaning, grades: Float32Array, share: number): void => {
  const grade = meaningGrade(meaning) * share;
  const raise = (services: Bitmap, to: number) =>
    services.forEach((ordinal) => {
      if ((grades[ordinal] ?? 0) < to) grades[ordinal] = to;
    });
  switch (meaning.kind) {
    case 'CATEGORY': {
      const meant = new Set(categoryWithDescendants(meaning.code));
      for (const code of meant) {
        columns.with('categories', code).forEach((ordinal) => {
          const isFirst = meant.has(columns.entry(ordinal)?.facts.categories[0] ?? '');
          const to = grade * (isFirst ? 1 : SECONDARY_CATEGORY) * (code === meaning.code ? 1 : CATEGORY_BELOW);
          if ((grades[ordinal] ?? 0) < to) grades[ordinal] = to;
        });
      }
      break;
    }
    case 'AUDIENCE':
      if (meaning.orOpenToAll) raise(servicesFor(columns, 'audiences', meaning.code), grade * OPEN_TO_ALL);
      raise(columns.with('audiences', meaning.code), grade);
      break;
    case 'LANGUAGE':
      raise(columns.with('languages', meaning.code), grade);
      break;
    case 'FORMALITY':
      raise(columns.with('formality', meaning.code), grade);
      break;
    case 'REQUIREMENT':
      // Whether "without a passport" or "do I need a passport" was asked, what a service asks for is for the person to read.
      break;
    case 'MUNICIPALITY':
      raise(columns.flagged('everywhere'), grade * SERVED_FROM_AFAR);
      raise(columns.with('municipalities', meaning.code), grade);
      break;
  }
};

/** How well services meet the units of a question: the sum of what their words and meanings count. */
import { categoryWithAncestors, categoryWithDescendants } from '@drogowskaz/vocabulary';
import type { Bitmap } from '../columns/bitmap.ts';
import type { Columns } from '../columns/columns.ts';
import { servicesFor } from '../columns/filters.ts';
import type { Meaning } from '../question/meanings.ts';
import { onlyNarrows, type QuestionWord, type Unit } from '../question/understand.ts';
import {
  BELOW,
  FURTHEST_PLACE,
  gradeOfBoth,
  MENDED_MEANING,
  meaningGrade,
  OPEN_TO_ALL,
  SECONDARY_CATEGORY,
  SERVED_FROM_AFAR,
  STEP_DOWN,
} from './grades.ts';
import type { ReadUnit } from './read-mended.ts';
import type { WordQuery } from './word-queries.ts';

export interface GradedUnits {
  /** By ordinal; 0 for what meets no unit. */
  grades: Float32Array;
  /** By ordinal: the weight of the units that are met. */
  weightMet: Uint16Array;
  /** By ordinal: the weight of those of them that have to be met by all that is found beside what has most: see `isBinding`. */
  bindingMet: Uint16Array;
  /** Whether each unit means something, stands somewhere, or need not be met. */
  known: boolean[];
}

export interface GradeOptions {
  queriesOf(word: QuestionWord): readonly WordQuery[];
  ordinalsOf(query: WordQuery): Int32Array;
  /** false: only what the words themselves find. */
  meanings: boolean;
  /** Where the columns hold some of the services only: how rare the words of a unit are among all. */
  rarities?: ReadonlyMap<Unit, number>;
  /** Where the columns hold only services that meet something: how many there are in all. */
  services?: number;
}

export const gradeUnits = (columns: Columns, units: readonly ReadUnit[], options: GradeOptions): GradedUnits => {
  const { capacity } = columns;
  const grades = new Float32Array(capacity);
  const weightMet = new Uint16Array(capacity);
  const bindingMet = new Uint16Array(capacity);
  const known = units.map((unit) => {
    let isKnown = options.meanings && (unit.meanings.length > 0 || unit.words.some(({ familiar }) => familiar));
    const { all: ofUnit, some } = gradesOfWords(capacity, unit.words, options);
    if (units.length >= FEW) {
      const rarity = options.rarities?.get(unit) ?? rarityOf(countMet(ofUnit), options.services ?? columns.live.count());
      for (let ordinal = 0; ordinal < capacity; ordinal += 1) ofUnit[ordinal] = (ofUnit[ordinal] ?? 0) * rarity;
    }
    if (options.meanings) {
      const ofMeaning = new Float32Array(capacity);
      for (const meaning of unit.meanings) meet(columns, meaning, ofMeaning, shareOfMended(unit));
      for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
        const meant = ofMeaning[ordinal] ?? 0;
        ofUnit[ordinal] = gradeOfBoth(ofUnit[ordinal] || (meant > 0 ? (some[ordinal] ?? 0) : 0), meant);
      }
    }
    const weight = weightWhenMet(unit);
    const binds = isBinding(unit, units);
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
      const grade = ofUnit[ordinal] ?? 0;
      if (grade === 0) continue;
      isKnown = true;
      grades[ordinal] = (grades[ordinal] ?? 0) + grade;
      weightMet[ordinal] = (weightMet[ordinal] ?? 0) + weight;
      if (binds) bindingMet[ordinal] = (bindingMet[ordinal] ?? 0) + weight;
    }
    return isKnown || unit.optional === true;
  });
  return { grades, weightMet, bindingMet, known };
};

/** By number, here and below: `entries()` makes an array of each place, and there may be a hundred thousand of them for each word. */
const countMet = (grades: Float32Array): number => {
  let met = 0;
  for (let ordinal = 0; ordinal < grades.length; ordinal += 1) if ((grades[ordinal] ?? 0) > 0) met += 1;
  return met;
};

const sureCategories = ({ meanings }: Unit): Meaning[] => meanings.filter(({ kind, certain }) => kind === 'CATEGORY' && certain);

/**
 * Whether a unit has to be met: what it surely means, in a short question; of a sentence only who, where and in which language, for it
 * may tell of two things.
 */
export const isBinding = (unit: Unit, units: readonly Unit[]): boolean =>
  !unit.optional && (isSentence(units) ? onlyNarrows(unit) : unit.meanings.some(({ certain }) => certain));

const told = (units: readonly Unit[]): Unit[] => units.filter((unit) => !unit.optional && !onlyNarrows(unit));
export const isSentence = (units: readonly Unit[]): boolean => told(units).length >= SENTENCE;

/**
 * Whether what is surely said is not all that is told: then what it is about is only likely, what has every word need not be what is looked
 * for, and hides nothing.
 */
export const isGuessed = (units: readonly Unit[]): boolean =>
  units.some((unit) => sureCategories(unit).length > 0) &&
  units.some(({ optional, lastResort, meanings }) => optional && !lastResort && meanings.some(({ share }) => share !== undefined));

/** What the question surely asks for, or so likely that it is shown beside what has more of the words. */
export const soughtCategories = ({ meanings, lastResort }: Unit): Meaning[] =>
  lastResort ? [] : meanings.filter(({ kind, certain, share = 0 }) => kind === 'CATEGORY' && (certain || share >= LEAST_SOUGHT));

/** The share of a question from which what it is likely about is shown beside what has more of its words. */
const LEAST_SOUGHT = 0.35;

const likelyCategories = ({ meanings, optional }: Unit, least: number): Meaning[] =>
  optional ? meanings.filter(({ kind, share = 0 }) => kind === 'CATEGORY' && share >= least) : [];

/** What the whole is so likely about that it is found beside what has words of it, and need not have any. */
export const mostLikelyCategories = (unit: Unit): Meaning[] => likelyCategories(unit, MOST_LIKELY);

const MOST_LIKELY = 0.5;

/** What the whole is so likely about that it is found where nothing else is. */
export const nearlySureCategories = (unit: Unit): Meaning[] => likelyCategories(unit, NEARLY_SURE);

const NEARLY_SURE = 0.28;

/** What the whole is likely about: the likeliest, and the next when it is nearly as likely. */
export const whatIsLikely = (units: readonly Unit[]): string[] => {
  const whole = units.find(
    ({ optional, lastResort, meanings }) => optional && !lastResort && meanings.some(({ share }) => share !== undefined),
  );
  const [likeliest, next] = whole?.meanings ?? [];
  return [likeliest, next].flatMap((meaning) =>
    meaning && (meaning.share ?? 0) >= NEARLY_AS_LIKELY * (likeliest?.share ?? 0) ? meaning.code : [],
  );
};

const NEARLY_AS_LIKELY = 0.85;

/**
 * A unit weighs as many as its words, one with a sure category two at least, what need not be met nothing. Who, where or in which
 * language weighs one, however many words it takes: "nói tiếng Việt" must not outweigh the doctor.
 */
export const weightOf = (unit: Unit): number => {
  if (unit.optional) return 0;
  if (onlyNarrows(unit)) return 1;
  return Math.max(unit.words.length, sureCategories(unit).length > 0 ? 2 : 1);
};

/** What is missing of a word that nobody knows, and of one that is known and only not met here: people tell more than they ask for. */
const MISSING_UNKNOWN = 10;
/** Where a category is sought, the rest of the sentence may be words that we do not know. */
const MISSING_BESIDE_CATEGORY = 8;
const MISSING_KNOWN = 4;
const MET = 10;

/** What a unit that is met weighs in `weightMet`: itself, and that it is not missing. All that is met is known. */
export const weightWhenMet = (unit: Unit): number => weightOf(unit) * (MET + MISSING_KNOWN);

/** Whether it says something by itself: it hints at what is meant, or we know what it is called in Polish. */
const tellsSomething = (unit: Unit): boolean => unit.meanings.length > 0 || unit.words.some(({ translated }) => translated.length > 0);

/**
 * What has to be met at least, so that nonsense beside one common word does not find everything: as much as is missing, or more than
 * that where no category is sought, not every word is known and less than half of them tell something.
 */
export const leastWeight = (units: readonly Unit[], known: readonly boolean[]): number => {
  const sought = units.some((unit) => soughtCategories(unit).length > 0);
  const unknown = sought ? MISSING_BESIDE_CATEGORY : MISSING_UNKNOWN;
  const missing = units.reduce((sum, unit, place) => sum + weightOf(unit) * (known[place] ? MISSING_KNOWN : unknown), 0);
  const all = told(units);
  const isHalfTold = all.filter(tellsSomething).length * 2 >= all.length;
  return Math.max(1, sought || known.every(Boolean) || isHalfTold ? missing : missing + 1);
};

/** So many things told make a sentence. */
const SENTENCE = 3;
/** Of so many the rarest words say most. */
export const FEW = 2;
const RAREST = 2.5;
const COMMONEST = 0.4;

/** What few services have says more of a sentence than what many have: "a fanfare" more than "evening". `met`: how many have the words. */
export const rarityOf = (met: number, services: number): number =>
  met === 0 ? 1 : COMMONEST + (RAREST - COMMONEST) * (1 - Math.log(met) / Math.log(services + 1));

/**
 * The grade that is enough to be found by a sentence, however few of its words are met: which of them matter, nobody knows. Only where
 * half of them at least are words that we know; else nothing.
 */
export const enoughOfSentence = (units: readonly Unit[], best: number): number => {
  const all = told(units);
  const familiar = all.filter((unit) => unit.words.some((word) => word.familiar) || unit.meanings.length > 0);
  return isSentence(units) && familiar.length * 2 >= all.length ? best * NEARLY_BEST : Number.POSITIVE_INFINITY;
};
const NEARLY_BEST = 0.5;

/** A phrase of which one word was mistyped is surer than that word alone. */
export const shareOfMended = ({ mended, words }: ReadUnit): number => (mended ? 1 - (1 - MENDED_MEANING) / Math.max(1, words.length) : 1);

/**
 * The mean of what the words of a unit count: where all of them are met, and where some are. Some alone find nothing, they only tell
 * services apart that have what the unit means: of UTILITIES, "they cut the current" has those about current first.
 */
const gradesOfWords = (
  capacity: number,
  words: readonly QuestionWord[],
  { queriesOf, ordinalsOf }: GradeOptions,
): { all: Float32Array; some: Float32Array } => {
  const gradesOf = (word: QuestionWord): Float32Array => {
    const best = new Float32Array(capacity);
    for (const query of queriesOf(word)) {
      for (const ordinal of ordinalsOf(query)) if ((best[ordinal] ?? 0) < query.grade) best[ordinal] = query.grade;
    }
    return best;
  };
  const [first, ...others] = words;
  const some = first ? gradesOf(first) : new Float32Array(capacity);
  const all = others.length > 0 ? some.slice() : some;
  for (const other of others) {
    const grades = gradesOf(other);
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
      const grade = grades[ordinal] ?? 0;
      some[ordinal] = (some[ordinal] ?? 0) + grade;
      all[ordinal] = grade === 0 || all[ordinal] === 0 ? 0 : (some[ordinal] ?? 0);
    }
  }
  if (others.length > 0)
    for (const grades of [some, all])
      for (let ordinal = 0; ordinal < capacity; ordinal += 1) grades[ordinal] = (grades[ordinal] ?? 0) / words.length;
  return { all, some };
};

/**
 * How near a category is to the one that was meant: that one itself before what is below it, and of a whole field of life what people
 * see first in it: who says "work" looks for a job before a course.
 */
export const nearness = (meant: string, code: string): number => {
  if (code === meant) return 1;
  const place = categoryWithDescendants(meant).indexOf(code);
  return BELOW - (categoryWithAncestors(meant).length === 1 ? Math.min(place, FURTHEST_PLACE) * STEP_DOWN : 0);
};

const meet = (columns: Columns, meaning: Meaning, grades: Float32Array, share: number): void => {
  const grade = meaningGrade(meaning) * share;
  const raise = (services: Bitmap, to: number) =>
    services.forEach((ordinal) => {
      if ((grades[ordinal] ?? 0) < to) grades[ordinal] = to;
    });
  switch (meaning.kind) {
    case 'CATEGORY': {
      const meant = new Map(categoryWithDescendants(meaning.code).map((code) => [code, nearness(meaning.code, code)]));
      for (const [code, near] of meant) {
        columns.with('categories', code).forEach((ordinal) => {
          const first = meant.get(columns.entry(ordinal)?.facts.categories[0] ?? '');
          const to = grade * (first ?? near * SECONDARY_CATEGORY);
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

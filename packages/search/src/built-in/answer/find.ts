/** Which services a question's words find, and how well. */
import type { Pool, TextCache } from '@drogowskaz/platform';
import { categoryWithDescendants } from '@drogowskaz/vocabulary';
import { Bitmap } from '../columns/bitmap.ts';
import type { IndexState } from '../columns/column-cache.ts';
import type { Columns } from '../columns/columns.ts';
import { type Field, fields } from '../layout/lexemes.ts';
import { inTransaction } from '../layout/transaction.ts';
import type { Meaning } from '../question/meanings.ts';
import type { QuestionWord, Understood, Unit } from '../question/understand.ts';
import { servicesFor } from './filters.ts';
import { gradeOfBoth, meaningGrade, OPEN_TO_ALL, SECONDARY_CATEGORY, SERVED_FROM_AFAR, wayGrades } from './grades.ts';
import { type Mended, type ReadUnit, readMended } from './read-mended.ts';
import { mend } from './spelling.ts';
import { unpackOrdinals } from './unpack-ordinals.ts';
import { queriesOfWord, type WordQuery } from './word-queries.ts';

export interface Found {
  services: Bitmap;
  /** By ordinal; 0 for what was not found. */
  grades: Float32Array;
  /** The words as they were looked for: typed ones, and what mistyped ones may have meant. */
  words: QuestionWord[];
  /** Spellings that were taken instead, by the place of the word in the text. */
  mended: Mended[];
}

export interface FindOptions {
  locale: string;
  timeout: number;
  within?: readonly Field[];
  /** false: only what the words themselves find. */
  meanings?: boolean;
}

type Postings = Map<string, Int32Array>;
const NONE = new Int32Array(0);
/** What fewer services have is read anew each time: that is cheap, and a word that hardly anybody uses is not kept. */
const FREQUENT = 500;

export const find = async (pool: Pool, { columns, frequent }: IndexState, question: Understood, options: FindOptions): Promise<Found> => {
  const { locale, timeout, within = fields, meanings = true } = options;
  const typed = question.units.flatMap(({ words }) => words);
  const queries = new Map(typed.map((word) => [word, queriesOfWord(word, within)]));
  const postings: Postings = new Map();
  await look(pool, [...queries.values()].flat(), postings, frequent, timeout);

  const unknown = meanings
    ? question.units
        .filter((unit) => unit.meanings.length === 0 && !unit.optional)
        .flatMap(({ words }) => words)
        .filter((word) => queries.get(word)?.every(({ query }) => !postings.get(query)?.length))
    : [];
  const spellings = await mend(pool, unknown, locale, timeout);
  const mended = unknown.map((word, place) => ({ typed: word, meant: spellings[place] ?? [] })).filter(({ meant }) => meant.length > 0);
  const { units, queries: further } = readMended(question, mended, locale, within);
  await look(pool, [...further.values()].flat(), postings, frequent, timeout);
  for (const [word, ofWord] of further) queries.set(word, ofWord);

  return {
    ...combine(columns, units, queries, postings, meanings),
    words: [...typed, ...mended.flatMap(({ meant }) => meant.map(({ word }) => word))],
    mended,
  };
};

const look = async (
  pool: Pool,
  queries: readonly WordQuery[],
  postings: Postings,
  frequent: TextCache<Int32Array>,
  timeout: number,
): Promise<void> => {
  const asked: string[] = [];
  for (const query of new Set(queries.map((each) => each.query))) {
    const known = postings.get(query) ?? frequent.get(query);
    if (known) postings.set(query, known);
    else asked.push(query);
  }
  if (asked.length === 0) return;
  const { rows } = await inTransaction(pool, { timeout }, (client) =>
    client.query<{ place: number; ordinals: Buffer }>('select place, ordinals from postings($1::text[])', [asked]),
  );
  for (const { place, ordinals: packed } of rows) {
    const query = asked[place - 1] ?? '';
    const ordinals = unpackOrdinals(packed);
    postings.set(query, ordinals);
    if (ordinals.length >= FREQUENT) frequent.set(query, ordinals, ordinals.length);
  }
};

/**
 * Every unit has to be met. When nothing meets all, whole sentences would find nothing, so what meets the most of them is found,
 * and beside it whatever is of a category that is surely meant. Either has to meet enough of the question (`leastWeight`),
 * so that nonsense beside one common word does not find everything.
 */
const combine = (
  columns: Columns,
  units: readonly ReadUnit[],
  queries: ReadonlyMap<QuestionWord, WordQuery[]>,
  postings: Postings,
  withMeanings: boolean,
): Pick<Found, 'services' | 'grades'> => {
  const { capacity } = columns;
  const grades = new Float32Array(capacity);
  const weightMet = new Uint8Array(capacity);
  /** Of a category that is surely meant. */
  const meant = new Bitmap(capacity);
  let most = 0;
  let allKnown = true;
  for (const unit of units) {
    let known = withMeanings && unit.meanings.length > 0;
    const ofUnit = gradesOfWords(capacity, unit.words, queries, postings);
    if (withMeanings) {
      const ofMeaning = new Float32Array(capacity);
      for (const meaning of unit.meanings) meet(columns, meaning, ofMeaning, unit.mended ? wayGrades.mended : 1);
      for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
        ofUnit[ordinal] = gradeOfBoth(ofUnit[ordinal] ?? 0, ofMeaning[ordinal] ?? 0);
      }
      for (const { code } of sureCategories(unit)) meant.unite(servicesFor(columns, 'categories', code));
    }
    const weight = weightOf(unit);
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) {
      const grade = ofUnit[ordinal] ?? 0;
      if (grade === 0) continue;
      known = true;
      grades[ordinal] = (grades[ordinal] ?? 0) + grade;
      const met = (weightMet[ordinal] ?? 0) + weight;
      weightMet[ordinal] = met;
      if (met > most && columns.live.has(ordinal)) most = met;
    }
    allKnown &&= known || unit.optional === true;
  }
  const services = new Bitmap(capacity);
  const all = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  const least = leastWeight(units, all, allKnown);
  if (most >= least) {
    for (let ordinal = 0; ordinal < capacity; ordinal += 1) if (weightMet[ordinal] === most) services.add(ordinal);
  }
  meant.intersect(columns.live);
  const complete = most === all && (meant.isEmpty() || services.countWith(meant) > 0);
  if (!complete) {
    meant.forEach((ordinal) => {
      if ((weightMet[ordinal] ?? 0) >= least) services.add(ordinal);
    });
  }
  return { services: services.intersect(columns.live), grades };
};

const sureCategories = ({ meanings }: Unit): Meaning[] => meanings.filter(({ kind, certain }) => kind === 'CATEGORY' && certain);

/** A unit weighs as many as its words, one with a sure category two at least; what need not be met weighs nothing. */
const weightOf = (unit: Unit): number => (unit.optional ? 0 : Math.max(unit.words.length, sureCategories(unit).length > 0 ? 2 : 1));

/** More than half of the question; a half is enough where a category is sure, or where every word is known, only never together. */
const leastWeight = (units: readonly Unit[], all: number, allKnown: boolean): number =>
  allKnown || units.some((unit) => sureCategories(unit).length > 0) ? Math.max(1, all / 2) : (all + 1) / 2;

/** The words of a unit count where all of them are met: their mean. */
const gradesOfWords = (
  capacity: number,
  words: readonly QuestionWord[],
  queries: ReadonlyMap<QuestionWord, WordQuery[]>,
  postings: Postings,
): Float32Array => {
  const [first = new Float32Array(capacity), ...others] = words.map((word) => {
    const best = new Float32Array(capacity);
    for (const { query, grade } of queries.get(word) ?? []) {
      for (const ordinal of postings.get(query) ?? NONE) if ((best[ordinal] ?? 0) < grade) best[ordinal] = grade;
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
          const to = grade * (isFirst ? 1 : SECONDARY_CATEGORY);
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

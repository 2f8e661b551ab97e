/** Which services a question's words find, and how well. */
import type { Pool } from '@drogowskaz/platform';
import type { Bitmap } from '../../columns/bitmap.ts';
import { type Field, fields } from '../../document/lexemes.ts';
import type { QuestionWord, Understood } from '../../question/understand.ts';
import { combine } from '../../relevance/combine.ts';
import { whatIsLikely } from '../../relevance/grade-units.ts';
import { type Mended, readMended } from '../../relevance/read-mended.ts';
import { queriesOfWord, type WordQuery } from '../../relevance/word-queries.ts';
import type { IndexState } from '../columns/column-cache.ts';
import type { FrequentWords } from '../columns/frequent-words.ts';
import { readPostings, textQuery } from '../layout/postings.ts';
import { inTransaction } from '../layout/transaction.ts';
import { mend } from './spelling.ts';

export interface Found {
  services: Bitmap;
  /** By ordinal; 0 for what was not found. */
  grades: Float32Array;
  /** Categories that the whole is likely about, the likeliest first. */
  likely: readonly string[];
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

export const find = async (pool: Pool, { columns, frequent }: IndexState, question: Understood, options: FindOptions): Promise<Found> => {
  const { locale, timeout, within = fields, meanings = true } = options;
  const typed = question.units.flatMap(({ words }) => words);
  const queries = new Map(typed.map((word) => [word, queriesOfWord(word, within)]));
  const ordinalsOf = (query: WordQuery) => postings.get(textQuery(query)) ?? NONE;
  const postings: Postings = new Map();
  await look(pool, [...queries.values()].flat(), postings, frequent, timeout);

  const unknown = meanings
    ? question.units
        .filter((unit) => unit.meanings.length === 0 && !unit.optional)
        .flatMap(({ words }) => words)
        .filter((word) => !word.familiar && queries.get(word)?.every((query) => ordinalsOf(query).length === 0))
    : [];
  const spellings = await mend(pool, unknown, locale, timeout);
  const mended = unknown.map((word, place) => ({ typed: word, meant: spellings[place] ?? [] })).filter(({ meant }) => meant.length > 0);
  const { units, queries: further } = readMended(question, mended, locale, within);
  await look(pool, [...further.values()].flat(), postings, frequent, timeout);
  for (const [word, ofWord] of further) queries.set(word, ofWord);

  return {
    ...combine(columns, units, { queriesOf: (word) => queries.get(word) ?? [], ordinalsOf, meanings }),
    likely: meanings ? whatIsLikely(units) : [],
    words: [...typed, ...mended.flatMap(({ meant }) => meant.map(({ word }) => word))],
    mended,
  };
};

const look = async (
  pool: Pool,
  queries: readonly WordQuery[],
  postings: Postings,
  frequent: FrequentWords,
  timeout: number,
): Promise<void> => {
  const asked: WordQuery[] = [];
  for (const [text, query] of new Map(queries.map((query) => [textQuery(query), query]))) {
    const known = postings.get(text) ?? frequent.get(query);
    if (known) postings.set(text, known);
    else asked.push(query);
  }
  if (asked.length === 0) return;
  const found = await inTransaction(pool, { timeout }, (client) => readPostings(client, asked));
  for (const [place, query] of asked.entries()) {
    const ordinals = found[place] ?? NONE;
    postings.set(textQuery(query), ordinals);
    frequent.keep(query, ordinals);
  }
};

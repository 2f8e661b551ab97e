/** Reads a question again with its mistyped words as they may have been meant: "karta pobitu" is a phrase once it is "karta pobytu". */

import type { Field } from '../document/lexemes.ts';
import { meaningsOfPhrase } from '../question/meanings.ts';
import { type QuestionWord, type Understood, type Unit, unitsOf } from '../question/understand.ts';
import type { MendedWord } from './likely-spellings.ts';
import { queriesOfWord, type WordQuery } from './word-queries.ts';

export interface Mended {
  typed: QuestionWord;
  /** Best first; never empty. */
  meant: MendedWord[];
}

/** A unit, and whether its meaning rests on a word that was not typed so. */
export interface ReadUnit extends Unit {
  mended: boolean;
}

/** The units with mended words, and what those words ask the index for. */
export const readMended = (
  { words, units }: Understood,
  mended: readonly Mended[],
  locale: string,
  within: readonly Field[],
): { units: ReadUnit[]; queries: Map<QuestionWord, WordQuery[]> } => {
  if (mended.length === 0) return { units: units.map((unit) => ({ ...unit, mended: false })), queries: new Map() };
  const meantFor = new Map(mended.map(({ typed, meant }) => [typed, meant]));
  const meantBy = new Map(mended.flatMap(({ meant }) => (meant[0] ? [[meant[0].word, meant] as const] : [])));
  const queries = new Map(
    [...meantBy].map(([word, meant]) => [word, meant.flatMap((candidate) => queriesOfWord(candidate.word, within, true))]),
  );
  for (const { words: typed } of units) for (const word of typed) if (!meantFor.has(word)) queries.set(word, queriesOfWord(word, within));
  const read = unitsOf(
    words.map((word) => meantFor.get(word)?.[0]?.word ?? word),
    locale,
  );
  return {
    units: read.map((unit) => {
      const [word] = unit.words;
      const meant = unit.words.length === 1 && word ? meantBy.get(word) : undefined;
      // A single word may have meant any of the likely ones, each in its own language; in a phrase it means what the phrase does.
      const others = unit.meanings.some(({ certain }) => certain)
        ? []
        : (meant?.flatMap((candidate) => meaningsOfPhrase([candidate.word], candidate.locale)) ?? []);
      return { ...unit, meanings: [...unit.meanings, ...others], mended: unit.words.some((part) => meantBy.has(part)) };
    }),
    queries,
  };
};

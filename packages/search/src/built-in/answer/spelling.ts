/** What a word that nothing has may have meant: words of services and of the vocabulary, one or two mistakes away. */

import type { Pool } from '@drogowskaz/platform';
import { stem } from '@drogowskaz/text';
import { mistakesIn, spellingKeys } from '../../document/spelling-keys.ts';
import { canBeMended } from '../../document/terms.ts';
import { heardKeys } from '../../question/heard.ts';
import type { QuestionWord } from '../../question/understand.ts';
import { inTransaction } from '../layout/transaction.ts';

export interface MendedWord {
  word: QuestionWord;
  locale: string;
  /** As people write it. */
  surface: string;
  mistakes: number;
}

/** More would find something for every word. */
const MOST_CANDIDATES = 6;

/** For each word its likely spellings, best first; none for words too short or too strange. */
export const mend = async (pool: Pool, words: readonly QuestionWord[], locale: string, timeout: number): Promise<MendedWord[][]> => {
  const mendable = words.map(({ folded }) => (canBeMended(folded) ? folded : null));
  const keys = [...new Set(mendable.flatMap((word) => (word === null ? [] : spellingKeys(word))))];
  if (keys.length === 0) return words.map(() => []);
  const { rows } = await inTransaction(pool, { timeout }, (client) =>
    client.query<{ locale: string; word: string; surface: string }>('select locale, word, surface from word where keys && $1::text[]', [
      keys,
    ]),
  );
  return words.map((asked, place) => {
    const typed = mendable[place];
    if (typed == null) return [];
    const candidates = rows
      .flatMap((row) => {
        const mistakes = mistakesIn(typed, row.word);
        return mistakes === null ? [] : [{ ...row, mistakes }];
      })
      .sort(
        (one, other) =>
          one.mistakes - other.mistakes ||
          Number(isOf(other.locale, locale)) - Number(isOf(one.locale, locale)) ||
          (one.word < other.word ? -1 : 1),
      );
    const fewest = candidates[0]?.mistakes;
    return candidates
      .filter(({ mistakes }) => mistakes === fewest)
      .slice(0, MOST_CANDIDATES)
      .map(({ word, surface, mistakes, ...found }) => ({
        surface,
        mistakes,
        locale: found.locale,
        word: {
          ...asked,
          folded: word,
          stems: [stem(word, found.locale)].filter((form) => form !== word),
          sounds: [],
          heard: heardKeys(word, word),
          open: false,
        },
      }));
  });
};

const isOf = (locale: string, asked: string): boolean => locale.split('-')[0] === asked.toLowerCase().split('-')[0];

import type { Pool } from '@drogowskaz/platform';
import type { QuestionWord } from '../../question/understand.ts';
import { candidatesFor } from '../../question/vocabulary-words.ts';
import { type KnownWord, keysAskedFor } from '../../question/word-keys.ts';
import { likelySpellings, type MendedWord } from '../../relevance/likely-spellings.ts';
import { inTransaction } from '../layout/transaction.ts';

/** For each word that nothing has its likely spellings, best first: words of services and of the vocabulary. */
export const mend = async (pool: Pool, words: readonly QuestionWord[], locale: string, timeout: number): Promise<MendedWord[][]> => {
  const keys = [...new Set(words.flatMap((word) => keysAskedFor(word, locale)))];
  if (keys.length === 0) return words.map(() => []);
  const { rows } = await inTransaction(pool, { timeout }, (client) =>
    client.query<KnownWord>('select locale, word, surface from word where keys && $1::text[]', [keys]),
  );
  return words.map((word) => likelySpellings(word, candidatesFor(word, locale, rows), locale));
};

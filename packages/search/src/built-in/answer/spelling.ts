/** What a word that nothing has may have meant: words of services and of the vocabulary, one or two mistakes away. */

import type { Pool } from '@drogowskaz/platform';
import { isOfOtherScript, stem } from '@drogowskaz/text';
import { mistakesIn, spellingKeys } from '../../document/spelling-keys.ts';
import { canBeMended, type Terms } from '../../document/terms.ts';
import { asSpellingKeys, heardKeys, keysOfKnownWord } from '../../question/heard.ts';
import { polishForWord } from '../../question/translations.ts';
import type { QuestionWord } from '../../question/understand.ts';
import { inTransaction } from '../layout/transaction.ts';

export interface MendedWord {
  word: QuestionWord;
  locale: string;
  /** As people write it. */
  surface: string;
  mistakes: number;
}

type KnownWord = Terms['words'][number];

/** More would find something for every word. */
const MOST_CANDIDATES = 6;

/** To be heard right is a mistake, too: the word is written otherwise. */
const HEARD = 1;

/** What a word is looked for by: its spelling and, where it is in other letters than Latin, what it sounds like in those. */
const keysOf = ({ folded, heard }: QuestionWord): string[] =>
  canBeMended(folded) ? [...spellingKeys(folded), ...(isOfOtherScript(folded) ? asSpellingKeys(heard) : [])] : [];

const mistakesOf = (keys: readonly string[], typed: string, { word, surface, locale }: KnownWord): number | null => {
  const mistakes = mistakesIn(typed, word);
  if (mistakes !== null || !isOfOtherScript(typed) || isOfOtherScript(word)) return mistakes;
  return asSpellingKeys(keysOfKnownWord(surface, word, locale)).some((key) => keys.includes(key)) ? HEARD : null;
};

/** For each word its likely spellings, best first; none for words too short or too strange. */
export const mend = async (pool: Pool, words: readonly QuestionWord[], locale: string, timeout: number): Promise<MendedWord[][]> => {
  const keysOfWords = words.map(keysOf);
  const keys = [...new Set(keysOfWords.flat())];
  if (keys.length === 0) return words.map(() => []);
  const { rows } = await inTransaction(pool, { timeout }, (client) =>
    client.query<KnownWord>('select locale, word, surface from word where keys && $1::text[]', [keys]),
  );
  return words.map((asked, place) => {
    const candidates = rows
      .flatMap((row) => {
        const mistakes = mistakesOf(keysOfWords[place] ?? [], asked.folded, row);
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
      .map(({ word, surface, mistakes, ...found }, rank) => ({
        surface,
        mistakes,
        locale: found.locale,
        word: {
          ...asked,
          folded: word,
          stems: [stem(word, found.locale)].filter((form) => form !== word),
          sounds: [],
          heard: heardKeys(word, word),
          // Only of the likeliest: what all of them are called would find something for every word.
          translated: rank === 0 ? polishForWord(word, found.locale) : [],
          familiar: true,
          homograph: false,
          open: false,
        },
      }));
  });
};

const isOf = (locale: string, asked: string): boolean => locale.split('-')[0] === asked.toLowerCase().split('-')[0];

import type { QuestionWord } from '../../question/understand.ts';
import { candidatesFor } from '../../question/vocabulary-words.ts';
import { type KnownWord, keysAskedFor } from '../../question/word-keys.ts';
import { likelySpellings, type MendedWord } from '../../relevance/likely-spellings.ts';
import { isOneOf } from '../layout/filter-expressions.ts';
import { type AskOptions, askAll } from './round.ts';

const MOST_CANDIDATES = 1_000;

/** For each word that nothing has its likely spellings, best first: words of services and of the vocabulary. */
export const mend = async (ask: AskOptions, words: readonly QuestionWord[], locale: string): Promise<MendedWord[][]> => {
  const keys = [...new Set(words.flatMap((word) => keysAskedFor(word, locale)))];
  if (keys.length === 0) return words.map(() => []);
  const [answer] = await askAll(ask, [{ filter: [isOneOf('spellingKeys', keys)], limit: MOST_CANDIDATES, fields: ['spelling'] }]);
  const ofServices = (answer?.documents ?? []).map(({ spelling }) => spelling as KnownWord);
  return words.map((word) => likelySpellings(word, candidatesFor(word, locale, ofServices), locale));
};

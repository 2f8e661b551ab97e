/** What a word that nothing has may have meant: words one or two mistakes away, and words that sound like it in other letters or in another spelling. */
import { isOfOtherScript, stem } from '@drogowskaz/text';
import { mistakesIn } from '../document/spelling-keys.ts';
import { heardKeys, soundsOfWord } from '../question/heard.ts';
import { languageOf } from '../question/languages.ts';
import { phrasesWith } from '../question/likely.ts';
import { polishForWord, TARGET } from '../question/translations.ts';
import type { QuestionWord } from '../question/understand.ts';
import { type KnownWord, keysAskedFor, SHORTEST_STEM, spellingsOfKnown } from '../question/word-keys.ts';

export interface MendedWord {
  word: QuestionWord;
  locale: string;
  /** As people write it. */
  surface: string;
  mistakes: number;
}

/** More would find something for every word. */
const MOST_CANDIDATES = 6;

/** To be heard right is a mistake, too: the word is written otherwise. */
const HEARD = 1;

/** Its likely spellings among the words that share a key with it, best first; none for words too short or too strange. */
export const likelySpellings = (asked: QuestionWord, candidates: readonly KnownWord[], locale: string): MendedWord[] => {
  const keys = new Set(keysAskedFor(asked, locale));
  const asksIn = languageOf(locale);
  const likely = candidates.flatMap((candidate) => {
    const mistakes = mistakesOf(keys, asked.folded, candidate);
    return mistakes === null ? [] : [{ ...candidate, mistakes }];
  });
  const fewest = likely.reduce((least, { mistakes }) => Math.min(least, mistakes), Number.POSITIVE_INFINITY);
  return likely
    .filter(({ mistakes }) => mistakes === fewest)
    .map((candidate) => {
      const isOwn = languageOf(candidate.locale) === asksIn;
      // What another language has in its phrases would have to be learnt first, for a fifth of a second each.
      return { ...candidate, isOwn, phrases: isOwn ? phrasesWith(candidate.word, locale) : 0 };
    })
    .sort(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) ||
        other.phrases - one.phrases ||
        compare(one.word, other.word) ||
        compare(one.locale, other.locale),
    )
    .slice(0, MOST_CANDIDATES)
    .map(({ word, surface, mistakes, locale: spoken }, rank) => ({
      surface,
      mistakes,
      locale: spoken,
      word: {
        ...asked,
        written: surface,
        folded: word,
        stems: [stem(word, spoken)].filter((form) => form !== word),
        sounds: [],
        heard: heardKeys(word, word, locale),
        // Only of the likeliest: what all of them are called would find something for every word.
        translated: rank === 0 ? polishForWord(word, spoken) : [],
        familiar: true,
        homograph: false,
        open: false,
      },
    }));
};

const mistakesOf = (keys: ReadonlySet<string>, typed: string, known: KnownWord): number | null => {
  const share = (others: readonly string[]): boolean => others.some((key) => keys.has(key));
  const mistakes = mistakesIn(typed, known.word) ?? mistakesInStem(typed, known);
  if (mistakes !== null && share(spellingsOfKnown(known))) return mistakes;
  const canBeHeard = isOfOtherScript(typed) ? !isOfOtherScript(known.word) : languageOf(known.locale) === TARGET;
  if (!canBeHeard) return null;
  return share(soundsOfWord(known)) ? HEARD : null;
};

/** Both without the endings of the known word's language. */
const mistakesInStem = (typed: string, { locale, word }: KnownWord): number | null => {
  const [asked, known] = [stem(typed, locale), stem(word, locale)];
  return Math.min(asked.length, known.length) < SHORTEST_STEM || asked[0] !== known[0] ? null : mistakesIn(asked, known);
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

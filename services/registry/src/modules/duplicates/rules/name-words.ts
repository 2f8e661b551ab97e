/** Words of names and texts in one spelling, whatever the script, the case or the ending: "Курси польської" meets "KURSY POLSKIEJ". */
import { remembered } from '@drogowskaz/platform';
import { isOfOtherScript, soundKeys, stem, tokenize } from '@drogowskaz/text';

/** What half of all names begin or end with, and what Polish puts between words. In the spelling that `wordOf` gives. */
const COMMON_WORDS =
  'fundacja stowarzyszenie organizacja towarzystwo spółka zoo sp imienia im oddział filia punkt dla oraz przez przy na rzecz w we z ze i o a u do od za ' +
  'przykład miejsce the of and for in at to by a dla та для в у і з на до';

/** Words come again and again; kept until there are too many. */
const KEPT = 50_000;
const KEPT_LANGUAGES = 100;

const wordsIn = remembered(KEPT_LANGUAGES, (locale) =>
  remembered(KEPT, (folded) => {
    // A name that is registered as Polish may be written in other letters.
    const language = isOfOtherScript(folded) ? (locale === 'pl' ? 'uk' : locale) : locale;
    const stemmed = stem(folded, language);
    return soundKeys(stemmed)[0] ?? stemmed;
  }),
);
const wordOf = (folded: string, locale: string): string => wordsIn(locale)(folded);

const common = new Set(COMMON_WORDS.split(' ').flatMap((word) => tokenize(word).map(({ folded }) => wordOf(folded, 'pl'))));

const wordsOf = (text: string, locale: string): string[] => tokenize(text).map(({ folded }) => wordOf(folded, locale));

/** The words of a name that tell it from others, each once, in its own order; all of them when none does. */
export const nameWords = (name: string, locale: string): string[] => {
  const words = [...new Set(wordsOf(name, locale))];
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
};

/** The longer words of a text: short ones stand in every text. */
export const textWords = (text: string, locale: string): string[] => [
  ...new Set(wordsOf(text, locale).filter((word) => word.length >= 5 && !common.has(word))),
];

/** "2", "b1", "iii": whatever tells one school, one level or one branch from the next. */
export const isDistinction = (word: string): boolean => /^(\d{1,4}[a-z]?|[a-c][12]|ii|iii|iv|vi{1,3}|ix)$/.test(word);

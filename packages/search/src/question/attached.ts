/**
 * Many languages write "my", "their", "and", "also" and "towards" as one word with what they belong to: تطعيماتهم (their vaccinations), وبنتي (and
 * my daughter), სკოლაშიც (at school, too). No list has a word with each of them.
 */
import { isIn } from './dictionary.ts';
import { joinedTo } from './joined.ts';
import { languageOf } from './languages.ts';
import { isFamiliar } from './likely.ts';
import { isFormOfConcept } from './translations.ts';

const arabic = /^[\u0621-\u064a]+$/;
/** Shorter words are too many. */
const SHORTEST_LEFT = 4;
/** Arabic leaves vowels out. */
const SHORTEST_LEFT_OF_ARABIC = 3;

/** Whose it is, to whom it is done, or that several do it. */
const behind = /(?:وني|ونا|وا|هم|هن|كم|نا|ها|ني|[يكهو])$/;
const plural = /ات$/;
/** And, so, for; beside verbs "is doing" and "will", as it is said in Egypt. */
const before = /^(?:[وفل]|ب(?=ي)|[هح](?=[ينات]))/;
/** In, as, and in, and for; "this" and "on the" as it is said in Syria: بشركة, وبالشغل, هالبيت. */
const beforeThings = /^(?:[وف]?[بلك]?هال|[وف]?عال|[وف]?[بلك])/;

/** The ه of the feminine has become a ت. */
const asWordOfItsOwn = (left: string): string[] => [left, ...(left.endsWith('ت') ? [`${left.slice(0, -1)}ه`] : [])];

const withoutPlural = (word: string): string[] => (plural.test(word) ? [word.replace(plural, ''), word.replace(plural, 'ه')] : []);

const withoutEnding = (word: string): string[] => {
  const left = behind.test(word) ? asWordOfItsOwn(word.replace(behind, '')) : [];
  return [...left, ...[word, ...left].flatMap(withoutPlural)];
};

const leftOfArabic = (word: string): string[] => {
  const begun = [before, beforeThings].filter((joined) => joined.test(word)).map((joined) => word.replace(joined, ''));
  return [...withoutEnding(word), ...begun, ...begun.flatMap(withoutEnding)].filter(({ length }) => length >= SHORTEST_LEFT_OF_ARABIC);
};

const leftIn = (language: string, word: string): string[] =>
  word.length <= SHORTEST_LEFT
    ? []
    : (joinedTo.get(language) ?? [])
        .filter(([joined]) => joined.test(word))
        .map(([joined, becomes = '']) => word.replace(joined, becomes))
        .filter(({ length }) => length >= SHORTEST_LEFT);

/** The word that is left of one that nobody knows, when that is known; else the word itself. */
export const withoutAttached = (folded: string, locale: string): string => {
  const isArabic = arabic.test(folded);
  const language = isArabic ? 'ar' : languageOf(locale);
  const left = isArabic ? leftOfArabic(folded) : leftIn(language, folded);
  // A thing, or a word of a phrase of the categories: surer than one that was only said in some sentence.
  const isNamed = (word: string): boolean => isFormOfConcept(word, language) || isIn('words', language, word);
  const isSaid = (word: string): boolean => isFamiliar(word, language);
  if (left.length === 0 || isNamed(folded) || isSaid(folded)) return folded;
  return left.find(isNamed) ?? left.find(isSaid) ?? folded;
};

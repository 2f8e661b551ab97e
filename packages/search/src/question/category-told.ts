/** What the author of a text surely tells of. */
import { fold } from '@drogowskaz/text';
import { interfaceLocales, terms } from '@drogowskaz/vocabulary';
import { isFamiliar, likelyOf } from './likely.ts';
import { isRelated, isSureCategory, phrasesOf, type Unit, wordsOf } from './understand.ts';

/** Longer texts tell no more, and cost more: of the first thousand letters 486 services instead of 489 were right. */
const LONGEST_READ = 300;
/** "12", "nr 12", "№ 7", "III". */
const NUMBER_BEHIND = /^\s*(?:(?:nr|no)\.?|№|#)?\s*(?:\d|[IVX]+\b)/;

let labels: ReadonlySet<string> | undefined;

const isLabel = (folded: string): boolean => {
  labels ??= new Set(terms('CATEGORY').flatMap((term) => interfaceLocales.map((locale) => fold(term.labels[locale]))));
  return labels.has(folded);
};

/** "Room 5" is one of many rooms and offers none; what is called like its category stays one: "Przedszkole nr 5". */
const isCounted = ({ words: [word, ...others] }: Unit, text: string): boolean =>
  word !== undefined && others.length === 0 && NUMBER_BEHIND.test(text.slice(word.start + word.length)) && !isLabel(word.folded);

/**
 * The category of which a word or saying of the text surely tells and the text as a whole most likely, too; null: none. Either alone is too
 * little: a sure word may stand beside the point, and something is always the likeliest.
 */
export const categoryTold = (text: string, locale: string): string | null => {
  const read = text.slice(0, LONGEST_READ);
  const words = wordsOf(read, locale);
  const sure = phrasesOf(words, locale)
    .filter((unit) => !isCounted(unit, read))
    .flatMap(({ meanings }) => meanings.filter(isSureCategory))
    .map(({ code }) => code);
  if (sure.length === 0) return null;
  const [likeliest] = likelyOf(words, locale);
  if (likeliest) return sure.some((code) => isRelated(code, likeliest.code)) ? likeliest.code : null;
  // A single word, and one of this language: "help" is none of the Polish ones that it sounds like.
  return words.every(({ folded }) => isFamiliar(folded, locale)) ? (sure[0] ?? null) : null;
};

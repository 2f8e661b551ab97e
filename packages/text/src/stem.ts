/**
 * One word for the forms of a word. Every candidate was tried on folded words, on the forms that the tests list and on all words of the
 * vocabulary; a library is taken where it does more good than harm:
 *
 * - taken: @nlpjs for English, Russian, Ukrainian, and the plurals and verbs of Nepali (of its cases it takes one, from nouns as well: बीमा → बी);
 * - refused: Snowball for Spanish (@nlpjs and @orama: casa = caso, carrera = carro, cena = cine), Hindi (किराया rent = किराना groceries),
 *   Romanian (43 of 55 forms, poliție = politică), Arabic (19 of 34 folded, طاقة = بطاقة, فلوس money = لوس), Turkish (36 of 50 folded, kan
 *   blood = kanun law), and @nlpjs for Polish, Bengali (13 of 26, করা = কর), Tagalog (takes a beginning off anything: wala = nawala,
 *   tulong help = tulog sleep);
 * - for these a few endings of our own (`light-stems.ts`, `stem-polish.ts`); so for Georgian and Uzbek, for which there is no library;
 * - Vietnamese words have no forms.
 */
import StemmerEn from '@nlpjs/lang-en-min/src/stemmer-en.js';
import StemmerNe from '@nlpjs/lang-ne/src/stemmer-ne.js';
import StemmerRu from '@nlpjs/lang-ru/src/stemmer-ru.js';
import StemmerUk from '@nlpjs/lang-uk/src/stemmer-uk.js';
import { beforeNepali, beforeRussian, beforeUkrainian, lightStems } from './light-stems.ts';
import { stemPolish } from './stem-polish.ts';
import { LONGEST_WORD } from './tokenize.ts';

type Stem = (foldedWord: string) => string;

const withLibrary = (stemmer: { stem(tokens: string[]): string[] }): Stem => {
  return (word) => stemmer.stem([word])[0] ?? word;
};

const russian = withLibrary(new StemmerRu());
const ukrainian = withLibrary(new StemmerUk());
const nepali = withLibrary(new StemmerNe());

/** An open syllable with -दा, -दी or -थी is a noun (बिदा, नदी, साथी), not a verb as the stemmer has it. */
const shortNounOfNepali = /^(?:[क-ह]\u094d)*[अ-ह][ा-ौ]?(?:दा|ं?दी|थी)$/;

const stemNepali: Stem = (word) => {
  const noun = beforeNepali(word);
  if (shortNounOfNepali.test(noun)) return noun;
  // The stemmer takes one case off, whatever is left: it gets one to take.
  const found = nepali(`${noun}लाई`);
  return found.length < 2 || found.length > noun.length ? noun : found;
};

const stemmers: Readonly<Record<string, Stem>> = {
  ...lightStems,
  pl: stemPolish,
  uk: (word) => ukrainian(beforeUkrainian(word)),
  ru: russian,
  // Most of its endings are those of Russian, and many who speak it write both.
  be: (word) => russian(beforeRussian(word)),
  en: withLibrary(new StemmerEn()),
  ne: stemNepali,
};

/** Stems are asked for again and again (every document has the same few thousand words); of each language kept until there are too many. */
const KEPT_STEMS = 50_000;
const kept = new Map<string, Map<string, string>>();

/** Texts come in few languages, and each word of them asks. */
const languages = new Map<string, string>();
const MOST_LANGUAGES = 1_000;
const languageOf = (locale: string): string => {
  let language = languages.get(locale);
  if (language === undefined) {
    if (languages.size >= MOST_LANGUAGES) languages.clear();
    language = locale.slice(0, 3).replace(/-.*/, '').toLowerCase();
    languages.set(locale, language);
  }
  return language;
};

const digits = /\p{N}/u;

/** The stem of a folded word in a language (BCP 47); the word itself where we have no stemmer. Never empty. */
export const stem = (foldedWord: string, locale: string): string => {
  const language = languageOf(locale);
  const stemmer = Object.hasOwn(stemmers, language) ? stemmers[language] : undefined;
  if (!stemmer || foldedWord.length < 3 || foldedWord.length > LONGEST_WORD || digits.test(foldedWord)) return foldedWord;
  let stems = kept.get(language);
  if (stems === undefined) {
    stems = new Map();
    kept.set(language, stems);
  }
  const known = stems.get(foldedWord);
  if (known !== undefined) return known;
  if (stems.size >= KEPT_STEMS) stems.clear();
  const found = stemmer(foldedWord);
  const result = found.length < 2 ? foldedWord : found;
  stems.set(foldedWord, result);
  return result;
};

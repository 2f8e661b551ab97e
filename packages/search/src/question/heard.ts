/** What a word sounds like, when it is looked for among words in other letters: "yuryst" for "юрист", "ужонд" for "urząd", "muhami" for "محامي". */
import { arabicKeys, byEarKeys, isOfOtherScript, LONGEST_WORD, soundKeys, spokenPolishKeys, stem } from '@drogowskaz/text';
import { withoutBeginning, withoutEndings } from './endings-by-sound.ts';
import { languageOf, languagesOf } from './languages.ts';

/** Keeps the keys of Arabic words, which have no short vowels, from those of all others. */
const ARABIC = 'ا';

/** Stems by the sound are Polish ones: those who write by ear hear Polish endings, and the endings of Slavic languages are much the same. */
const POLISH = 'pl';

const stemmed = (keys: readonly string[]): string[] => keys.map((key) => stem(key, POLISH));

/** Words are asked again and again; kept until there are too many. One may be folded in two ways, with what is joined to it or without, and end otherwise on another page. */
const KEPT = 10_000;
const kept = new Map<string, readonly string[]>();

/** The keys of a word that was typed on a page in some language, its stem's after its own. */
export const heardKeys = (written: string, folded: string, locale: string): readonly string[] => {
  if (written.length > LONGEST_WORD) return [];
  const page = languageOf(locale);
  const word = `${page} ${written} ${folded}`;
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const keys = workOut(written, folded, page);
  kept.set(word, keys);
  return keys;
};

/** By what a typed word is looked for by ear: as it sounds in another alphabet, or as Polish in the spelling that the language of the page has. */
export const keysByEar = ({ written, heard }: { written: string; heard: readonly string[] }, locale: string): string[] => {
  if (isOfOtherScript(written)) return asSpellingKeys(heard);
  const keys = byEarKeys(written, languageOf(locale));
  return [...new Set(asSpellingKeys([...keys, ...stemmed(keys)]))];
};

const withoutVowel = /^[^aeiouy]+$/;

const workOut = (written: string, folded: string, page: string): readonly string[] => {
  const isLatin = /^[a-z]/.test(folded);
  // Nobody says it.
  if (isLatin && withoutVowel.test(folded)) return [];
  const keys = soundKeys(written);
  const [language = ''] = languagesOf(folded);
  const left = isLatin ? keys.flatMap((key) => withoutEndings(key, page)) : [];
  const arabic = [...new Set([folded, withoutBeginning(folded, page)])].flatMap(arabicKeys);
  return [...new Set([...keys, ...stemmed(keys), ...soundKeys(stem(folded, language)), ...left, ...arabic.map((key) => ARABIC + key)])];
};

/** Georgian letters that are typed as what stands on their key, which sounds otherwise: "wigni" for "წიგნი", "fosta" for "ფოსტა". */
const onTheirKey: Readonly<Record<string, string>> = { წ: 'w', ყ: 'y', ფ: 'f', ჟ: 'j' };
const asOnTheKeys = (word: string): string[] => {
  const typed = word.replace(/[წყფჟ]/g, (letter) => onTheirKey[letter] ?? letter);
  return typed === word ? [] : soundKeys(typed.replace(/[\u10d0-\u10ff]/g, (letter) => soundKeys(letter)[0] ?? letter));
};

/** The keys of a word of the vocabulary in a language: as it sounds, and without its ending. */
export const keysOfKnownWord = (written: string, folded: string, language: string): string[] => {
  const arabic = arabicKeys(folded);
  if (language === 'ar') return arabic.map((key) => ARABIC + key);
  const keys = [...soundKeys(written, language), ...asOnTheKeys(folded)];
  const withoutEnding = stem(folded, language);
  return [...new Set([...keys, ...stemmed(keys), ...soundKeys(withoutEnding, language), ...asOnTheKeys(withoutEnding)])];
};

/** How many letters of a key tell one word from another. */
export const weightOfKey = (key: string): number => key.replaceAll(ARABIC, '').length;

/** Whether a key alone may hint at something. Those of Arabic words need three consonants: their vowels are taken as they come. */
export const tellsMuch = (key: string): boolean => !key.startsWith(ARABIC) || (key.length > 4 && key.replace(/[aiu]/g, '').length > 3);

/** Apart from the keys of spelling, among which they are kept: a word of one alphabet may be the key of another's sound. */
const HEARD = '~';
/** A shorter word sounds like too many. */
const SHORTEST_SPELLED_BY_EAR = 5;

/** Keys of sound as they stand beside those of spelling. */
export const asSpellingKeys = (heard: readonly string[]): string[] =>
  heard.flatMap((key) => (weightOfKey(key) >= SHORTEST_SPELLED_BY_EAR ? [HEARD + key] : []));

/** What a known word sounds like, among the keys of spelling. */
export const soundsOfWord = ({ locale, word, surface }: { locale: string; word: string; surface: string }): string[] => {
  const spoken = languageOf(locale) === POLISH ? spokenPolishKeys(surface) : [];
  return [...new Set(asSpellingKeys([...keysOfKnownWord(surface, word, locale), ...spoken, ...stemmed(spoken)]))];
};

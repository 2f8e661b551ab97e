/** What words mean by their sound, when nothing has them as they are written. */
import { isOfOtherScript } from '@drogowskaz/text';
import { BY_EAR, isIn, meaningsIn, NOT_LATIN } from './dictionary.ts';
import { weightOfKey } from './heard.ts';
import { languageOf } from './languages.ts';
import type { PhraseWord } from './phrase-word.ts';
import { asHint, type Meaning } from './phrases.ts';
import { waysToSay } from './ways-to-say.ts';

/** Shorter sound keys are words of somebody else. On the page of a language with few vowels those of three letters hint at something. */
const SHORTEST_HEARD = 4;
const SHORTEST_BY_EAR = 5;
const SHORTEST_HEARD_AT_HOME: Readonly<Record<string, number>> = { hi: 3, ne: 3, bn: 3, ar: 3 };
/** The ways in which a typed phrase may sound like one of these, at most so many. */
const MOST_WAYS_TYPED = 64;

/**
 * "yuryst" for "юрист", "юрыст" for "юрист", "Плоцьк" for "Płock", "карта побиту" for "karta pobytu". Words are heard among those in other
 * letters; only the Cyrillic alphabets are heard among one another.
 */
export const phrasesBySound = (words: readonly PhraseWord[], locale: string): Meaning[] => {
  const { isLatin, isCyrillic, isIndic } = lettersOf(words);
  const language = languageOf(locale);
  if (isLatin || isCyrillic || isIndic) {
    const atHome = soundingLike(words, language, 'sound-phrases', SHORTEST_HEARD_AT_HOME[language] ?? SHORTEST_HEARD);
    if (atHome.length > 0) return atHome;
    const abroad = isIndic ? [] : soundingLike(words, NOT_LATIN, 'sound-phrases', SHORTEST_HEARD);
    if (abroad.length > 0 || isLatin) return abroad;
  }
  return soundingLike(words, BY_EAR, 'sound-phrases', isCyrillic ? SHORTEST_HEARD : SHORTEST_BY_EAR);
};

/** What is only a part of some phrase, and only sounds so, is more likely to be mistyped: unless it is of the page's language or by ear. */
export const hintsBySound = (word: PhraseWord, locale: string): Meaning[] => {
  const { isLatin, isCyrillic } = lettersOf([word]);
  const atHome = isLatin || isCyrillic ? soundingLike([word], languageOf(locale), 'sound-hints', SHORTEST_HEARD) : [];
  return atHome.length > 0 || isLatin ? atHome : soundingLike([word], BY_EAR, 'sound-hints', SHORTEST_BY_EAR);
};

const cyrillic = /\p{Script=Cyrillic}/u;

/** Of Hindi, Nepali and Bengali, where many letters are said alike: प्रहरि उजुरि for प्रहरी उजुरी. A single word would sound like too many. */
const indic = /[\u0900-\u09ff]/;

const lettersOf = (words: readonly PhraseWord[]): { isLatin: boolean; isCyrillic: boolean; isIndic: boolean } => ({
  isLatin: words.every(({ folded }) => !isOfOtherScript(folded)),
  isCyrillic: words.some(({ folded }) => cyrillic.test(folded)),
  isIndic: words.length > 1 && words.every(({ folded }) => indic.test(folded)),
});

const soundingLike = (
  words: readonly Pick<PhraseWord, 'heard'>[],
  language: string,
  among: 'sound-phrases' | 'sound-hints',
  shortest: number,
): Meaning[] => {
  const known = words.map(({ heard }) => heard.filter((key) => isIn('sound-keys', language, key)));
  for (const way of waysToSay(known, MOST_WAYS_TYPED)) {
    const weight = weightOfKey(way);
    const found = weight < shortest ? undefined : meaningsIn(among, language, way);
    if (found) return weight < SHORTEST_HEARD ? found.map(asHint) : found;
  }
  return [];
};

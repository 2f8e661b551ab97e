/** The phrases of the vocabulary by what they sound like, for words that are typed in other letters than theirs. */
import { isOfOtherScript, type Token } from '@drogowskaz/text';
import { keysOfKnownWord, tellsMuch, weightOfKey } from '../../question/heard.ts';
import { add, addHint, doubt, dropVague, type Meaning, type Phrases } from '../../question/phrases.ts';
import { isStopWord } from '../../question/stop-words.ts';
import { waysToSay } from '../../question/ways-to-say.ts';

/** Phrases and words by what they sound like. */
export interface Sounds {
  phrases: Phrases;
  /** What a single word of a phrase hints at. */
  hints: Phrases;
  /** Every key of a word: what is not among them need not be looked for. */
  keys: Set<string>;
}

export interface AllSounds {
  /** Of the languages that are not written in Latin letters. */
  byLanguage: ReadonlyMap<string, Sounds>;
  /** Those of all these languages that may be heard off their own pages. */
  notLatin: Sounds;
  /** Phrases in Latin letters, by ear, and names of places, for words that are not. */
  byEar: Sounds;
}

/** Languages in Latin letters that people write by ear in their own. */
const heardLanguages = ['pl', 'uz'];
/**
 * Vowels that are not written leave few letters: off their own pages these are heard in longer words, as a hint, and Arabic not at all
 * ("Białorusi" may be بالروسي).
 */
const looselyHeard = ['hi', 'ne', 'bn'];
const SHORTEST_LOOSELY_HEARD = 5;
const ARABIC = 'ar';
const arabicLetters = /^[\u0600-\u06ff]+$/;

const emptySounds = (): Sounds => ({ phrases: new Map(), hints: new Map(), keys: new Set() });

const learnSounds = (sounds: Sounds, language: string, tokens: readonly Token[], keys: readonly string[][], meaning: Meaning): void => {
  if (keys.some(({ length }) => length === 0)) return;
  for (const way of waysToSay(keys)) add(sounds.phrases, way, meaning);
  for (const [place, token] of tokens.entries()) {
    const hints = meaning.kind === 'CATEGORY' && !isStopWord(token, language);
    for (const key of keys[place] ?? []) {
      sounds.keys.add(key);
      if (hints && tellsMuch(key)) addHint(sounds.hints, key, { ...meaning, certain: false });
    }
  }
};

const finishSounds = ({ phrases, hints }: Sounds): void => {
  doubt(phrases);
  dropVague(hints);
};

/** Learns phrase after phrase; whoever has learnt all takes what `finish` gives. */
export const soundsOfAll = () => {
  const byLanguage = new Map<string, Sounds>();
  const notLatin = emptySounds();
  const byEar = emptySounds();
  /** The same words stand in many phrases. */
  const keysOfWords = new Map<string, string[]>();

  const keysOf = ({ text, folded }: Token, language: string): string[] => {
    const known = keysOfWords.get(`${language} ${text}`);
    const keys = known ?? keysOfKnownWord(text, folded, language);
    if (!known) keysOfWords.set(`${language} ${text}`, keys);
    return keys;
  };

  const learn = (language: string, tokens: readonly Token[], meaning: Meaning): void => {
    // A word with an ending ("without PESEL") sounds like the thing itself.
    if (meaning.kind === 'REQUIREMENT' && tokens.length === 1) return;
    const isLatin = !tokens.every(({ folded }) => isOfOtherScript(folded) || arabicLetters.test(folded));
    if (isLatin && !heardLanguages.includes(language)) return;
    const keys = tokens.map((token) => keysOf(token, language));
    if (isLatin) {
      learnSounds(byEar, language, tokens, keys, meaning);
      return;
    }
    const own = byLanguage.get(language) ?? emptySounds();
    byLanguage.set(language, own);
    learnSounds(own, language, tokens, keys, meaning);
    if (looselyHeard.includes(language)) {
      const longer = keys.map((ofWord) => ofWord.filter((key) => weightOfKey(key) >= SHORTEST_LOOSELY_HEARD));
      learnSounds(notLatin, language, tokens, longer, { ...meaning, certain: false });
    } else if (language !== ARABIC) learnSounds(notLatin, language, tokens, keys, meaning);
  };

  const finish = (): AllSounds => {
    for (const sounds of [...byLanguage.values(), notLatin, byEar]) finishSounds(sounds);
    return { byLanguage, notLatin, byEar };
  };

  return { learn, finish };
};

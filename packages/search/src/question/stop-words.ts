/**
 * Words that a question is made of but that no service is about: "where can I find a lawyer" asks for a lawyer. They are
 * not required. Written as people write them and compared so, because marks make words: Vietnamese "đau" (it hurts) is not
 * "đâu" (where), Turkish "iş" (work) is not English "is". Only who types no marks is compared without them.
 */
import { fold, isOfOtherScript, soundKeys } from '@drogowskaz/text';
import { knowingOf, negationsOf, smallWordsOf } from './stop-word-lists.ts';

const split = (words: string): string[] => words.split(/\s+/);
const strip = (word: string): string => fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const apostrophes = /[`´ʻʼ‘’＇]/g;
/** As it is compared with its marks: "I’m" is "i'm". */
const asTyped = (word: string): string => word.normalize('NFC').toLowerCase().replace(apostrophes, "'");
/** Behind a word that is no small one without its marks. */
const ONLY_WITH_MARKS = '*';

interface StopWords {
  asWritten: ReadonlySet<string>;
  folded: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  knowing: ReadonlySet<string>;
  /** What those in other letters than Latin sound like: "mujhe" is "मुझे". */
  sounds: ReadonlySet<string>;
}

const lists: ReadonlyMap<string, StopWords> = new Map(
  Object.entries(smallWordsOf).map(([language, words]): [string, StopWords] => {
    const negations = split(negationsOf[language] ?? '');
    const all = [...split(words), ...negations];
    return [
      language,
      {
        asWritten: new Set(all.map((word) => asTyped(word.replace(ONLY_WITH_MARKS, '')))),
        folded: new Set(all.filter((word) => !word.endsWith(ONLY_WITH_MARKS)).map(strip)),
        negations: new Set(negations.map(strip)),
        knowing: new Set(split(knowingOf[language] ?? '').map(strip)),
        sounds: new Set(all.filter(isOfOtherScript).flatMap((word) => soundKeys(word))),
      },
    ];
  }),
);

const everySmallWord = new Set([...lists.values()].flatMap(({ folded }) => [...folded]));

/** Whether texts of some language are full of this word once it is folded: Turkish "iş" (work) is the English "is" in the index. */
export const isSmallSomewhere = (folded: string): boolean => everySmallWord.has(folded);

/** The languages of which we know what their small words are. */
export const stopWordLanguages: readonly string[] = [...lists.keys()];

/** A word as `tokenize` gives it. */
export interface WrittenWord {
  text: string;
  folded: string;
}

const latin = /\p{Script=Latin}/u;

/** Whether the word was typed without any marks on its letters. */
export const isPlain = ({ text, folded }: WrittenWord): boolean => text.toLowerCase() === folded;

/**
 * Whether a word only serves to ask, in this language. `plain`: typed without marks, so that words which differ by marks alone
 * cannot be told apart. Other scripts are always compared folded: what folding takes from them makes no other word.
 */
export const isStopWord = (word: WrittenWord, language: string, plain = isPlain(word)): boolean => {
  const list = lists.get(language);
  if (!list) return false;
  if (list.asWritten.has(asTyped(word.text))) return true;
  return (plain || !latin.test(word.text)) && list.folded.has(word.folded);
};

/** Whether a word in Latin letters sounds like one that only serves to ask in this language, which is written in others. */
export const soundsSmall = ({ text }: WrittenWord, language: string): boolean => {
  const sounds = lists.get(language)?.sounds;
  return sounds !== undefined && sounds.size > 0 && latin.test(text) && soundKeys(text).some((key) => sounds.has(key));
};

/** Where a word stands that goes with a negation: "don't know", "no lo sé", "थाहा छैन". */
const BESIDE = [-2, -1, 1];

/** Which words of a phrase negate what follows: negations, and the knowing that is negated. */
export const negatingWords = (folded: readonly string[], language: string): boolean[] => {
  const { negations, knowing } = lists.get(language) ?? {};
  const negates = folded.map((word) => negations?.has(word) ?? false);
  return folded.map((word, place) => negates[place] || (knowing?.has(word) && BESIDE.some((step) => negates[place + step])) || false);
};

const englishContraction = /^(?:do|does|did|ca|could|have|has|is|are|was|wo)nt$|^cannot$/;
/** Another form of the same: Romanian "n-am" is "nu am". Maps, as "constructor" is a word of people and a property of every object. */
const sameNegation: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['ro', new Map([['n', 'nu']])],
  ['fil', new Map([['walang', 'wala']])],
  ['hi', new Map([['नही', 'नहीं']])],
  ['bn', new Map([['নাই', 'নেই']])],
]);

/** One word for all ways of saying no in English, so that "didn't pay" is "did not pay"; and for two forms of one in other languages. */
export const negationKey = (folded: string, language: string): string =>
  language === 'en' && englishContraction.test(folded) ? 'not' : (sameNegation.get(language)?.get(folded) ?? folded);

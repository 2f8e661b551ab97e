/** From what a person typed to what has to be found. Pure: asks no database. */
import { soundKeys, stem, tokenize } from '@drogowskaz/text';
import { categoryWithAncestors } from '@drogowskaz/vocabulary';
import { withoutAttached } from './attached.ts';
import { heardKeys } from './heard.ts';
import { inOneScript } from './in-one-script.ts';
import { languageOf, languagesOf } from './languages.ts';
import { isFamiliar, likelyOf, mostlyNamedFor, mostlySaidOf } from './likely.ts';
import { hintsOfWord, type Meaning, meaningsOfBeginning, meaningsOfPhrase } from './meanings.ts';
import { isCondition } from './phrases.ts';
import { smallWords } from './small-words.ts';
import { isSmallSomewhere } from './stop-words.ts';
import { conceptsOf, polishFor } from './translations.ts';

export interface QuestionWord {
  /** In lower case, with its marks. */
  written: string;
  folded: string;
  /** Other than the word itself; in the languages that may be meant. */
  stems: string[];
  /** The keys under which words of other scripts may have it. */
  sounds: readonly string[];
  /** Every key of what it may sound like in the vocabulary. */
  heard: readonly string[];
  /** Stems of what it is called in Polish texts. */
  translated: readonly string[];
  /** Some phrase or dictionary has it, even where it tells of nothing alone. */
  familiar: boolean;
  /** A short word of the asked language that is another one in most texts: Filipino "sali" (to join) is Polish "of a hall". */
  homograph: boolean;
  /** Only serves to ask: not looked for, but part of phrases that mean something. */
  small: boolean;
  /** The last word, while it may still be going on. */
  open: boolean;
  /** Where it stands in the text, in UTF-16 code units. */
  start: number;
  length: number;
}

/** What has to be met together: a word, or a phrase that means something. */
export interface Unit {
  /** Those to look for; none where the meaning is sure and the word itself would find whole texts of another language. */
  words: QuestionWord[];
  meanings: Meaning[];
  /** Need not be met, only ranks: a condition ("without insurance"), or Polish, in which nearly every service is given. */
  optional?: boolean;
  /** Finds only where nothing else is found. */
  lastResort?: boolean;
}

/** What a person typed, read. */
export interface Understood {
  /** Every word, small ones too, so that it can be read again when one of them turns out to be mistyped. */
  words: QuestionWord[];
  /** In the order of the words. */
  units: Unit[];
}

/** Further words neither narrow nor rank: nobody types more, and each costs a dozen index look-ups. */
export const MOST_WORDS = 16;
/** Small words are not looked for; still, nobody asks in so many. */
const MOST_READ = 64;
/** The longest phrase of the vocabulary that is looked for, small words included. */
const LONGEST_PHRASE = 8;

/** A word that is said of more is about none of them. */
const MOST_HINTED = 2;

/** Each language more costs a dozen look-ups: nearly all texts are in these two of their script. */
const STEMMED_LANGUAGES = 2;
/** A shorter word sounds like too many. */
const SHORTEST_HEARD = 3;

/** What most texts of the directory are written in. */
const textLanguages = ['pl', 'en'];
const LONGEST_HOMOGRAPH = 5;

const isHomograph = (folded: string, locale: string): boolean =>
  folded.length <= LONGEST_HOMOGRAPH &&
  !textLanguages.includes(languageOf(locale)) &&
  languagesOf(folded).includes(languageOf(locale)) &&
  textLanguages.some((language) => languagesOf(folded).includes(language)) &&
  !textLanguages.some((language) => isFamiliar(folded, language));

const stemLocales = (word: string, asked: string): string[] => [asked, ...languagesOf(word).slice(0, STEMMED_LANGUAGES)];

const stemsOf = (word: string, asked: string): string[] =>
  [...new Set(stemLocales(word, asked).map((locale) => stem(word, locale)))].filter((found) => found !== word);

export const wordsOf = (text: string, locale: string): QuestionWord[] => {
  const tokens = tokenize(inOneScript(text), locale);
  const last = tokens.at(-1);
  const goesOn = last !== undefined && last.start + last.length === text.length;
  const read = tokens.slice(0, MOST_READ);
  const small = smallWords(read, locale);
  // A question of small words only is taken at its words; so is a single one that is still being typed.
  const allSmall = small.every(Boolean);
  const words = read.map((token, place): QuestionWord => {
    const { text: written, start, length } = token;
    const folded = small[place] === true ? token.folded : withoutAttached(token.folded, locale);
    return {
      written: written.toLowerCase(),
      folded,
      stems: stemsOf(folded, locale),
      sounds: folded.length < SHORTEST_HEARD ? [] : soundKeys(written),
      heard: heardKeys(written, folded, locale),
      translated: [],
      familiar: false,
      homograph: false,
      small: !allSmall && small[place] === true,
      open: goesOn && token === last,
      start,
      length,
    };
  });
  const concepts = conceptsOf(words, locale);
  return words.map((word, place) => {
    const stems = polishFor(concepts[place] ?? []);
    const familiar = stems.length > 0 || isFamiliar(word.folded, locale);
    return { ...word, translated: stems, familiar, homograph: familiar && isHomograph(word.folded, locale) };
  });
};

export const understand = (text: string, locale: string): Understood => {
  const words = wordsOf(text, locale);
  return { words, units: unitsOf(words, locale) };
};

export const isSureCategory = ({ kind, certain }: Meaning): boolean => kind === 'CATEGORY' && certain;

/**
 * Longer phrases of the vocabulary come first; small words that no phrase has are dropped. A condition is one only beside what is
 * looked for: "dentist without insurance" asks for a dentist, "without insurance" alone for insurance.
 */
export const phrasesOf = (words: readonly QuestionWord[], locale: string): Unit[] => {
  const units = readUnits(words, locale, true);
  const isSure = units.some(({ meanings }) => meanings.some(isSureCategory));
  return inCompany(isSure || !units.some(({ optional }) => optional) ? units : readUnits(words, locale, false));
};

/** The same with what the whole is likely about. */
export const unitsOf = (words: readonly QuestionWord[], locale: string): Unit[] => {
  const read = phrasesOf(words, locale);
  const [only] = read;
  return only && read.length === 1 && only.meanings.length === 0 ? withLastResort(only, locale) : withLikely(read, words, locale);
};

/** So many words that tell something make a sentence; in it a single word that means something may be beside the point: "… w domu". */
const SENTENCE = 3;

/**
 * Adds what the whole question is likely about, as one more thing that ranks and need not be met, unless nothing beside what surely is looked
 * for may tell of something else, as the bus does on which something was stolen. In a sentence, what a word surely means counts the more the likelier it is by the others.
 */
const withLikely = (units: readonly Unit[], words: readonly QuestionWord[], locale: string): Unit[] => {
  const telling = units.filter((unit) => !onlyNarrows(unit)).flatMap((unit) => unit.words).length;
  const sure = units.filter(({ meanings }) => meanings.some(isSureCategory));
  const isAll = sure.length > 0 && units.every((unit) => sure.includes(unit) || !tellsMore(unit, units));
  if (isAll && !disagree(sure)) return [...units];
  const narrowing = new Set(units.filter(onlyNarrows).flatMap((unit) => unit.words));
  const likely = likelyOf(
    words.map((word) => (narrowing.has(word) ? { ...word, small: true } : word)),
    locale,
  );
  const [likeliest] = likely;
  if (!likeliest) return [...units];
  const shares = new Map(likely.map(({ code, share }) => [code, share / likeliest.share]));
  const weighed =
    telling < SENTENCE
      ? units
      : units.map((unit) => ({ ...unit, meanings: unit.meanings.map((meaning) => inSentence(meaning, unit, shares)) }));
  const isLearnt = (unit: Unit): boolean => likeliest.code === LESSONS && isOnlyLanguage(unit);
  return [...weighed.map((unit) => (isLearnt(unit) ? { ...unit, optional: true } : unit)), { words: [], meanings: likely, optional: true }];
};

/** Of these the language that is named is the one that is learnt, and need not be spoken there: "my child is about to forget Vietnamese". */
const LESSONS = 'OTHER_LANGUAGES';

const isOnlyLanguage = ({ meanings }: Unit): boolean => meanings.length > 0 && meanings.every(({ kind }) => kind === 'LANGUAGE');

/** Whether two of them surely mean things of different branches. */
const disagree = (sure: readonly Unit[]): boolean => {
  const branches = sure.map(({ meanings }) => meanings.filter(isSureCategory).map(({ code }) => categoryWithAncestors(code).at(-1)));
  return branches.some((of, at) => branches.slice(at + 1).some((other) => !of.some((branch) => other.includes(branch))));
};

/** Whether it may tell of something else than what surely is looked for beside it: not what nobody knows, nor whom or where. */
const tellsMore = (unit: Unit, units: readonly Unit[]): boolean => {
  const others = units.filter((other) => other !== unit);
  const isLess = unit.meanings.some((meaning) => meaning.kind === 'CATEGORY' && isOutdone(meaning, unit, others));
  return !onlyNarrows(unit) && !isLess && unit.words.some(({ familiar }) => familiar);
};

/**
 * Adds what a word that means nothing by itself is mostly said of, else what the thing that it names is mostly spoken of for: as a hint where
 * that is one thing or two, else as a last resort.
 */
const withLastResort = (only: Unit, locale: string): Unit[] => {
  const inLanguage = only.words.flatMap(({ folded }) => mostlySaidOf(folded, locale));
  const said = inLanguage.length > 0 ? inLanguage : only.words.flatMap((word) => mostlyNamedFor(word, locale));
  if (said.length === 0) return [only];
  if (said.length > MOST_HINTED) return [only, { words: [], meanings: said, optional: true, lastResort: true }];
  return [{ ...only, meanings: said.map(({ kind, code, certain }) => ({ kind, code, certain })) }];
};

/** A category with what is below it is as likely as the likeliest of them. */
const inSentence = (meaning: Meaning, { words }: Unit, shares: ReadonlyMap<string, number>): Meaning => {
  if (!isSureCategory(meaning)) return meaning;
  const related = [...shares].filter(([code]) => isRelated(code, meaning.code)).map(([, share]) => share);
  return { ...meaning, share: Math.max(0, ...related), ...(words.length < 2 ? { single: true } : {}) };
};

/** Who, where or in which language. */
export const onlyNarrows = ({ meanings }: Unit): boolean =>
  meanings.length > 0 && meanings.every(({ kind, certain }) => certain && kind !== 'CATEGORY');

/** The same, or one of them above the other. */
export const isRelated = (one: string, other: string): boolean =>
  categoryWithAncestors(one).includes(other) || categoryWithAncestors(other).includes(one);

const readUnits = (words: readonly QuestionWord[], locale: string, withConditions: boolean): Unit[] => {
  const units: Unit[] = [];
  let counted = 0;
  for (let at = 0; at < words.length && counted < MOST_WORDS; ) {
    const phrase = phraseAt(words, at, locale, withConditions);
    at += phrase?.words.length ?? 1;
    const unit = phrase ?? singleWord(words[at - 1] as QuestionWord, locale);
    const matter = unit.words.filter(({ small }) => !small).slice(0, MOST_WORDS - counted);
    if (matter.length === 0) continue;
    units.push({ ...unit, words: fillsOtherTexts(unit, matter) ? [] : matter });
    counted += matter.length;
  }
  return units;
};

const fillsOtherTexts = ({ meanings }: Unit, [word, ...others]: readonly QuestionWord[]): boolean =>
  meanings.some(isSureCategory) && word !== undefined && others.length === 0 && isSmallSomewhere(word.folded);

const phraseAt = (words: readonly QuestionWord[], at: number, locale: string, withConditions: boolean): Unit | null => {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    // "help" beside "rent" only serves to ask; "nie mam gdzie" is part of what follows.
    if (length === 1 && part[0]?.small) return null;
    const meanings = meaningsOfPhrase(part, locale);
    const conditions = withConditions ? meanings.filter((meaning) => isCondition(meaning) && meaning.certain) : [];
    if (conditions.length > 0) return { words: part, meanings: conditions, optional: true };
    const others = meanings.filter((meaning) => !isCondition(meaning));
    if (others.length > 0)
      return { words: words.slice(at, length > 1 ? endOf(others, words, at + length, locale) : at + 1), meanings: others };
  }
  return null;
};

/** Phrases of one category that share a word are one: "polonurad laparakis" and "laparakis praktika", where "praktika" alone is a training. */
const endOf = (meanings: readonly Meaning[], words: readonly QuestionWord[], end: number, locale: string): number => {
  const goesOn =
    words[end]?.small === false &&
    meaningsOfPhrase(words.slice(end - 1, end + 1), locale).some(
      (next) => isSureCategory(next) && meanings.some((meaning) => isSureCategory(meaning) && meaning.code === next.code),
    );
  return goesOn ? endOf(meanings, words, end + 1, locale) : end;
};

const singleWord = (word: QuestionWord, locale: string): Unit => {
  if (word.small) return { words: [word], meanings: [] };
  const hints = hintsOfWord(word, locale);
  return { words: [word], meanings: hints.length > 0 || !word.open ? hints : meaningsOfBeginning(word.folded, locale) };
};

/**
 * What the units mean beside one another. A language counts only beside a category, and never Polish: nearly every service is given in it.
 * A service that names no audience is open to those who are named beside a category: "praca dla kobiet".
 */
const inCompany = (units: readonly Unit[]): Unit[] =>
  units.map((unit): Unit => {
    const others = units.filter((other) => other !== unit);
    const besideCategory = others.some(({ meanings }) => meanings.some(({ kind }) => kind === 'CATEGORY'));
    const meanings = unit.meanings.flatMap((meaning): Meaning[] => {
      if (meaning.kind === 'LANGUAGE') return besideCategory && meaning.code !== 'pl' ? [meaning] : [];
      if (meaning.kind === 'CATEGORY' && isOutdone(meaning, unit, others)) return [{ ...meaning, certain: false }];
      return [meaning.kind === 'AUDIENCE' && besideCategory ? { ...meaning, orOpenToAll: true } : meaning];
    });
    const onlyPolish = unit.meanings.length > 0 && meanings.length === 0 && besideCategory;
    return { ...unit, meanings, ...(onlyPolish ? { optional: true } : {}) };
  });

/** A word that names people or a language, and a category beside that. */
const alsoNames = ({ meanings }: Unit): boolean =>
  meanings.some(({ kind, code }) => kind === 'AUDIENCE' || (kind === 'LANGUAGE' && code !== 'pl'));

const isField = (code: string): boolean => categoryWithAncestors(code).length === 1;

/**
 * Whether another word is surer of what is looked for. Who or which language is named is less than what: "English doctor" asks for no
 * English lessons, "work for women" for no women's club. And a whole field of life is less than one thing of another: "my family
 * needs a lawyer" asks for no family help.
 */
const isOutdone = ({ code }: Meaning, unit: Unit, others: readonly Unit[]): boolean => {
  const sure = others.filter((other) => !alsoNames(other)).flatMap(({ meanings }) => meanings.filter(isSureCategory));
  return alsoNames(unit) ? sure.length > 0 : isField(code) && sure.some((other) => !isField(other.code));
};

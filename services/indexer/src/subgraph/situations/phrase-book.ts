/** The phrases of all situations in one language, made ready for being compared with what somebody types. */
import { mistakesIn, spellingKeys } from '@drogowskaz/search';
import { situationPhrases } from '@drogowskaz/situations';
import { type AnalyzedToken, analyze, arabicKeys, soundKeys } from '@drogowskaz/text';

export interface BookPhrase {
  words: ReadonlySet<string>;
  weight: number;
}

export interface BookSituation {
  id: string;
  /** Of all its phrases. */
  words: ReadonlySet<string>;
  phrases: readonly BookPhrase[];
}

/** A word of a question, read. */
export interface ReadWord {
  /** The words of the phrases that it may be, and how well it is them: 1 as written. Empty for words that no phrase has. */
  readings: ReadonlyMap<string, number>;
  /** How much it tells: from 0.2, what may be in any situation ("I", "not"), to 1, what may be in one only. */
  weight: number;
}

interface BookWord {
  situations: ReadonlySet<string>;
  weight: number;
}

export interface PhraseBook {
  situations: readonly BookSituation[];
  weightOf(word: string): number;
  /** `open`: the word may still be going on. */
  read(word: AnalyzedToken, open: boolean): ReadWord;
}

const BEGUN = 0.9;
const SAME_STEM = 0.9;
const OTHER_LETTERS = 0.8;
const BEGINS_ALIKE = 0.7;
const MISTYPED = 0.6;
/** The weight of a word that no phrase has. */
const UNKNOWN = 1;
/** Shorter keys of sound are words of somebody else. */
const SHORTEST_SOUND = 2;
/** Where a stemmer does not know the ending, two long words that differ only at the end are forms of one: maaşım, maaşımı. */
const SHORTEST_BEGINNING = 4;
const LEAST_SHARED = 0.6;

const push = (lists: Map<string, string[]>, key: string, word: string): void => {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
};

const sharedBeginning = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const latin = /\p{Script=Latin}/u;
const isLatin = (word: string): boolean => latin.test(word);

const soundsOf = ({ text, folded }: AnalyzedToken): string[] =>
  [...soundKeys(text), ...arabicKeys(folded)].filter(({ length }) => length >= SHORTEST_SOUND);

export const phraseBook = (locale: string): PhraseBook => {
  const known = [...situationPhrases()]
    .filter((phrase) => phrase.locale === locale)
    .map(({ id, phrase }) => ({ id, words: new Map(analyze(phrase, locale).map((token) => [token.folded, token])) }));
  const situationsOfStem = new Map<string, Set<string>>();
  for (const { id, words } of known) {
    for (const { stem } of words.values()) situationsOfStem.set(stem, (situationsOfStem.get(stem) ?? new Set()).add(id));
  }
  const all = new Set(known.map(({ id }) => id)).size;
  const tellingOf = (situations: number) => Math.log(1 + all / situations) / Math.log(1 + all);
  const words = new Map<string, BookWord>();
  const byStem = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  const bySpelling = new Map<string, string[]>();
  for (const token of known.flatMap((phrase) => [...phrase.words.values()])) {
    const { folded, stem } = token;
    if (words.has(folded)) continue;
    const situations = situationsOfStem.get(stem) ?? new Set();
    words.set(folded, { situations, weight: tellingOf(situations.size) });
    push(byStem, stem, folded);
    for (const sound of soundsOf(token)) push(bySound, sound, folded);
    if (stem === folded && folded.length >= SHORTEST_BEGINNING) push(byBeginning, folded.slice(0, SHORTEST_BEGINNING), folded);
    for (const key of spellingKeys(folded)) push(bySpelling, key, folded);
  }
  const weightOf = (word: string): number => words.get(word)?.weight ?? 1;

  const read = (typed: AnalyzedToken, open: boolean): ReadWord => {
    const { folded, stem } = typed;
    const found = new Map<string, number>();
    const take = (others: Iterable<string>, quality: number) => {
      for (const other of others) if ((found.get(other) ?? 0) < quality) found.set(other, quality);
    };
    if (words.has(folded)) take([folded], 1);
    take(byStem.get(stem) ?? [], SAME_STEM);
    if (open && folded.length > 1) {
      for (const word of words.keys()) if (word.startsWith(folded)) take([word], BEGUN);
    }
    for (const sound of soundsOf(typed)) {
      const others = (bySound.get(sound) ?? []).filter((other) => isLatin(other) !== isLatin(folded));
      take(others, OTHER_LETTERS);
    }
    if (stem === folded) {
      const alike = (byBeginning.get(folded.slice(0, SHORTEST_BEGINNING)) ?? []).filter(
        (other) => sharedBeginning(folded, other) >= LEAST_SHARED * Math.max(folded.length, other.length),
      );
      take(alike, BEGINS_ALIKE);
    }
    if (found.size === 0) {
      const near = spellingKeys(folded).flatMap((spelling) => bySpelling.get(spelling) ?? []);
      take(
        near.filter((other) => mistakesIn(folded, other) !== null),
        MISTYPED,
      );
    }
    const best = Math.max(0, ...found.values());
    const reached = [...found].flatMap(([word, quality]) => (quality === best ? [...(words.get(word)?.situations ?? [])] : []));
    return { readings: found, weight: reached.length === 0 ? UNKNOWN : tellingOf(new Set(reached).size) };
  };

  const situations = [...Map.groupBy(known, ({ id }) => id)].map(([id, own]) => ({
    id,
    words: new Set(own.flatMap((phrase) => [...phrase.words.keys()])),
    phrases: own.map((phrase) => ({
      words: new Set(phrase.words.keys()),
      weight: [...phrase.words.keys()].reduce((sum, word) => sum + weightOf(word), 0),
    })),
  }));
  return { situations, weightOf, read };
};

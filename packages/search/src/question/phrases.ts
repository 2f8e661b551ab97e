/** Phrases and what they mean, and how sure that is. */
import { categoryWithAncestors, type VocabularyName } from '@drogowskaz/vocabulary';

export interface Meaning {
  kind: VocabularyName | 'MUNICIPALITY';
  code: string;
  /** false: the words only hint at it (an ambiguous word, or one word of a longer phrase). */
  certain: boolean;
  /** Only with a CATEGORY of a sentence: how much of the whole tells of it, from 0 to 1. */
  share?: number;
  /** Only with `share` and `certain`: a single word of the sentence says it. */
  single?: boolean;
  /** Only with AUDIENCE: services that name no audience are open to this one, too, and meet it, less well. */
  orOpenToAll?: boolean;
}

/** "without insurance", "run by volunteers": says how, not what is looked for. */
export const isCondition = ({ kind }: Meaning): boolean => kind === 'REQUIREMENT' || kind === 'FORMALITY';

export type Phrases = Map<string, Meaning[]>;

/** A single word of a phrase hints at the term only when few terms have it: "prawna" does, "pomoc" does not. */
export const MOST_TERMS_OF_A_HINT = 2;

export const add = (phrases: Phrases, key: string, meaning: Meaning): void => {
  const known = phrases.get(key);
  if (!known) phrases.set(key, [meaning]);
  else {
    const place = known.findIndex(({ kind, code }) => kind === meaning.kind && code === meaning.code);
    if (place < 0) known.push(meaning);
    else if (meaning.certain) known[place] = meaning;
  }
};

/** A hint of too many terms is none; it is enough to know that they are too many. */
export const addHint = (hints: Phrases, word: string, meaning: Meaning): void => {
  if ((hints.get(word)?.length ?? 0) <= MOST_TERMS_OF_A_HINT) add(hints, word, meaning);
};

const rootsOf = (meanings: readonly Meaning[]): Set<string | undefined> =>
  new Set(meanings.filter(({ kind }) => kind === 'CATEGORY').map(({ code }) => categoryWithAncestors(code).at(-1)));

export const asHint = (meaning: Meaning): Meaning => (meaning.certain ? { ...meaning, certain: false } : meaning);

/** What leads to unrelated branches is no certainty, whether by the vocabulary's word, by stemming or by another language. */
const doubted = (meanings: Meaning[]): Meaning[] =>
  rootsOf(meanings).size < 2
    ? meanings
    : meanings.map((meaning) => (meaning.kind === 'CATEGORY' ? { ...meaning, certain: false } : meaning));

export const doubt = (phrases: Phrases): void => {
  for (const [key, meanings] of phrases) phrases.set(key, doubted(meanings));
};

/** The meanings of several languages together. */
export const together = (found: readonly (Meaning[] | undefined)[]): Meaning[] => {
  const [first, ...others] = found.filter((meanings) => meanings !== undefined);
  if (!first || others.length === 0) return first ?? [];
  const all: Phrases = new Map();
  for (const meanings of [first, ...others]) for (const meaning of meanings) add(all, '', meaning);
  return doubted(all.get('') ?? []);
};

export const dropVague = (hints: Phrases): void => {
  for (const [word, found] of hints) if (found.length > MOST_TERMS_OF_A_HINT) hints.delete(word);
};

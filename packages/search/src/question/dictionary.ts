/** What the vocabulary's phrases mean, by what people type of them: as it was learnt when the hub was built (`lexicon/learn`). */
import { lexicon } from '../lexicon/lexicon.ts';
import type { Numbers, Table } from '../lexicon/table.ts';
import type { Meaning } from './phrases.ts';

/** In the place of a language: what people type of the languages of others, and what is heard of them. */
export const EVERYBODY = 'everybody';
export const NOT_LATIN = 'not-latin';
export const BY_EAR = 'by-ear';

/** The parts that hold phrases and what they mean; each is one table per language. See `Dictionary` and `Sounds` where they are learnt. */
export type PhraseTable = 'exact' | 'stems' | 'contents' | 'hints' | 'beginnings' | 'sound-phrases' | 'sound-hints';
/** The parts that only say what there is. */
export type WordTable = 'words' | 'stems-of-words' | 'sound-keys';

const tableOf = (part: PhraseTable | WordTable, language: string): Table => lexicon().table(`${part} ${language}`);

let meanings: readonly Meaning[] | undefined;

const asMeanings = (places: Numbers): Meaning[] => {
  meanings ??= lexicon().list<Meaning>('meanings');
  const all = meanings;
  return Array.from(places, (place) => all[place] as Meaning);
};

/** What a phrase means; undefined where the part has nothing of it, as in a language that nobody taught us. */
export const meaningsIn = (part: PhraseTable, language: string, key: string): Meaning[] | undefined => {
  const places = tableOf(part, language).get(key);
  return places && asMeanings(places);
};

export const isIn = (part: PhraseTable | WordTable, language: string, key: string): boolean => tableOf(part, language).has(key);

/** What each phrase means that begins so, in alphabetical order. */
export function* meaningsBegunBy(beginning: string, language: string): Generator<Meaning> {
  for (const [, places] of tableOf('beginnings', language).startingWith(beginning)) yield* asMeanings(places);
}

/** What a typed word and those that it may stand for have in common, so that an index finds these: how they are spelled and what they sound like. */
import { stem } from '@drogowskaz/text';
import { spellingKeys } from '../document/spelling-keys.ts';
import { canBeMended, type Terms } from '../document/terms.ts';
import { keysByEar, soundsOfWord } from './heard.ts';
import type { QuestionWord } from './understand.ts';

/** Of a service or of the vocabulary. */
export type KnownWord = Terms['words'][number];

/** A mistake in a shorter stem, or in the first letter of one, makes another word of it. */
export const SHORTEST_STEM = 6;

/** A word, and what is left of it without its ending: who mistypes one may mean a form of it that nothing has. */
const formsOf = (word: string, stems: readonly string[]): string[] => [
  ...new Set([word, ...stems.filter(({ length }) => length >= SHORTEST_STEM)]),
];

const spellingsOf = (forms: readonly string[]): string[] => [...new Set(forms.flatMap(spellingKeys))];

export const spellingsOfKnown = ({ locale, word }: KnownWord): string[] => spellingsOf(formsOf(word, [stem(word, locale)]));

/** What a known word is found by: its spelling, and what it sounds like. */
export const keysOfWord = (known: KnownWord): string[] => [...spellingsOfKnown(known), ...soundsOfWord(known)];

/** What a typed word is looked for by: its spelling, and what it sounds like. */
export const keysAskedFor = (word: QuestionWord, locale: string): string[] =>
  canBeMended(word.folded) ? [...spellingsOf(formsOf(word.folded, word.stems)), ...keysByEar(word, locale)] : [];

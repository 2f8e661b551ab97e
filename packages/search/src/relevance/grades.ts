/**
 * How much it counts where and how a word was met: name before text, exact before stem before typo, the category meant before the word
 * met. Explained with examples in `docs/ranking.md`.
 */
import type { Field } from '../document/lexemes.ts';
import type { Meaning } from '../question/meanings.ts';

export const fieldGrades: Readonly<Record<Field, number>> = { A: 10, B: 4, C: 4, D: 2 };

/** The word as written, its beginning, its stem, a word that sounds like it, what it is called in Polish, a word one or two letters away. */
export const wayGrades = { exact: 1, beginning: 0.9, stem: 0.8, sound: 0.7, translated: 0.6, mended: 0.5 } as const;
export type Way = keyof typeof wayGrades;

/** What is left of what a mistyped word means: few words are one letter away from it. */
export const MENDED_MEANING = 0.9;

/** What the category counts that surely is meant: more than a word in a name and in everything below it. */
const SURE_CATEGORY = 16;
/** What a sure category loses at most when the rest of the sentence does not tell of it. */
const LOST_WHEN_UNLIKELY = 10;
/** What the whole of a sentence counts for the category that it is likely about. */
const WHOLE_SENTENCE = 40;
/** What a single word counts that surely means something, in a sentence: it counts in what the whole is likely about, too. */
const SURE_WORD = 6;

/** A meaning that is sure outweighs the word anywhere in a text; a hint weighs less than the word in a name. */
export const meaningGrade = ({ kind, certain, share, single }: Meaning): number => {
  if (kind === 'CATEGORY' && certain && single) return SURE_WORD * (share ?? 1);
  if (kind === 'CATEGORY' && certain) return SURE_CATEGORY - LOST_WHEN_UNLIKELY * (1 - (share ?? 1));
  if (kind === 'CATEGORY') return share === undefined ? 3 : WHOLE_SENTENCE * share;
  if (kind === 'FORMALITY') return 2;
  return certain ? 5 : 1;
};

/**
 * Beside the category meant, one below it: who asks for a psychologist finds one before a group against addiction. And the step from
 * one category of a field of life to the next, as people see them.
 */
export const BELOW = 0.9;
export const STEP_DOWN = 0.02;
export const FURTHEST_PLACE = 10;

/** Beside the place of the category meant among the (at most three) categories of a service. */
export const SECONDARY_CATEGORY = 0.7;

/**
 * What has both the category and the word comes first; yet the first category alone (16) comes before a further one with the word in the
 * name (11.2 + 0.4 × 10): who asks for "praca" wants work, not help against forced work.
 */
export const gradeOfBoth = (ofWords: number, ofMeaning: number): number =>
  Math.max(ofWords, ofMeaning) + 0.4 * Math.min(ofWords, ofMeaning);
/** A national or online service counts in every municipality, but one of that place is meant. */
export const SERVED_FROM_AFAR = 0.4;
/** Beside a service that names the audience meant, one that names none is open to it, too. */
export const OPEN_TO_ALL = 0.4;

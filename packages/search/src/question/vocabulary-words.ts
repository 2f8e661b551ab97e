import { createHash } from 'node:crypto';
import type { Terms } from '../document/terms.ts';
import { lexicon } from '../lexicon/lexicon.ts';

/** The words of category and audience labels and synonyms, and of the dictionary of things and deeds: what a mistyped word may have meant. */
export const vocabularyWords = (): Terms['words'] => lexicon().list<Terms['words'][number]>('known-words');

/** Tells whether they are other ones, without reading them. */
export const digestOfVocabularyWords = (): string => createHash('sha256').update(lexicon().bytes('known-words')).digest('hex');

/** The places of those among them that sound so in Latin letters. */
export const placesOfVocabularyWordsHeard = (key: string): Iterable<number> => lexicon().table('known-words-heard').get(key) ?? [];

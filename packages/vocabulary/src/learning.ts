/** What search and the portal learn from. Megabytes of text that most do not need: apart, so that it is not loaded with the terms. */
export { type SayingEntry, sayingsIn } from './all-sayings.ts';
export { allWords, type WordEntry } from './all-words.ts';
export { insults } from './data/insults.ts';
export { type ConceptKey, conceptKeys } from './data/words/concepts.ts';

export { type SayingEntry, sayingsIn } from './all-sayings.ts';
export { allSynonyms, type SynonymEntry } from './all-synonyms.ts';
export { allWords, type WordEntry } from './all-words.ts';
export type { AudienceCode, CategoryCode, RequirementCode } from './data/codes.ts';
export { type ConceptKey, conceptKeys } from './data/words/concepts.ts';
export * from './lookup.ts';
export * from './types.ts';

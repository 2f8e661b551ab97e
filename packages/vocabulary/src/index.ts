export { allSynonyms, type SynonymEntry } from './all-synonyms.ts';
export * from './lookup.ts';
export * from './types.ts';

export { allSynonyms, type SynonymEntry } from './all-synonyms.ts';
export type { AudienceCode, CategoryCode, RequirementCode } from './data/codes.ts';
export { VERIFICATION_MONTHS } from './data/verification-months.ts';
export * from './lookup.ts';
export * from './types.ts';

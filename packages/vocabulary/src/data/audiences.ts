import type { VocabularyTerm } from '../types.ts';
import { labelsOf, synonymsOf } from './assemble.ts';
import { audienceCodes } from './codes.ts';

export const audiences: readonly VocabularyTerm[] = audienceCodes.map((code) => ({
  code,
  labels: labelsOf((texts) => texts.audiences[code]),
  synonyms: synonymsOf((texts) => texts.audienceSynonyms[code]),
}));

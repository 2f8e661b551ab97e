import type { VocabularyTerm } from '../types.ts';
import { labelsOf, synonymsOf } from './assemble.ts';
import { requirementCodes } from './codes.ts';

export const requirements: readonly VocabularyTerm[] = requirementCodes.map((code) => ({
  code,
  labels: labelsOf((texts) => texts.requirements[code]),
  synonyms: synonymsOf((texts) => texts.requirementSynonyms[code]),
}));

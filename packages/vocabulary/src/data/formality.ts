import type { VocabularyTerm } from '../types.ts';
import { labelsOf, synonymsOf } from './assemble.ts';
import { formalityCodes } from './codes.ts';

export const formality: readonly VocabularyTerm[] = formalityCodes.map((code) => ({
  code,
  labels: labelsOf((texts) => texts.formality[code]),
  synonyms: synonymsOf((texts) => texts.formalitySynonyms[code]),
}));

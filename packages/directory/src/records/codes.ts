/** Codes that a record refers to; each is checked against the vocabulary, so that nothing unknown is ever stored. */

import { badUserInput } from '@drogowskaz/platform/core';
import { findMunicipality, isTerm, type MunicipalityEntry } from '@drogowskaz/vocabulary';
import { z } from 'zod';

const unknownMunicipality = (code: string): string =>
  `${JSON.stringify(code.slice(0, 20))} is no municipality of this hub; the query "municipalities" lists them.`;

/** The municipality with this TERC code, which a question names; refused as bad input when this hub has none such. */
export const requireMunicipality = (code: string): MunicipalityEntry => {
  const municipality = findMunicipality(code);
  if (municipality) return municipality;
  throw badUserInput(unknownMunicipality(code));
};

/** A TERC code in its full seven digits as the vocabulary has it; input is compared by the first six. */
export const municipalityCode = z.string().transform((code, context) => {
  const municipality = findMunicipality(code);
  if (municipality) return municipality.code;
  context.addIssue({
    code: 'custom',
    message: unknownMunicipality(code),
  });
  return z.NEVER;
});

const termOf = (vocabulary: 'CATEGORY' | 'AUDIENCE' | 'FORMALITY' | 'REQUIREMENT', query: string) =>
  z.string().refine((code) => isTerm(vocabulary, code), {
    error: (issue) => `"${String(issue.input).slice(0, 60)}" is no known code; the query "${query}" lists them.`,
  });

export const categoryCode = termOf('CATEGORY', 'categories');
export const audienceCode = termOf('AUDIENCE', 'terms(vocabulary: AUDIENCE)');
export const formalityCode = termOf('FORMALITY', 'terms(vocabulary: FORMALITY)');
export const requirementCode = termOf('REQUIREMENT', 'terms(vocabulary: REQUIREMENT)');

/** What several commands take of an operator, refused where she types it. */
import { findMunicipality } from '@drogowskaz/vocabulary';
import { InvalidArgumentError } from 'commander';

export const municipalityCode = (code: string): string => {
  const found = findMunicipality(code);
  if (!found) throw new InvalidArgumentError('Write the TERC code of a municipality of this hub, for example 1462011.');
  return found.code;
};

export const languageTag = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new InvalidArgumentError('Write a language tag, for example pl, uk or en.');
  }
};

import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';
import type { Situation } from '../situation.ts';

/** "pt" of "pt-BR": who speaks one understands the other. */
const language = (locale: string): string => locale.split('-', 1)[0] ?? locale;

/** Sign languages are written "sgn-…", and none is another. */
const isSame = (one: string, other: string): boolean => one === other || (language(one) !== 'sgn' && language(one) === language(other));

export const languageFinding = ({ card }: Candidate, { languages }: Situation): WeighedFinding | null => {
  if (languages.length === 0) return null;
  if (card.languages.length === 0) return found('LANGUAGES_NOT_KNOWN');
  const hers = languages.filter((one) => card.languages.some((other) => isSame(one, other)));
  return hers.length > 0 ? found('YOUR_LANGUAGE', { languages: hers }) : found('OTHER_LANGUAGES', { languages: card.languages });
};

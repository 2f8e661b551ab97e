import type { EngineSuggestion } from '@drogowskaz/search';
import { findSituation } from '@drogowskaz/situations';
import type { SuggestionKind } from '../enums.ts';
import { matchSituations, type SituationMatch } from './match-situations.ts';
import { textFor } from './text-for.ts';

export interface AnySuggestion {
  kind: SuggestionKind;
  id: string;
  text: string;
}

const MOST_SITUATIONS = 3;

/**
 * What the engine suggests, and the situations that the words tell. A sentence that tells one has it first; a word that may lead
 * to one has the categories before it, which say more directly what was typed.
 */
export const withSituations = async (
  { text, locale, first }: { text: string; locale: string; first: number },
  askEngine: (first: number) => Promise<EngineSuggestion[]>,
): Promise<AnySuggestion[]> => {
  const matches = matchSituations(text, locale).slice(0, MOST_SITUATIONS);
  const certain = matches[0]?.certain === true;
  const reserved = first === 1 ? Number(certain) : Math.min(matches.length, Math.max(1, Math.floor(first / 3)));
  const others = reserved < first ? await askEngine(first - reserved) : [];
  const own = matches.slice(0, first - others.length).map((match) => suggestion(match, locale));
  const categories = certain ? 0 : others.filter(({ kind }) => kind === 'CATEGORY').length;
  return [...others.slice(0, categories), ...own, ...others.slice(categories)];
};

const suggestion = ({ id }: SituationMatch, locale: string): AnySuggestion => ({
  kind: 'SITUATION',
  id,
  text: textFor(findSituation(id)?.title ?? [], locale).value,
});

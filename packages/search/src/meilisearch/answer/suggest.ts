/** Search as you type: categories that the words mean, services that have them in their names, providers. */
import { isTerm, label } from '@drogowskaz/vocabulary';
import type { EngineSuggestion, ServiceDocument, SuggestQuestion } from '../../engine.ts';
import { languageOf } from '../../question/languages.ts';
import { type Unit, understand } from '../../question/understand.ts';
import { shownText } from '../../relevance/names.ts';
import { shareOut } from '../../relevance/share-out.ts';
import { beginsWith, is, or } from '../layout/filter-expressions.ts';
import { conditionsOf } from './conditions.ts';
import { find } from './find.ts';
import { pageOf } from './page.ts';
import type { AskOptions, Round } from './round.ts';

export interface SuggestOptions {
  now: Date;
  few: number;
}

export const suggest = async (
  ask: AskOptions,
  { text, locale, first }: SuggestQuestion,
  { now, few }: SuggestOptions,
): Promise<EngineSuggestion[]> => {
  const understood = understand(text, locale);
  if (understood.units.length === 0) return [];
  const { found, answer } = await find(ask, understood, { locale, within: ['A'], meanings: false }, (round, filter) => {
    const all = round.add({ filter: ['place = 0', ...filter], facets: ['translations'] });
    const categories = categoriesMeant(round, understood.units, locale);
    const providers = providersNamed(round, understood.units);
    return () => ({ total: all().count, translated: all().facets.translations ?? {}, categories: categories(), providers: providers() });
  });
  const question = { filter: {}, sort: 'RELEVANCE' as const, locale };
  const documents = await pageOf(ask, {
    question,
    found,
    conditions: conditionsOf(question),
    total: answer.total,
    offset: 0,
    count: first,
    now: now.getTime(),
    few,
    translated: answer.translated[languageOf(locale)] ?? 0,
  });
  return shareOut([answer.categories, documents.map((document) => suggestionOf(document, locale)), answer.providers], first);
};

const suggestionOf = ({ card }: ServiceDocument, locale: string): EngineSuggestion => ({
  kind: 'SERVICE',
  id: card.id,
  text: card.texts[shownText(card.texts, locale)]?.name ?? '',
});

/** Sure meanings before hints; a category that no service has leads nowhere and is not offered. */
const categoriesMeant = (round: Round, units: readonly Unit[], locale: string): (() => EngineSuggestion[]) => {
  const meanings = units.flatMap(({ meanings: all }) => all).filter(({ kind, code }) => kind === 'CATEGORY' && isTerm('CATEGORY', code));
  const codes = new Set(meanings.sort((one, other) => Number(other.certain) - Number(one.certain)).map(({ code }) => code));
  const counts = [...codes].map((code) => [code, round.add({ filter: ['place = 0', is('categories', code)] })] as const);
  return () =>
    counts
      .filter(([, count]) => count().count > 0)
      .map(([code]) => ({ kind: 'CATEGORY', id: code, text: label('CATEGORY', code, locale) }));
};

/** Providers whose name has every word of the question, the last one perhaps only begun; those with the most services first. */
const providersNamed = (round: Round, units: readonly Unit[]): (() => EngineSuggestion[]) => {
  const words = units.flatMap((unit) => unit.words);
  if (words.length === 0) return () => [];
  const named = words.map(({ folded, open }) => or(is('providerWords', folded), ...(open ? [beginsWith('providerWords', folded)] : [])));
  const answer = round.add({ filter: ['place = 0', ...named], facets: ['provider'] });
  return () =>
    Object.entries(answer().facets.provider ?? {})
      .map(([provider, services]) => {
        const space = provider.indexOf(' ');
        return { id: provider.slice(0, space), text: provider.slice(space + 1), services };
      })
      .sort((one, other) => other.services - one.services || (one.text < other.text ? -1 : 1))
      .map(({ id, text }) => ({ kind: 'PROVIDER', id, text }));
};

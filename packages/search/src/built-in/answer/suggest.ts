/** Search as you type: categories that the words mean, services that have them in their names, providers. */

import type { Pool } from '@drogowskaz/platform';
import { tokenize } from '@drogowskaz/text';
import { isTerm, label } from '@drogowskaz/vocabulary';
import type { Columns } from '../../columns/columns.ts';
import { servicesFor } from '../../columns/filters.ts';
import type { EngineSuggestion, SuggestQuestion } from '../../engine.ts';
import { type Unit, understand } from '../../question/understand.ts';
import { shownText } from '../../relevance/names.ts';
import { nextInOrder } from '../../relevance/order.ts';
import { shareOut } from '../../relevance/share-out.ts';
import type { ColumnCache } from '../columns/column-cache.ts';
import { find } from './find.ts';

export const suggest = async (
  pool: Pool,
  cache: ColumnCache,
  { text, locale, first }: SuggestQuestion,
  now: Date,
  timeout: number,
): Promise<EngineSuggestion[]> => {
  const index = await cache.current();
  const { columns } = index;
  const understood = understand(text, locale);
  const { units } = understood;
  if (units.length === 0) return [];
  const found = await find(pool, index, understood, { locale, timeout, within: ['A'], meanings: false });
  const { placed } = nextInOrder(
    columns,
    found.services,
    { locale, filter: {}, sort: 'RELEVANCE' },
    { grades: found.grades, distances: null, namedAudience: null, ofMunicipality: null, likely: [], now: now.getTime() },
    null,
    first,
  );
  const services = placed.flatMap(({ ordinal }): EngineSuggestion[] => {
    const entry = columns.entry(ordinal);
    if (!entry) return [];
    const { names } = entry.facts;
    return [{ kind: 'SERVICE', id: entry.id, text: names[shownText(names, locale)]?.name ?? '' }];
  });
  return shareOut([categories(columns, units, locale), services, providers(columns, units)], first);
};

/** Sure meanings before hints; a category that no service has leads nowhere and is not offered. */
const categories = (columns: Columns, units: readonly Unit[], locale: string): EngineSuggestion[] => {
  const meanings = units.flatMap(({ meanings: all }) => all).filter(({ kind, code }) => kind === 'CATEGORY' && isTerm('CATEGORY', code));
  const codes = new Set([...meanings].sort((one, other) => Number(other.certain) - Number(one.certain)).map(({ code }) => code));
  return [...codes]
    .filter((code) => servicesFor(columns, 'categories', code).countWith(columns.live) > 0)
    .map((code) => ({ kind: 'CATEGORY', id: code, text: label('CATEGORY', code, locale) }));
};

/** Providers whose name has every word of the question, the last one perhaps only begun. */
const providers = (columns: Columns, units: readonly Unit[]): EngineSuggestion[] => {
  const words = units.flatMap((unit) => unit.words);
  if (words.length === 0) return [];
  return [...columns.providers()]
    .filter(([, { name }]) => {
      const names = tokenize(name).map(({ folded }) => folded);
      return words.every(({ folded, open }) => names.some((part) => part === folded || (open && part.startsWith(folded))));
    })
    .sort(([, one], [, other]) => other.services - one.services || (one.name < other.name ? -1 : 1))
    .map(([id, { name }]) => ({ kind: 'PROVIDER', id, text: name }));
};

/** What a gateway counts of a search: see AskedFact. Pure. */
import type { AskedFact } from '@drogowskaz/platform';
import { meantBy, type SearchAnswer, type SearchHit, type SearchQuestion } from '@drogowskaz/search';
import { tokenize } from '@drogowskaz/text';
import { categoryWithDescendants } from '@drogowskaz/vocabulary';

const MOST_WORDS = 5;
const LONGEST_WORDS = 60;
const KEY_LENGTH = 6;

/** Null for what is not counted: further pages, and questions that ask for everything. */
export const askedFact = (question: SearchQuestion, answer: SearchAnswer, degraded: boolean): AskedFact | null => {
  const { text, locale, filter, after } = question;
  if (after !== undefined || (text.trim() === '' && !filter.categories)) return null;
  const meant = text.trim() === '' ? null : meantBy(text, locale);
  const category = meant?.category ?? onlyOne(filter.categories);
  // What is named in words narrows nothing: others may be found, too.
  const named = filter.municipalities ? null : keyOf(meant?.municipality ?? null);
  return {
    category,
    municipality: filter.municipalities ? keyOf(onlyOne(filter.municipalities)) : named,
    found: hasFound(answer, category, named),
    words: countableWords(text),
    degraded,
  };
};

const keyOf = (municipality: string | null): string | null => municipality?.slice(0, KEY_LENGTH) ?? null;

const onlyOne = (values: readonly string[] | undefined): string | null => (values?.length === 1 ? (values[0] ?? null) : null);

/** Foreign examples are no help to anybody here; they rank last, so a page without anything else is followed by nothing else. */
const hasFound = ({ hits, facets, hasNextPage }: SearchAnswer, category: string | null, municipality: string | null): boolean => {
  const wanted = category === null ? null : new Set(categoryWithDescendants(category));
  const fitting = hits.filter(({ document: { card } }) => wanted === null || card.categories.some((code) => wanted.has(code)));
  const domestic = fitting.filter(({ document: { card } }) => card.reach !== 'FOREIGN_EXAMPLE');
  if (municipality !== null) return domestic.some(({ document: { card } }) => serves(card, municipality));
  if (domestic.length > 0) return true;
  const counted = facets.find(({ dimension }) => dimension === 'categories')?.values.find(({ value }) => value === category)?.count ?? 0;
  return hasNextPage && counted > fitting.length;
};

const serves = ({ reach, municipalities }: SearchHit['document']['card'], municipality: string): boolean =>
  reach === 'NATIONAL' || reach === 'ONLINE' || municipalities.some((code) => code.startsWith(municipality));

/** Short questions in words alone: numbers, addresses and whole stories are nobody's to count. */
export const countableWords = (text: string): string => {
  if (text.length > LONGEST_WORDS || /[\p{N}@/\\:]/u.test(text)) return '';
  const words = tokenize(text).map(({ folded }) => folded);
  return words.length <= MOST_WORDS ? words.join(' ').slice(0, LONGEST_WORDS) : '';
};

import type { InterfaceLocale } from '../languages.ts';
import { fallbackOf } from './fallback.ts';
import type { Question } from './question.ts';

const filterOf = (question: Question, now: Date): Record<string, unknown> => ({
  ...(question.categories.length > 0 ? { categories: question.categories } : {}),
  ...(question.municipality ? { municipalities: [question.municipality] } : {}),
  ...(question.language ? { languages: [question.language] } : {}),
  ...(question.audience ? { audiences: [question.audience] } : {}),
  ...(question.collection ? { collections: [question.collection] } : {}),
  ...(question.free ? { freeOfCharge: true } : {}),
  // To the minute: a repeated question is the same one.
  ...(question.openNow ? { openAt: new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString() } : {}),
  ...(question.withoutEntitlement ? { withoutStatutoryEntitlement: true } : {}),
});

/** The variables of the operation WidgetSearch. */
export const searchVariables = (
  question: Question,
  { locale, first, after, now }: { locale: InterfaceLocale; first: number; after: string | null; now: Date },
): Record<string, unknown> => ({
  query: question.words.trim(),
  locale,
  fallback: fallbackOf(locale),
  filter: filterOf(question, now),
  near: question.position,
  sort: question.position && question.words.trim() === '' ? 'DISTANCE' : 'RELEVANCE',
  first,
  after,
  withSuggestions: after === null && question.words.trim() !== '',
});

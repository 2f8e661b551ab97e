import { emptyQuestion, MOST_LETTERS, type Question } from './question.ts';

/** The search in a fragment; null when it holds none for the widget of this name. */
export const fromFragment = (name: string, fragment: string): Question | null => {
  const start = `#${encodeURIComponent(name)}?`;
  if (!fragment.startsWith(start)) return null;
  const parts = new URLSearchParams(fragment.slice(start.length));
  const code = (key: string): string => {
    const value = parts.get(key) ?? '';
    return /^[\w-]{1,60}$/.test(value) ? value : '';
  };
  return {
    ...emptyQuestion,
    words: (parts.get('words') ?? '').slice(0, MOST_LETTERS),
    categories: (parts.get('categories') ?? '').split(',').filter((value) => /^[A-Z_]{1,60}$/.test(value)),
    municipality: code('municipality'),
    language: code('language'),
    audience: code('audience'),
    collection: code('collection'),
    free: parts.has('free'),
    openNow: parts.has('openNow'),
    withoutEntitlement: parts.has('withoutEntitlement'),
  };
};

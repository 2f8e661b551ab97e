import type { Question } from './question.ts';

/** A search as the fragment of an address: `#drogowskaz?words=praca&free=1`. No server sees a fragment. The position is not part of it. */
export const toFragment = (name: string, question: Question): string => {
  const parts = new URLSearchParams();
  const { words, categories, municipality, language, audience, collection } = question;
  for (const [key, value] of Object.entries({
    words: words.trim(),
    categories: categories.join(),
    municipality,
    language,
    audience,
    collection,
  })) {
    if (value !== '') parts.set(key, value);
  }
  for (const key of ['free', 'openNow', 'withoutEntitlement'] as const) if (question[key]) parts.set(key, '1');
  return `#${encodeURIComponent(name)}?${parts}`;
};

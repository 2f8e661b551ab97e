import type { ServiceRecord, ServiceText } from '@drogowskaz/directory';
import { interfaceLocales } from '@drogowskaz/vocabulary';
import { originalOf } from './read-service.ts';

export interface TranslationStatus {
  locale: string;
  state: ServiceText['state'] | 'MISSING';
  /** What the public reads in this language; MISSING when nothing. */
  publicState: ServiceText['state'] | 'MISSING';
  /** What the original says and this does not: "howToApply", "plainSummary". */
  missing: string[];
}

const optionalFields = ['plainSummary', 'howToApply'] as const;

/** How a service stands in its own language, in those of the hub, and in every other one that it is translated into. */
export const translationStates = (newest: ServiceRecord, published: ServiceRecord | null): TranslationStatus[] => {
  const original = originalOf(newest);
  const said = optionalFields.filter((field) => original[field] !== undefined);
  return [...new Set([original.locale, ...interfaceLocales, ...newest.texts.map(({ locale }) => locale)])].map((locale) => {
    const text = newest.texts.find((candidate) => candidate.locale === locale);
    const publicText = published?.texts.find((candidate) => candidate.locale === locale);
    return {
      locale,
      state: text?.state ?? 'MISSING',
      publicState: publicText?.state ?? 'MISSING',
      missing: text ? said.filter((field) => text[field] === undefined) : ['name', 'summary', 'description', ...said],
    };
  });
};

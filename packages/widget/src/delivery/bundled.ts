import type { InterfaceLocale } from '../languages.ts';
import type { Texts } from '../texts/texts.ts';
import type { Delivery } from './delivery.ts';

/** Each import with its name written out, so that bundlers find it. */
const texts: Record<Exclude<InterfaceLocale, 'pl' | 'en'>, () => Promise<Texts>> = {
  uk: async () => ({
    ...(await import('../texts/uk.ts')).uk,
    ...(await import('../texts/results/uk.ts')).uk,
    ...(await import('../texts/postings/uk.ts')).uk,
  }),
  ru: async () => ({
    ...(await import('../texts/ru.ts')).ru,
    ...(await import('../texts/results/ru.ts')).ru,
    ...(await import('../texts/postings/ru.ts')).ru,
  }),
  be: async () => ({
    ...(await import('../texts/be.ts')).be,
    ...(await import('../texts/results/be.ts')).be,
    ...(await import('../texts/postings/be.ts')).be,
  }),
  ka: async () => ({
    ...(await import('../texts/ka.ts')).ka,
    ...(await import('../texts/results/ka.ts')).ka,
    ...(await import('../texts/postings/ka.ts')).ka,
  }),
  es: async () => ({
    ...(await import('../texts/es.ts')).es,
    ...(await import('../texts/results/es.ts')).es,
    ...(await import('../texts/postings/es.ts')).es,
  }),
  tr: async () => ({
    ...(await import('../texts/tr.ts')).tr,
    ...(await import('../texts/results/tr.ts')).tr,
    ...(await import('../texts/postings/tr.ts')).tr,
  }),
  hi: async () => ({
    ...(await import('../texts/hi.ts')).hi,
    ...(await import('../texts/results/hi.ts')).hi,
    ...(await import('../texts/postings/hi.ts')).hi,
  }),
  ne: async () => ({
    ...(await import('../texts/ne.ts')).ne,
    ...(await import('../texts/results/ne.ts')).ne,
    ...(await import('../texts/postings/ne.ts')).ne,
  }),
  bn: async () => ({
    ...(await import('../texts/bn.ts')).bn,
    ...(await import('../texts/results/bn.ts')).bn,
    ...(await import('../texts/postings/bn.ts')).bn,
  }),
  vi: async () => ({
    ...(await import('../texts/vi.ts')).vi,
    ...(await import('../texts/results/vi.ts')).vi,
    ...(await import('../texts/postings/vi.ts')).vi,
  }),
  uz: async () => ({
    ...(await import('../texts/uz.ts')).uz,
    ...(await import('../texts/results/uz.ts')).uz,
    ...(await import('../texts/postings/uz.ts')).uz,
  }),
  fil: async () => ({
    ...(await import('../texts/fil.ts')).fil,
    ...(await import('../texts/results/fil.ts')).fil,
    ...(await import('../texts/postings/fil.ts')).fil,
  }),
  ar: async () => ({
    ...(await import('../texts/ar.ts')).ar,
    ...(await import('../texts/results/ar.ts')).ar,
    ...(await import('../texts/postings/ar.ts')).ar,
  }),
  ro: async () => ({
    ...(await import('../texts/ro.ts')).ro,
    ...(await import('../texts/results/ro.ts')).ro,
    ...(await import('../texts/postings/ro.ts')).ro,
  }),
};

/** As a package from npm, for a bundler. */
export const delivery: Delivery = {
  resultsPart: () => import('../results/results-part.ts'),
  texts: (locale) => texts[locale as keyof typeof texts](),
};

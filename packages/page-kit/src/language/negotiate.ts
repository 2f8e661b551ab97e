import type { InterfaceLocale } from '@drogowskaz/vocabulary';
import { interfaceLanguages, knownInterfaceLocale } from './interface-languages.ts';

/** In which languages a reader is answered. */
export interface Reading {
  /** The language of the interface and of labels. */
  ui: InterfaceLocale;
  /** The language asked for the texts of services: any BCP 47 tag. */
  asked: string;
  /** Where texts are looked for next, before the original. */
  fallback: string[];
  /** The language stands in the address (`?lang=`), so links carry it on. Otherwise the browser's own languages decide anew. */
  chosen: boolean;
}

const MOST_LANGUAGES = 6;

/** A tag in its canonical form, or undefined for what is no language tag. */
export const canonicalTag = (tag: string): string | undefined => {
  try {
    return tag.length > 35 ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** The tags of an Accept-Language header, most wanted first. */
export const acceptedLanguages = (header: string | undefined): string[] =>
  (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      const quality = weight === undefined ? 1 : Number.parseFloat(weight.slice(2));
      return { tag: canonicalTag(tag), quality: Number.isNaN(quality) ? 0 : quality, position };
    })
    .filter((item): item is { tag: string; quality: number; position: number } => item.tag !== undefined && item.quality > 0)
    .sort((one, other) => other.quality - one.quality || one.position - other.position)
    .map(({ tag }) => tag)
    .slice(0, MOST_LANGUAGES);

/**
 * The address decides, then the browser. Someone whose languages we do not speak reads English; a request that names none reads Polish.
 * No cookie: a chosen language travels in the links.
 */
export const negotiate = (lang: string | undefined, acceptLanguage: string | undefined): Reading => {
  const accepted = acceptedLanguages(acceptLanguage);
  const wanted = lang === undefined || lang === '' ? undefined : canonicalTag(lang);
  const inBrowser = accepted.find((tag) => knownInterfaceLocale(tag) !== undefined);
  const nobodyKnows = wanted !== undefined || accepted.length > 0 ? 'en' : 'pl';
  const ui = knownInterfaceLocale(wanted ?? '') ?? knownInterfaceLocale(inBrowser ?? '') ?? nobodyKnows;
  const asked = wanted ?? inBrowser ?? ui;
  const fallback = [...new Set([...accepted, ...interfaceLanguages[ui].fallback])].filter((tag) => tag !== asked).slice(0, MOST_LANGUAGES);
  return { ui, asked, fallback, chosen: wanted !== undefined };
};

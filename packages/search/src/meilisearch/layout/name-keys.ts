/** Names as Meilisearch sorts them: by the original's language, and by each language into which a service is translated. */
import type { Facts } from '../../document/facts.ts';
import { languageOf } from '../../question/languages.ts';
import { shownText } from '../../relevance/names.ts';

/** The attribute with the name that a reader of a language is shown where there is no translation into it. */
export const ORIGINAL_NAME = 'names.original';

/** In hexadecimal: Meilisearch folds and decomposes what it sorts by, which would undo the alphabet's own letters. */
const hexadecimal = (key: string): string => Buffer.from(key, 'utf16le').swap16().toString('hex');

/** Where the name of a translation is; null for a language tag that cannot be an attribute. */
export const translatedName = (locale: string): string | null => {
  const language = languageOf(locale);
  return /^[a-z]{2,8}$/.test(language) && language !== 'original' ? `names.${language}` : null;
};

/** By the last part of the attributes. */
export const nameKeys = ({ names }: Facts): Record<string, string> => {
  const keys: Record<string, string> = {};
  const add = (name: string, place: number) => {
    const key = names[place]?.key;
    if (key !== undefined) keys[name] = hexadecimal(key);
  };
  for (const { locale } of names) {
    const language = languageOf(locale);
    if (translatedName(locale) !== null) add(language, shownText(names, language));
  }
  // A language that nobody writes in gets the original.
  add('original', shownText(names, ''));
  return keys;
};

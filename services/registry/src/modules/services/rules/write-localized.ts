import type { LocalizedString } from '@drogowskaz/directory';

/**
 * A short text as written in the language of the original. The same words again change nothing; new words make the translations
 * that were up to date outdated. undefined: as it was. null or "": none.
 */
export const writeLocalized = (before: LocalizedString | undefined, value: string | null | undefined, locale: string): LocalizedString => {
  const texts = before ?? [];
  if (value === undefined) return texts;
  if (value === null || value === '') return [];
  const original = texts.find((text) => text.state === 'ORIGINAL');
  if (original?.locale === locale && original.value === value) return texts;
  const others = texts.filter((text) => text.state !== 'ORIGINAL' && text.locale !== locale);
  return [
    { locale, state: 'ORIGINAL', value },
    ...others.map((text) => (text.state === 'UP_TO_DATE' ? { ...text, state: 'OUTDATED' as const } : text)),
  ];
};

import type { StoredTranslationState } from '../records/localized.ts';

export type TranslationState = StoredTranslationState | 'MISSING';

interface InLanguage {
  locale: string;
  state: StoredTranslationState;
}

export interface SelectedText<Text extends InLanguage> {
  text: Text;
  state: TranslationState;
}

/** "pt" of "pt-BR": a tag's first part is always the language. */
const language = (locale: string): string => locale.split('-', 1)[0] ?? locale;

const script = (locale: string): string | undefined => new Intl.Locale(locale).maximize().script;

/** The text in a language: exactly as asked, else in the same language and script, else in the same language. */
const inLanguage = <Text extends InLanguage>(texts: readonly Text[], locale: string): Text | undefined => {
  const exact = texts.find((text) => text.locale === locale);
  if (exact) return exact;
  const related = texts.filter((text) => language(text.locale) === language(locale));
  if (related.length < 2) return related[0];
  const asked = script(locale);
  return related.find((text) => script(text.locale) === asked) ?? related[0];
};

/**
 * The text that a reader gets: in the asked language, else in the first fallback that exists, else the original.
 * "pt" serves who asks for "pt-BR" and the other way round. Whatever is not in the asked language is MISSING;
 * whatever is tells its own state, so that nobody takes an outdated or a machine's translation for the owner's words.
 * null when there is no text at all.
 */
export const selectText = <Text extends InLanguage>(
  texts: readonly Text[],
  asked: string,
  fallback: readonly string[] = [],
): SelectedText<Text> | null => {
  const wanted = inLanguage(texts, asked);
  if (wanted) return { text: wanted, state: wanted.state };
  for (const locale of fallback) {
    const text = inLanguage(texts, locale);
    if (text) return { text, state: 'MISSING' };
  }
  const text = texts.find(({ state }) => state === 'ORIGINAL') ?? texts[0];
  return text ? { text, state: 'MISSING' } : null;
};

import { LocalizedText, selectText } from '@drogowskaz/directory/graphql';
import type { WrittenTexts } from '@drogowskaz/situations';

/** The text that a reader of `locale` gets, with what there is to say about it. Situations always have a Polish one. */
export const textFor = (texts: WrittenTexts, locale: string): LocalizedText => {
  const selected = selectText(texts, locale);
  if (!selected) throw new Error('A text of a situation has no language at all.');
  return new LocalizedText(selected.text, selected.state);
};

import type { PostingText } from '@drogowskaz/directory';

export interface WrittenTranslation {
  locale: string;
  /** Null or empty: this language is taken away. */
  title?: string | null;
  text?: string | null;
  /** Nobody has read what a machine translated. */
  machine?: boolean | null;
  /** Its author says that it still says what the original says, though the words are the same as before. */
  upToDate?: boolean | null;
}

export interface WrittenTexts {
  /** The language of the original. */
  locale: string;
  title: string;
  text?: string | null;
  /** Left out: the others stay. */
  translations?: WrittenTranslation[] | null;
}

/**
 * The texts of a posting after it was written. When the original says something else, translations that were not written anew with it are
 * outdated. A posting may change the language of its original: what stood in it before is then no translation any more.
 */
export const writePostingTexts = (before: readonly PostingText[], written: WrittenTexts): PostingText[] => {
  const original: PostingText = { locale: written.locale, state: 'ORIGINAL', title: written.title, text: written.text ?? '' };
  const previous = before.find(({ state }) => state === 'ORIGINAL');
  const changed = previous === undefined || previous.title !== original.title || previous.text !== original.text;
  const others = new Map(before.filter(({ state, locale }) => state !== 'ORIGINAL' && locale !== original.locale).map(aged(changed)));
  for (const translation of written.translations ?? []) {
    if (!translation.title && !translation.text) others.delete(translation.locale);
    else others.set(translation.locale, translated(others.get(translation.locale), translation));
  }
  return [original, ...others.values()];
};

const aged =
  (changed: boolean) =>
  (text: PostingText): [string, PostingText] => [
    text.locale,
    changed && text.state === 'UP_TO_DATE' ? { ...text, state: 'OUTDATED' } : text,
  ];

const translated = (present: PostingText | undefined, { locale, title, text, machine, upToDate }: WrittenTranslation): PostingText => {
  const words = { title: title ?? '', text: text ?? '' };
  const same = present?.title === words.title && present.text === words.text;
  if (present && same && machine == null && upToDate !== true) return present;
  return { locale, state: machine === true ? 'MACHINE' : 'UP_TO_DATE', ...words };
};

import type { ConflictRow } from '../frame/conflict-page.tsx';
import type { Visit } from '../frame/page.ts';
import type { Translation } from './answers.ts';
import { languagesOf, originalIn } from './text-fields.tsx';
import { postingTexts } from './texts/posting-texts.ts';

/** Titles and texts as they were typed, beside those that somebody has saved meanwhile. */
export const conflictRows = ({ view, text }: Visit, present: readonly Translation[]): ConflictRow[] => {
  const { fields } = postingTexts(view.locale);
  return languagesOf(originalIn(present, view.locale)).flatMap((language) =>
    (['title', 'text'] as const).map((field) => ({
      label: `${fields[field].label} (${view.formats.language(language)})`,
      typed: text(`${field}.${language}`),
      present: present.find(({ locale }) => locale === language)?.[field] ?? '',
    })),
  );
};

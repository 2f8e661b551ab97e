import { fill } from '@drogowskaz/page-kit';
import type { TranslationState } from '../ask/answers.ts';
import { type PageView, usePage } from '../page-view.ts';

/** Why a text is as it is: nothing to say of an original in the page's language or of a translation that holds. */
export const translationNote = (view: PageView, content: { locale: string; state: TranslationState }): string | null => {
  const language = view.languageName(content.locale);
  switch (content.state) {
    case 'MISSING':
      return fill(view.texts.translationMissing, { language });
    case 'OUTDATED':
      return view.texts.translationOutdated;
    case 'MACHINE':
      return view.texts.translationMachine;
    default:
      return null;
  }
};

interface TranslationNoteProps {
  content: { locale: string; state: TranslationState };
  /** The page says below in which other languages the text exists: the note leads there. */
  more?: boolean;
}

export const TranslationNote = ({ content, more = false }: TranslationNoteProps) => {
  const view = usePage();
  const note = translationNote(view, content);
  if (note === null) return null;
  return (
    <p class="note translation">
      {note}
      {more && (
        <>
          {' '}
          <a href="#translations">{view.texts.existsIn}</a>
        </>
      )}
    </p>
  );
};

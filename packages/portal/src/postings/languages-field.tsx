import { terms } from '@drogowskaz/vocabulary';
import type { Choice } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';
import { GroupedCheckboxes } from '../services/form/grouped-checkboxes.tsx';
import { useFieldText } from './text-fields.tsx';
import { postingTexts } from './texts/posting-texts.ts';

const OFTEN_SPOKEN = ['pl', 'uk', 'en', 'ru', 'es', 'ka'];

/** The languages that are spoken at it, those that are spoken most here first. */
export const LanguagesField = ({ values }: { values: readonly string[] }) => {
  const { locale, formats } = usePortal();
  const texts = postingTexts(locale);
  const language = (code: string): Choice => ({ value: code, label: formats.language(code) });
  return (
    <GroupedCheckboxes
      {...useFieldText('languages')}
      optional
      values={values}
      first={OFTEN_SPOKEN.map(language)}
      rest={[{ label: texts.fields.languages.label, choices: terms('LANGUAGE').map(({ code }) => language(code)) }]}
      restLabel={texts.more}
    />
  );
};

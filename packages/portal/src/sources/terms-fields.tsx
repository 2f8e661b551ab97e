import { allMunicipalities } from '@drogowskaz/vocabulary';
import { Checkbox, Select, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { Outcome, Visit } from '../frame/page.ts';
import { type FieldError, usePortal } from '../frame/view.ts';
import { everyInWords, OFTEN } from './every.ts';
import type { SourceInFull } from './operations.ts';
import { sourceTexts } from './texts/source-texts.ts';

/** How a source is shown and asked. */
export const TermsFields = ({ source }: { source?: SourceInFull }) => {
  const t = sourceTexts(usePortal().locale);
  const every = source?.everyMinutes ?? 60;
  const often = [...new Set<number>([...OFTEN, every])].sort((one, other) => one - other);
  return (
    <>
      <TextField name="name" label={t.fields.name} hint={t.nameHint} value={source?.name} maxLength={200} />
      <TextField name="licence" label={t.fields.licence} hint={t.licenceHint} value={source?.licence} maxLength={500} />
      <TextField
        name="attribution"
        label={t.fields.attribution}
        hint={t.attributionHint}
        value={source?.attribution}
        maxLength={500}
        optional
      />
      <Select
        name="everyMinutes"
        label={t.fields.everyMinutes}
        value={String(every)}
        choices={often.map((minutes) => ({ value: String(minutes), label: everyInWords(t, minutes) }))}
      />
      <TextField name="language" label={t.fields.language} hint={t.languageHint} value={source?.language} width="short" optional />
      <Select
        name="municipality"
        label={t.fields.municipality}
        hint={t.municipalityHint}
        value={source?.municipality?.code}
        empty={t.noMunicipality}
        choices={allMunicipalities().map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <Checkbox name="miscounts" label={t.fields.miscounts} hint={t.miscountsHint} checked={source?.miscounts ?? false} />
    </>
  );
};

/** What was typed, as the API takes it. */
export const typedTerms = ({ text, form }: Visit) => ({
  ...{ name: text('name'), licence: text('licence'), attribution: text('attribution') || null },
  ...{ everyMinutes: Number.parseInt(text('everyMinutes'), 10) || 60, language: text('language') || null },
  municipality: text('municipality') || null,
  miscounts: form.has('miscounts'),
});

export const missingTerms = (visit: Visit, ...more: 'url'[]): FieldError[] => {
  const t = sourceTexts(visit.view.locale);
  return missing(visit, {
    ...Object.fromEntries(more.map((field) => [field, t.missing[field]])),
    ...{ name: t.missing.name, licence: t.missing.licence },
  });
};

const fields = ['url', 'name', 'licence', 'attribution', 'everyMinutes', 'language', 'municipality'] as const;

export interface Answered {
  done: { source: { id: string } | null; userErrors: { code: string; path: string[] }[] };
}

/** What the API says of a field, in the reader's language, at the field. */
export const refusedTerms = (visit: Visit, { done: { userErrors } }: Answered): Promise<Outcome> => {
  const t = sourceTexts(visit.view.locale);
  return visit.again(
    ...userErrors.map(({ code, path }) => {
      const field = fields.find((one) => one === path[0]);
      if (field === undefined) return { text: t.changedMeanwhile };
      const taken = code === 'WRONG_STATE' && (field === 'url' || field === 'name');
      return { field, text: taken ? t.takenAlready[field] : t.wrong[field] };
    }),
  );
};

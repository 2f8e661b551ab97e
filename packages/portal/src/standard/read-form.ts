import type { Visit } from '../frame/page.ts';
import type { FieldError } from '../frame/view.ts';
import { type DraftItem, type TextField, textFields, type UserError } from './answers.ts';
import { type StandardField, standardTexts } from './texts/standard-texts.ts';

const numbers = ['hoursPerWeek', 'distanceKm', 'waitingDays'] as const;

/** A number as people type it, with a comma or a point; null for nothing, NaN for what is none. */
const typedNumber = (typed: string): number | null => {
  if (typed === '') return null;
  return /^\d{1,4}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
};

/** Of the calendar, as a field for a day sends it. */
export const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed));

/** What can be seen to be wrong before anybody is asked. */
export const formErrors = (visit: Visit): FieldError[] => {
  const { fields } = standardTexts(visit.view.locale);
  const wrong = (field: StandardField, at: string = field): FieldError => ({ field: at, text: fields[field].wrong });
  return [
    ...(visit.text('category') === '' ? [wrong('category')] : []),
    ...(visit.text('norm.pl') === '' ? [wrong('norm', 'norm.pl')] : []),
    ...numbers.filter((field) => numberWrong(field, typedNumber(visit.text(field)))).map((field) => wrong(field)),
    ...(isDay(visit.text('statusOn')) ? [] : [wrong('statusOn')]),
  ];
};

/** Whole numbers are of type Int in the API, which would refuse the whole form. */
const numberWrong = (field: (typeof numbers)[number], value: number | null): boolean =>
  value !== null && (Number.isNaN(value) || (field !== 'hoursPerWeek' && !Number.isInteger(value)));

/** The texts to send: what was typed in Polish and English, and what is there in other languages; the original first, as it was. */
const textsOf = (visit: Visit, field: TextField, present: DraftItem | null) => {
  const before = present?.item.translations[field] ?? [];
  const typed = (['pl', 'en'] as const).map((locale) => ({ locale: locale as string, value: visit.text(`${field}.${locale}`) }));
  const others = before.filter(({ locale }) => locale !== 'pl' && locale !== 'en').map(({ locale, value }) => ({ locale, value }));
  const all = [...typed, ...others].filter(({ value }) => value !== '');
  const original = before.find(({ state }) => state === 'ORIGINAL')?.locale;
  return [...all.filter(({ locale }) => locale === original), ...all.filter(({ locale }) => locale !== original)];
};

/** What was typed, as the API takes it. */
export const inputOf = (visit: Visit, present: DraftItem | null): Record<string, unknown> => {
  const [kind, ...rest] = visit.text('responsible').split(':');
  const responsible = rest.join(':');
  return {
    category: visit.text('category'),
    entitlement: visit.text('entitlement') || 'NOT_ENTITLED',
    audiences: visit.form.getAll('audiences'),
    municipalities: visit.form.getAll('municipalities'),
    languages: visit.form.getAll('languages'),
    ...Object.fromEntries(numbers.map((field) => [field, typedNumber(visit.text(field))])),
    responsibleProvider: kind === 'provider' ? responsible : null,
    responsibleMunicipality: kind === 'municipality' ? responsible : null,
    footing: visit.text('footing') || 'VOLUNTARY',
    status: visit.text('status') || 'MISSING',
    statusOn: visit.text('statusOn'),
    ...Object.fromEntries(textFields.map((field) => [field, textsOf(visit, field, present)])),
  };
};

/** The API's complaints, each at its field and in the language of the page. */
export const sayErrors = ({ view }: Visit, errors: readonly UserError[], input: Record<string, unknown>): FieldError[] => {
  const { fields, edit } = standardTexts(view.locale);
  return errors.map(({ path: [name = '', position], message }) => {
    if (name === 'category' && message.includes('already')) return { field: 'category', text: edit.twin };
    const field = (name.startsWith('responsible') ? 'responsible' : name) as StandardField;
    const text = fields[field]?.wrong ?? message;
    if (!textFields.some((each) => each === field)) return { field, text };
    const written = (input[field] as { locale: string }[] | undefined)?.[Number(position ?? 0)];
    return { field: `${field}.${written?.locale ?? 'pl'}`, text };
  });
};

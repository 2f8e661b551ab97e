import type { Visit } from '../frame/page.ts';
import type { FieldError } from '../frame/view.ts';
import type { ManagedEvent } from '../postings/answers.ts';
import { missingTexts, typedTexts } from '../postings/text-fields.tsx';
import { type PostingField, postingTexts } from '../postings/texts/posting-texts.ts';
import { type EventDates, repeats, writeDates } from './event-form.ts';

/** A number as people type it; null for nothing, NaN for what is none. */
const amountOf = (typed: string): number | null => {
  if (typed === '') return null;
  return /^\d{1,5}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
};

const isWebAddress = (typed: string): boolean => typed === '' || (/^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed));

const datesIn = ({ text }: Visit): EventDates => ({
  date: text('date'),
  from: text('from'),
  to: text('to'),
  repeat: repeats.find((repeat) => repeat === text('repeat')) ?? 'ONCE',
  until: text('until'),
  moreDates: text('moreDates'),
  noDates: text('noDates'),
});

/** What the form does not ask (postal code, position, whether a wheelchair can enter) stays as long as it is the same place. */
const placeIn = ({ text, form }: Visit, present: ManagedEvent | null): Record<string, unknown> | null => {
  if (text('placeName') === '') return null;
  const { place = null } = present ?? {};
  const typed = { name: text('placeName'), street: text('street') || null, city: text('city') || null };
  const same = place?.name === typed.name && place.street === typed.street && place.city === typed.city;
  return { ...(same ? place : {}), ...typed, hidden: form.has('hidden') };
};

/** What was typed, as the API takes it, or what can be seen to be wrong before anybody is asked. */
export const readEventForm = (
  visit: Visit,
  present: ManagedEvent | null,
): { input: Record<string, unknown>; errors: [] } | { input: null; errors: FieldError[] } => {
  const { text, form, view } = visit;
  const { fields } = postingTexts(view.locale);
  const wrong = (field: PostingField): FieldError => ({ field, text: fields[field].wrong });
  const written = writeDates(datesIn(visit), present);
  const amount = amountOf(text('amount'));
  const errors = [
    ...missingTexts(visit, present?.translations ?? null),
    ...('wrong' in written ? written.wrong.map(wrong) : []),
    ...(text('municipality') === '' && text('onlineUrl') === '' ? [wrong('municipality')] : []),
    ...(text('placeName') === '' && (text('street') !== '' || text('city') !== '') ? [wrong('placeName')] : []),
    ...(['onlineUrl', 'registrationUrl'] as const).filter((field) => !isWebAddress(text(field))).map(wrong),
    ...(form.getAll('topics').length > 3 ? [wrong('topics')] : []),
    ...(Number.isNaN(amount) ? [wrong('amount')] : []),
  ];
  if (errors.length > 0 || 'wrong' in written) return { input: null, errors };
  const free = text('free') === 'FREE' ? true : text('free') === 'PAID' ? false : null;
  return {
    errors: [],
    input: {
      ...typedTexts(visit, present?.translations ?? null),
      ...written.dates,
      pausesOnHolidays: form.has('holidays') ? false : null,
      municipality: text('municipality') || null,
      place: placeIn(visit, present),
      onlineUrl: text('onlineUrl') || null,
      registrationUrl: text('registrationUrl') || null,
      categories: form.getAll('topics'),
      audiences: form.getAll('audiences'),
      languages: form.getAll('languages'),
      cost: free === null && amount === null && text('costNote') === '' ? null : { free, amount, note: text('costNote') || null },
      service: text('service') || null,
    },
  };
};

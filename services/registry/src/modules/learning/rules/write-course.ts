import type { CourseForm, CourseRecord, LanguageLevel } from '@drogowskaz/directory';
import { writtenList, writtenValue } from '../../../values/written.ts';
import { type WrittenTexts, writePostingTexts } from '../../postings/index.ts';
import { writeLocalized } from '../../services/index.ts';

/** A course as its provider writes it. In an update, what is left out stays, and null makes it unknown. */
export interface WrittenCourse extends WrittenTexts {
  provider?: string | null;
  form: CourseForm;
  start?: Date | null;
  end?: Date | null;
  timezone?: string | null;
  rrule?: string | null;
  pausesOnHolidays?: boolean | null;
  cancelledDates?: { date: string; note?: string | null }[] | null;
  extraDates?: { start: Date; end?: Date | null }[] | null;
  cancelled?: boolean | null;
  municipality?: string | null;
  venue?: string | null;
  onlineUrl?: string | null;
  registrationUrl?: string | null;
  registrationUntil?: string | null;
  categories?: string[] | null;
  audiences?: string[] | null;
  languages?: string[] | null;
  teaches?: string | null;
  levelFrom?: LanguageLevel | null;
  levelTo?: LanguageLevel | null;
  places?: number | null;
  placesTaken?: number | null;
  waiting?: number | null;
  certificate?: boolean | null;
  cost?: { free?: boolean | null; amount?: number | null; currency?: string | null; note?: string | null } | null;
  service?: string | null;
}

const moment = (written: Date | null | undefined, before: string | undefined): string | undefined =>
  written === undefined ? before : written?.toISOString();

/** What is taken over as it is. */
const plain = [
  ...(['timezone', 'rrule', 'pausesOnHolidays', 'municipality', 'venue', 'onlineUrl', 'registrationUrl', 'registrationUntil'] as const),
  ...(['teaches', 'levelFrom', 'levelTo', 'places', 'placesTaken', 'waiting', 'certificate', 'service'] as const),
];

/** The record that comes out when somebody writes a course over what there was; not checked yet. */
export const writeCourse = (before: CourseRecord | null, written: WrittenCourse): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  form: written.form,
  start: moment(written.start, before?.start),
  end: moment(written.end, before?.end),
  ...Object.fromEntries(plain.map((field) => [field, writtenValue<unknown>(written[field], before?.[field])])),
  cancelledDates: cancelledDates(before, written),
  extraDates: extraDates(before, written),
  cancelled: written.cancelled ?? before?.cancelled ?? false,
  categories: writtenList(written.categories, before?.categories),
  audiences: writtenList(written.audiences, before?.audiences),
  languages: writtenList(written.languages, before?.languages),
  ...cost(before, written),
  // What its owner has written herself is hers.
  demonstration: false,
});

const cancelledDates = (before: CourseRecord | null, { cancelledDates: written, locale }: WrittenCourse) => {
  if (written === undefined) return before?.cancelledDates ?? [];
  return (written ?? []).map(({ date, note }) => ({
    date,
    note: writeLocalized(before?.cancelledDates.find((present) => present.date === date)?.note, note, locale),
  }));
};

const extraDates = (before: CourseRecord | null, { extraDates: written }: WrittenCourse) => {
  if (written === undefined) return before?.extraDates ?? [];
  return (written ?? []).map(({ start, end }) => ({ start: start.toISOString(), ...(end && { end: end.toISOString() }) }));
};

const cost = (before: CourseRecord | null, { cost: written, locale }: WrittenCourse) => {
  if (written === undefined) {
    const { free, price, currency, priceNote } = before ?? {};
    return { free, price, currency, priceNote: priceNote ?? [] };
  }
  const price = writtenValue(written?.amount, undefined);
  return {
    free: writtenValue(written?.free, undefined),
    price,
    currency: writtenValue(written?.currency, undefined) ?? (price === undefined ? undefined : 'PLN'),
    priceNote: writeLocalized(before?.priceNote, written?.note ?? null, locale),
  };
};

import type { EventPlace, EventRecord } from '@drogowskaz/directory';
import { writtenList, writtenValue } from '../../../values/written.ts';
import { type WrittenTexts, writePostingTexts } from '../../postings/index.ts';
import { writeLocalized } from '../../services/index.ts';

export interface WrittenDateRange {
  start: Date;
  end?: Date | null;
}
export interface WrittenCancelledDate {
  date: string;
  note?: string | null;
}
export type WrittenPlace = { name: string } & { [Field in Exclude<keyof EventPlace, 'name'>]?: EventPlace[Field] | null };

/** An event as its author writes it. In an update, what is left out stays, and null makes it unknown. */
export interface WrittenEvent extends WrittenTexts {
  provider?: string | null;
  start: Date;
  end?: Date | null;
  timezone?: string | null;
  rrule?: string | null;
  pausesOnHolidays?: boolean | null;
  cancelledDates?: WrittenCancelledDate[] | null;
  extraDates?: WrittenDateRange[] | null;
  cancelled?: boolean | null;
  municipality?: string | null;
  place?: WrittenPlace | null;
  onlineUrl?: string | null;
  registrationUrl?: string | null;
  url?: string | null;
  categories?: string[] | null;
  audiences?: string[] | null;
  languages?: string[] | null;
  cost?: { free?: boolean | null; amount?: number | null; currency?: string | null; note?: string | null } | null;
  service?: string | null;
}

const iso = (moment: Date | null | undefined): string | undefined => moment?.toISOString();

/** The record that comes out when somebody writes an event over what there was; not checked yet. */
export const writeEvent = (before: EventRecord | null, written: WrittenEvent): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  start: iso(written.start),
  end: written.end === undefined ? before?.end : iso(written.end),
  timezone: writtenValue(written.timezone, before?.timezone),
  rrule: writtenValue(written.rrule, before?.rrule),
  pausesOnHolidays: writtenValue(written.pausesOnHolidays, before?.pausesOnHolidays),
  cancelledDates: cancelledDates(before, written),
  extraDates: writtenList(
    written.extraDates?.map(({ start, end }) => ({ start: start.toISOString(), ...(end && { end: end.toISOString() }) })) ??
      (written.extraDates as null | undefined),
    before?.extraDates,
  ),
  cancelled: written.cancelled ?? before?.cancelled ?? false,
  municipality: writtenValue(written.municipality, before?.municipality),
  place: written.place === undefined ? before?.place : place(written.place),
  onlineUrl: writtenValue(written.onlineUrl, before?.onlineUrl),
  registrationUrl: writtenValue(written.registrationUrl, before?.registrationUrl),
  url: writtenValue(written.url, before?.url),
  categories: writtenList(written.categories, before?.categories),
  audiences: writtenList(written.audiences, before?.audiences),
  languages: writtenList(written.languages, before?.languages),
  ...cost(before, written),
  service: writtenValue(written.service, before?.service),
  // What its owner has written herself is hers.
  demonstration: false,
});

const cancelledDates = (before: EventRecord | null, { cancelledDates: written, locale }: WrittenEvent) => {
  if (written === undefined) return before?.cancelledDates ?? [];
  return (written ?? []).map(({ date, note }) => ({
    date,
    note: writeLocalized(before?.cancelledDates.find((present) => present.date === date)?.note, note, locale),
  }));
};

const place = (written: WrittenPlace | null): unknown =>
  written === null
    ? undefined
    : Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null && value !== undefined && value !== ''));

const cost = (before: EventRecord | null, { cost: written, locale }: WrittenEvent) => {
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

/** What a revision changes, field by field and language by language, in the words of `ServiceInput` and of the reader. */
import type { LocalizedString, ServiceRecord, ServiceText } from '@drogowskaz/directory';
import { openingHoursText } from '@drogowskaz/directory';
import { findMunicipality, label, type VocabularyName } from '@drogowskaz/vocabulary';
import { publicSchedule } from '../publication/public-place.ts';
import { changedFields } from './changed-fields.ts';

export interface RevisionChange {
  /** "name", "contacts", "locations" … */
  field: string;
  /** The language of a text; null for what is the same in every language. */
  locale: string | null;
  /** As text; null: nothing was there. Lists have a line for each entry. */
  before: string | null;
  after: string | null;
}

export interface ChangeReader {
  /** The language of labels. */
  locale: string;
  now: Date;
}

const textFields = [
  'name',
  'alternateName',
  'summary',
  'plainSummary',
  'description',
  'howToApply',
  'eligibilityDescription',
  'alert',
] as const;

/** Changes of texts first, the original's before those of its translations; then facts, in the order of the record. */
export const revisionChanges = (before: ServiceRecord | null, after: ServiceRecord, reader: ChangeReader): RevisionChange[] => {
  const told = (record: ServiceRecord | null, field: string) => (record && (described[field] ?? asStored(field))(record, reader)) || null;
  const facts = changedFields(before, after)
    .filter((field) => !isText(field))
    .map((field) => ({ field, locale: null, before: told(before, field), after: told(after, field) }));
  return [...textChanges(before?.texts ?? [], after.texts), ...facts];
};

const isText = (field: string): boolean => field.startsWith('translations.') || textFields.some((each) => each === field);

/** What only imports write (funding, phones …): said as it is stored. */
const asStored =
  (field: string): Described =>
  (record) => {
    const value = record[field as keyof ServiceRecord];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);
  };

const textChanges = (before: readonly ServiceText[], after: readonly ServiceText[]): RevisionChange[] => {
  const locales = [...new Set([...after, ...before].sort(originalFirst).map(({ locale }) => locale))];
  return locales.flatMap((locale) => {
    const [was, is] = [before, after].map((texts) => texts.find((text) => text.locale === locale));
    // Of a text that is new or gone its words say enough, unless a machine wrote them.
    const states = (was && is) || is?.state === 'MACHINE' ? { before: was?.state ?? null, after: is?.state ?? null } : null;
    const texts = textFields.map((field) => ({ field, locale, before: was?.[field] ?? null, after: is?.[field] ?? null }));
    return [...texts, ...(states ? [{ field: 'state', locale, ...states }] : [])].filter((change) => change.before !== change.after);
  });
};

const originalFirst = (one: ServiceText, other: ServiceText): number =>
  Number(other.state === 'ORIGINAL') - Number(one.state === 'ORIGINAL');

type Described = (record: ServiceRecord, reader: ChangeReader) => string;

const lines = (items: readonly (string | null | undefined)[]): string => items.filter((item) => item).join('\n');
const inLine = (items: readonly (string | null | undefined)[]): string => items.filter((item) => item).join(', ');
/** A short text in all its languages: "pokój 3 (uk: кімната 3)". */
const said = (texts: LocalizedString): string => {
  const others = texts.filter(({ state }) => state !== 'ORIGINAL').map(({ locale, value }) => `${locale}: ${value}`);
  const original = texts.find(({ state }) => state === 'ORIGINAL')?.value ?? '';
  return others.length > 0 ? `${original} (${others.join('; ')})` : original;
};
const marked = (name: string, flag: boolean | undefined): string | null => (flag === undefined ? null : `${name}: ${flag}`);
const terms =
  (vocabulary: VocabularyName, codes: (record: ServiceRecord) => readonly string[]): Described =>
  (record, { locale }) =>
    lines(codes(record).map((code) => label(vocabulary, code, locale)));

const described: Readonly<Record<string, Described>> = {
  categories: terms('CATEGORY', ({ categories }) => categories),
  audiences: terms('AUDIENCE', ({ audiences }) => audiences),
  excludedAudiences: terms('AUDIENCE', ({ excludedAudiences }) => excludedAudiences),
  languages: terms('LANGUAGE', ({ languages }) => languages),
  formality: terms('FORMALITY', ({ formality }) => formality),
  requirements: terms('REQUIREMENT', ({ requirements }) => requirements),
  deliveryModes: ({ deliveryModes }) => lines(deliveryModes),
  municipalities: ({ municipalities }) => lines(municipalities.map((code) => findMunicipality(code)?.name ?? code)),
  reach: ({ reach }) => reach,
  requiresStatutoryEntitlement: ({ requiresStatutoryEntitlement: required }) => (required === undefined ? '' : String(required)),
  minimumAge: ({ minimumAge }) => String(minimumAge ?? ''),
  maximumAge: ({ maximumAge }) => String(maximumAge ?? ''),
  documents: ({ requiredDocuments }) => lines(requiredDocuments.map(({ document }) => said(document))),
  cost: ({ free, costOptions }) =>
    lines([
      marked('free', free),
      ...costOptions.map(({ amount, currency, amountDescription }) =>
        inLine([amount === undefined ? null : `${amount} ${currency ?? ''}`.trim(), said(amountDescription)]),
      ),
    ]),
  contacts: ({ contactPoints }) =>
    lines(contactPoints.map(({ kind, value, languages, note }) => inLine([`${kind} ${value}`, languages.join(' '), said(note)]))),
  locations: ({ locations }, { locale, now }) =>
    lines(
      locations.map(({ location, byAppointment, schedules }) => {
        const { name, hidden, wheelchairAccessible, municipality, latitude, longitude } = location;
        const addresses = location.addresses.flatMap(({ address1, postalCode, city }) => [address1, inLine([postalCode]), city]);
        const where = [municipality && findMunicipality(municipality)?.name, latitude !== undefined && `${latitude} ${longitude}`];
        const marks = [hidden ? 'hidden' : null, marked('wheelchair', wheelchairAccessible)];
        const hours = openingHoursText(schedules.map(publicSchedule), { locale, now, byAppointment: byAppointment ?? null });
        const notes = schedules.map(({ note }) => said(note));
        return `${inLine([name, ...addresses, ...where.map((text) => text || null), ...marks])}; ${inLine([hours, ...notes])}`;
      }),
    ),
  bookingUrl: ({ bookingUrl }) => bookingUrl ?? '',
  url: ({ url }) => url ?? '',
  expiresAt: ({ expiresAt }) => expiresAt ?? '',
  status: ({ status }) => status,
};

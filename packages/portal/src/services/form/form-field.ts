import type { DraftContact, DraftPlace, ServiceDraft } from '../service-draft.ts';

/**
 * How a field is typed and what becomes of it. LINE and TEXT: as written. LINES: a list, one a line. ONE and MANY: choices. YES_NO: yes, no,
 * not known. FLAG: ticked or not. LAST_DAY: a day, at whose end the moment of the API lies.
 */
export type FieldKind = 'LINE' | 'TEXT' | 'LINES' | 'ADDRESS' | 'NUMBER' | 'WHOLE' | 'LAST_DAY' | 'ONE' | 'MANY' | 'YES_NO' | 'FLAG';

/**
 * One field of a step. Its name in the page is its path in `ServiceInput` ("contacts.0.value"), so that what the API says about a path
 * is said at the field.
 */
export interface FormField {
  name: string;
  kind: FieldKind;
  /** The API takes '' for it and says what is missing, but no null. */
  required?: boolean;
}

export const steps = ['what', 'topic', 'where', 'hours', 'contact', 'more'] as const;
export type Step = (typeof steps)[number];

const line = (name: string): FormField => ({ name, kind: 'LINE' });
const text = (name: string): FormField => ({ name, kind: 'TEXT' });
const many = (name: string): FormField => ({ name, kind: 'MANY' });
const needed = (field: FormField): FormField => ({ ...field, required: true });

/** The fields of each step that stand there once. Opening hours have a form of their own. */
export const singleFields: Readonly<Record<Step, readonly FormField[]>> = {
  what: [needed(line('name')), needed(text('summary')), needed({ name: 'locale', kind: 'ONE' })],
  topic: [many('categories')],
  where: [many('deliveryModes'), many('municipalities')],
  hours: [],
  contact: [many('languages')],
  more: [
    needed(text('description')),
    text('howToApply'),
    text('plainSummary'),
    { name: 'cost.free', kind: 'YES_NO' },
    { name: 'cost.amount', kind: 'NUMBER' },
    line('cost.note'),
    many('audiences'),
    { name: 'requiresStatutoryEntitlement', kind: 'YES_NO' },
    many('requirements'),
    { name: 'documents', kind: 'LINES' },
    { name: 'minimumAge', kind: 'WHOLE' },
    { name: 'maximumAge', kind: 'WHOLE' },
    many('formality'),
    { name: 'reach', kind: 'ONE' },
    { name: 'url', kind: 'ADDRESS' },
    { name: 'bookingUrl', kind: 'ADDRESS' },
    { name: 'temporarilyClosed', kind: 'FLAG' },
    { name: 'expiresAt', kind: 'LAST_DAY' },
  ],
};

export const placeFields: readonly (FormField & { name: keyof DraftPlace })[] = [
  { name: 'id', kind: 'LINE' },
  { name: 'name', kind: 'LINE', required: true },
  { name: 'street', kind: 'LINE' },
  { name: 'postalCode', kind: 'LINE' },
  { name: 'city', kind: 'LINE', required: true },
  { name: 'municipality', kind: 'ONE' },
  { name: 'wheelchairAccessible', kind: 'YES_NO' },
  { name: 'hidden', kind: 'FLAG' },
  { name: 'latitude', kind: 'NUMBER' },
  { name: 'longitude', kind: 'NUMBER' },
];

export const contactFields: readonly (FormField & { name: keyof DraftContact })[] = [
  { name: 'kind', kind: 'ONE', required: true },
  { name: 'value', kind: 'LINE', required: true },
  { name: 'note', kind: 'LINE' },
  { name: 'languages', kind: 'MANY' },
];

export const translationFields: readonly (FormField & { name: keyof ServiceDraft })[] = [
  { name: 'name', kind: 'LINE', required: true },
  { name: 'summary', kind: 'TEXT', required: true },
  { name: 'description', kind: 'TEXT', required: true },
  { name: 'plainSummary', kind: 'TEXT' },
  { name: 'howToApply', kind: 'TEXT' },
];

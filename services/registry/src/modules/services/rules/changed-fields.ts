import type { ServiceRecord } from '@drogowskaz/directory';
import { sameJson } from '../../../values/same-json.ts';

/** The record in the words of `ServiceInput`, so that an author and a moderator read what they know. */
const inputWords: Readonly<Partial<Record<keyof ServiceRecord, string>>> = {
  contactPoints: 'contacts',
  requiredDocuments: 'documents',
  free: 'cost',
  costOptions: 'cost',
};

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

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a record has that nobody wrote. */
const isDefault = (field: keyof ServiceRecord, value: unknown): boolean =>
  (field === 'status' && value === 'active') || (field === 'demonstration' && value === false);

/** Which fields differ from what was there before; for a first revision, which are filled. Translations read "translations.uk". */
export const changedFields = (before: ServiceRecord | null, after: ServiceRecord): string[] => {
  const changed = new Set<string>();
  const original = (record: ServiceRecord | null) => record?.texts.find((text) => text.state === 'ORIGINAL');
  const [then, now] = [original(before), original(after)];
  for (const field of textFields) if ((then?.[field] ?? '') !== (now?.[field] ?? '')) changed.add(field);
  const translations = (record: ServiceRecord | null) => (record?.texts ?? []).filter((text) => text.state !== 'ORIGINAL');
  const [old, present] = [translations(before), translations(after)];
  for (const locale of new Set([...old, ...present].map((text) => text.locale))) {
    const of = (texts: typeof old) => texts.find((text) => text.locale === locale);
    if (!sameJson(of(old), of(present))) changed.add(`translations.${locale}`);
  }
  for (const field of Object.keys({ ...before, ...after }) as (keyof ServiceRecord)[]) {
    if (field === 'texts') continue;
    const [was, is] = [before?.[field], after[field]];
    if (before === null && isDefault(field, is)) continue;
    if (!(isEmpty(was) && isEmpty(is)) && !sameJson(was, is)) changed.add(inputWords[field] ?? field);
  }
  return [...changed];
};

import {
  composed,
  type LocalizedString,
  type StandardItemRecord,
  type StandardStatusRecord,
  standardItemRecord,
  standardStatusRecord,
  textProblems,
} from '@drogowskaz/directory';
import { invalid, type UserError } from '../../../values/user-error.ts';
import type { WrittenStandardItem, WrittenText } from './written-item.ts';

export interface StandardItemContent {
  record: StandardItemRecord;
  status: StandardStatusRecord;
}

type WrittenContent = { content: StandardItemContent; errors: [] } | { content: null; errors: UserError[] };

const MOST_ERRORS = 50;

/**
 * Makes of what was written an item that may stand, or says all that is wrong with it. The first text of a field is the original; where
 * its words are new and a translation's are not, the translation is outdated.
 */
export const writeItem = (before: StandardItemContent | null, written: WrittenStandardItem, today: string): WrittenContent => {
  const record = {
    category: written.category,
    audiences: written.audiences ?? [],
    municipalities: written.municipalities ?? [],
    entitlement: written.entitlement,
    norm: writeTexts(before?.record.norm, written.norm),
    hoursPerWeek: written.hoursPerWeek ?? null,
    distanceKm: written.distanceKm ?? null,
    languages: written.languages ?? [],
    waitingDays: written.waitingDays ?? null,
    responsibleProvider: written.responsibleProvider ?? null,
    responsibleMunicipality: written.responsibleMunicipality ?? null,
    footing: written.footing,
    legalBasis: writeTexts(before?.record.legalBasis, written.legalBasis),
    funding: writeTexts(before?.record.funding, written.funding),
  };
  const status = {
    status: written.status,
    on: written.statusOn ?? today,
    note: writeTexts(before?.status.note, written.statusNote),
  };
  const parsedRecord = standardItemRecord.safeParse(record);
  const parsedStatus = standardStatusRecord.safeParse(status);
  const problems = [
    ...textProblems(record),
    ...textProblems(status),
    ...[...(parsedRecord.error?.issues ?? []), ...(parsedStatus.error?.issues ?? [])].map(({ path, message }) => ({
      path: path.map(String),
      message,
    })),
    ...(status.on > today ? [{ path: ['on'], message: 'Say how far it is met today or on an earlier day.' }] : []),
  ];
  if (problems.length > 0 || !parsedRecord.success || !parsedStatus.success) {
    return { content: null, errors: problems.slice(0, MOST_ERRORS).map(({ path, message }) => invalid(message, ...inputPath(path))) };
  }
  return { content: { record: parsedRecord.data, status: parsedStatus.data }, errors: [] };
};

/** What is new in a version, in the words of whoever proposes it. */
export const writeNote = (written: readonly WrittenText[]): { texts: LocalizedString; errors: UserError[] } => {
  const { note } = standardStatusRecord.shape;
  const parsed = note.safeParse(writeTexts(undefined, written));
  const problems = [...textProblems(parsed.data ?? []), ...(parsed.error?.issues ?? [])];
  return { texts: parsed.data ?? [], errors: problems.map(({ path, message }) => invalid(message, 'note', ...path.map(String))) };
};

const inStatus: Readonly<Record<string, string>> = { on: 'statusOn', note: 'statusNote' };

const inputPath = (path: readonly (string | number)[]): string[] =>
  path.map((step, depth) => (depth === 0 ? (inStatus[step] ?? String(step)) : String(step)));

const writeTexts = (before: LocalizedString | undefined, written: readonly WrittenText[] | null | undefined): LocalizedString => {
  const [original, ...translations] = composed(written ?? []).filter(({ value }) => value !== '');
  if (!original) return [];
  const earlier = (locale: string) => before?.find((text) => text.locale === locale);
  const sameOriginal = earlier(original.locale)?.value === original.value;
  return [
    { locale: original.locale, state: 'ORIGINAL', value: original.value },
    ...translations.map(({ locale, value }) => {
      const present = earlier(locale);
      const untouched = present?.value === value;
      const state = untouched && !sameOriginal ? 'OUTDATED' : untouched && present.state === 'OUTDATED' ? 'OUTDATED' : 'UP_TO_DATE';
      return { locale, state: state as 'OUTDATED' | 'UP_TO_DATE', value };
    }),
  ];
};

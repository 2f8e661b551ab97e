import type { PersonLocale } from '@drogowskaz/platform';
import { type ColumnField, columnFields } from '@drogowskaz/spreadsheets';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

/** The texts of the pages of spreadsheets; Polish is the original. `{what}` and the like stand for what is told. */
export type SpreadsheetTexts = { [Text in keyof typeof pl]: (typeof pl)[Text] extends string ? string : (typeof pl)[Text] };

const texts: Readonly<Record<PersonLocale, SpreadsheetTexts>> = { pl, en, uk };
export const spreadsheetTexts = (locale: PersonLocale): SpreadsheetTexts => texts[locale];

/** The heading of the column that says what to mend, in every language: in a file that comes back it is no data. */
export const reasonHeadings: readonly string[] = [pl.reason, en.reason, uk.reason];

/** The field that a heading of our own files names, in whatever language it was made; null for every other heading. */
export const fieldOfHeading = (heading: string): ColumnField | null =>
  columnFields.find((field) => Object.values(texts).some(({ fields }) => fields[field] === heading)) ?? null;

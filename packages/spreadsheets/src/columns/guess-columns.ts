import { fold } from '@drogowskaz/text';
import { readPostalCode } from '../cells/read-address.ts';
import { readEmails, readPhones, readWebs } from '../cells/read-contacts.ts';
import { readCost } from '../cells/read-cost.ts';
import { readDate } from '../cells/read-date.ts';
import { readHours } from '../cells/read-hours.ts';
import { readNumber } from '../cells/read-number.ts';
import { readAudiences, readLanguages, readMunicipalities } from '../cells/read-terms.ts';
import type { SheetRow } from '../workbook.ts';
import { type ColumnField, type ColumnMapping, columnFields, severalColumns, weekdayOfField } from './column-fields.ts';
import { columnWords } from './column-words.ts';

/** Rows of a sheet that are looked at, and characters of each cell. */
const SAMPLE = 50;
const LOOKED_AT = 1_000;

/** A heading as it is compared: "Godz. otwarcia*" and "godz otwarcia" are one. */
export const foldedHeading = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Of columns that were written for colleagues: nobody else shall read them because of a guess. */
const forColleagues = /\b(wewnetrzn|sluzbow|robocz|internal|private)/;

/** A heading that ends so names it: a day at the end of "godziny pn" is that day, whatever its cells look like. */
const LAST_WORD = 0.7;

/** How surely a heading names a field: 1 when it is just that, less when it is among other words. */
const byName = (heading: string, field: ColumnField): number => {
  if (heading === '' || (field === 'description' && forColleagues.test(heading))) return 0;
  let best = 0;
  for (const phrase of columnWords[field]) {
    if (heading === phrase) return 1;
    // Of two headings above each other ("kontakt telefon") the last words tell most.
    if (heading.endsWith(` ${phrase}`)) best = Math.max(best, LAST_WORD + 0.1 * Math.min(1, phrase.length / heading.length));
    else if (heading.startsWith(`${phrase} `)) best = Math.max(best, 0.65 + 0.1 * Math.min(1, phrase.length / heading.length));
    else if (phrase.length > 3 && ` ${heading} `.includes(` ${phrase} `)) best = Math.max(best, 0.5);
  }
  return best;
};

const isCoordinate = (from: number, to: number) => (cell: string) => {
  const value = readNumber(cell);
  return value !== null && value >= from && value <= to && !Number.isInteger(value);
};

const alone = ({ values, rest }: { values: readonly string[]; rest: string }) => values.length > 0 && rest === '';
const known = ({ codes, unknown }: { codes: readonly string[]; unknown: readonly string[] }) => codes.length > 0 && unknown.length === 0;

/** What the cells of a field look like. Only fields whose cells can be told from others are here. */
const byCells: Readonly<Partial<Record<ColumnField, (cell: string) => boolean>>> = {
  email: (cell) => alone(readEmails(cell)),
  web: (cell) => alone(readWebs(cell)),
  phone: (cell) => alone(readPhones(cell)) && cell.replace(/\D/g, '').length >= 7,
  postalCode: (cell) => /\D/.test(cell) && readPostalCode(cell) !== null,
  address: (cell) => /(?<![\w-])\d{2}-\d{3}(?![\w-])/.test(cell) && /\p{L}{3}/u.test(cell),
  street: (cell) => /^(ul|al|pl|os|plac|aleja)\b/i.test(cell) && !/\d{2}-\d{3}/.test(cell),
  hours: (cell) => {
    const { spans, byAppointment, problem } = readHours(cell);
    return problem === null && (spans.length > 0 || byAppointment);
  },
  languages: (cell) => known(readLanguages(cell)),
  audiences: (cell) => known(readAudiences(cell)),
  municipalities: (cell) => known(readMunicipalities(cell)),
  cost: (cell) => /\d\s*(zł|pln)|bezpłat|odpłat/i.test(cell) && readCost(cell).note.length < 60,
  expiresAt: (cell) => /\D/.test(cell) && (readDate(cell) ?? readDate(cell, 'MONTH')) !== null,
  latitude: isCoordinate(48, 55.5),
  longitude: isCoordinate(13, 25),
};

/** Where a cell alone decides what a column is, also under a heading that says nothing. */
const ENOUGH = 0.7;
const NAMED = 0.5;

/** What each column most likely holds, by its heading and by what is in it. A guess for somebody to correct. */
export const guessColumns = (headings: readonly string[], rows: readonly SheetRow[]): ColumnMapping => {
  const width = Math.max(headings.length, ...rows.slice(0, SAMPLE).map(({ cells }) => cells.length), 0);
  const candidates: { column: number; field: ColumnField; score: number }[] = [];
  for (let column = 0; column < width; column += 1) {
    const heading = foldedHeading(headings[column] ?? '');
    const cells = rows
      .slice(0, SAMPLE)
      .map(({ cells: all }) => (all[column] ?? '').slice(0, LOOKED_AT))
      .filter((cell) => cell !== '');
    if (cells.length === 0 && heading === '') continue;
    for (const field of columnFields) {
      const name = byName(heading, field);
      const looks = byCells[field];
      const share = looks && cells.length > 0 ? cells.filter((cell): boolean => looks(cell)).length / cells.length : 0;
      // A town is a municipality of the same name, and offices mean the town.
      const weighed = field === 'municipalities' || field === 'audiences' ? share * 0.5 : share;
      const against = looks && cells.length >= 3 && share === 0 && !['audiences', 'cost', 'hours', 'languages'].includes(field) ? 0.4 : 0;
      const score = weekdayOfField(field) === null ? name + weighed * 0.8 - against : name >= LAST_WORD ? name + 1 : name;
      // A day may be any, also the one on which something began: only a heading says that something ends on it.
      const isTold = field !== 'expiresAt' && weighed >= ENOUGH;
      if (score >= NAMED && (name >= NAMED || isTold)) candidates.push({ column, field, score });
    }
  }
  const fields = Array<ColumnField | null>(width).fill(null);
  for (const { column, field } of candidates.sort((one, other) => other.score - one.score || one.column - other.column)) {
    if (fields[column] === null && (severalColumns.has(field) || !fields.includes(field))) fields[column] = field;
  }
  return nameOfWhat(fields);
};

/** A sheet of organisations that names no services: the organisation's column is the name of what it offers, too, until somebody says otherwise. */
const nameOfWhat = (fields: ColumnMapping): ColumnMapping =>
  fields.includes('name') ? fields : fields.map((field) => (field === 'provider' ? 'name' : field));

import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { columnName } from '../column-name.ts';
import type { ReadingNote, Sheet, SheetRow, Workbook } from '../workbook.ts';
import { tellFarCells } from './far-cells.ts';
import { inShort } from './in-short.ts';
import { Keeper } from './keeper.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** A format of zeros and signs between them ("00-000" of a postal code, "000 000 000" of a telephone) says how digits are to stand. */
const DIGITS = /^[0\s\-()+"\\/.]*0[0\s\-()+"\\/]*$/;

const two = (number: number): string => String(number).padStart(2, '0');

/** A serial number of Excel as "2025-03-03", "2025-03-03 08:30" or, less than a day, "08:30". */
const dateText = (serial: number, date1904: boolean): string | null => {
  const date = SSF.parse_date_code(serial, { date1904 }) as { y: number; m: number; d: number; H: number; M: number } | null;
  if (!date) return null;
  const time = date.H > 0 || date.M > 0 ? `${two(date.H)}:${two(date.M)}` : '';
  if (serial < 1) return time || '00:00';
  return [`${date.y}-${two(date.m)}-${two(date.d)}`, time].filter(Boolean).join(' ');
};

/** Binary fractions as people typed them: 0.1 + 0.2 is 0.3. */
const numberText = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 }) : text;
};

const cellText = ({ t, v, w, z }: CellObject, date1904: boolean): string => {
  if (t === 'n' && typeof v === 'number') {
    const format = typeof z === 'string' ? z : '';
    if (SSF.is_date(format)) return dateText(v, date1904) ?? w ?? numberText(v);
    return DIGITS.test(format) && format !== '0' && w !== undefined ? w : numberText(v);
  }
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  return t === 's' ? String(v ?? '') : (w ?? '');
};

/** Formulas are never run: what a cell showed last is what it holds. */
export const readXlsx = (bytes: Buffer, limits: ReadingLimits): Workbook => {
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellStyles: true,
    bookVBA: false,
    sheetStubs: false,
  });
  if (book.SheetNames.length > limits.sheets) throw new WorkbookRefused('SHEETS', `It has ${book.SheetNames.length} sheets.`);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const keeper = new Keeper(limits);
  const notes: ReadingNote[] = [];
  const sheets = book.SheetNames.flatMap((name, place): Sheet[] => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0;
    if (!sheet) return [];
    const rows = readSheet(sheet, { name, date1904, keeper, notes, limits });
    if (hidden && rows.length > 0) notes.push({ code: 'HIDDEN_SHEET', sheet: name });
    return [{ name, ...(hidden ? { hidden } : {}), rows }];
  });
  return { sheets, notes: [...notes, ...keeper.notes()] };
};

interface Reading {
  name: string;
  date1904: boolean;
  keeper: Keeper;
  notes: ReadingNote[];
  limits: ReadingLimits;
}

const readSheet = (sheet: WorkSheet, { name, date1904, keeper, notes, limits }: Reading): SheetRow[] => {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const counts = { FORMULAS: 0, FORMULAS_WITHOUT_VALUE: 0, ERRORS: 0 };
  const written = new Map<number, string[]>();
  // Rows that nobody wrote into are holes in the list: `forEach` does not visit them.
  data.forEach((cells, place) => {
    if (!cells || cells.length === 0) return;
    const texts: string[] = [];
    let filled = false;
    let isFar = false;
    cells.forEach((cell, column) => {
      if (!cell) return;
      if (cell.f !== undefined) {
        counts.FORMULAS += 1;
        if (cell.v === undefined) counts.FORMULAS_WITHOUT_VALUE += 1;
      }
      if (cell.t === 'e') {
        counts.ERRORS += 1;
        return;
      }
      const text = cellText(cell, date1904);
      if (text.trim() === '') return;
      if (column >= limits.columns) {
        if (!isFar) keeper.far(place + 1, column);
        isFar = true;
        return;
      }
      texts[column] = text;
      filled = true;
    });
    if (filled)
      written.set(
        place,
        Array.from(texts, (text) => text ?? ''),
      );
    if (written.size > limits.rows) throw new WorkbookRefused('ROWS', `There are more than ${limits.rows} rows.`);
  });
  const merged = spreadMerged(sheet, written, limits);

  const hiddenRows: number[] = [];
  const rows: SheetRow[] = [];
  for (const [place, cells] of written) {
    const hidden = sheet['!rows']?.[place]?.hidden === true;
    const row = keeper.row(place + 1, cells, hidden);
    if (!row) continue;
    rows.push(row);
    if (hidden) hiddenRows.push(place + 1);
  }
  for (const [code, count] of Object.entries(counts) as [keyof typeof counts, number][])
    if (count > 0) notes.push({ code, sheet: name, what: String(count) });
  if (merged > 0) notes.push({ code: 'MERGED', sheet: name, what: String(merged) });
  if (hiddenRows.length > 0) notes.push({ code: 'HIDDEN_ROWS', sheet: name, what: inShort(hiddenRows) });
  const hiddenColumns = (sheet['!cols'] ?? [])
    .slice(0, limits.columns)
    .flatMap((column, place) => (column?.hidden ? [columnName(place)] : []));
  if (hiddenColumns.length > 0 && rows.length > 0) notes.push({ code: 'HIDDEN_COLUMNS', sheet: name, what: hiddenColumns.join(', ') });
  notes.push(...tellFarCells(keeper.takeFar(), rows, name));
  return rows;
};

/** What stands in merged cells is said for each of them, in the rows that hold something. Answers how many areas there were. */
const spreadMerged = (sheet: WorkSheet, written: Map<number, string[]>, limits: ReadingLimits): number => {
  let areas = 0;
  const places = [...written.keys()];
  for (const { s: from, e: to } of (sheet['!merges'] ?? []).slice(0, limits.rows)) {
    const text = written.get(from.r)?.[from.c];
    if (text === undefined || text === '' || from.c >= limits.columns) continue;
    areas += 1;
    const last = Math.min(to.c, limits.columns - 1);
    const inside = to.r - from.r > places.length ? places.filter((row) => row >= from.r && row <= to.r) : range(from.r, to.r);
    for (const row of inside) {
      const cells = written.get(row);
      if (!cells) continue;
      for (let column = from.c; column <= last; column += 1) {
        while (cells.length < column) cells.push('');
        if ((cells[column] ?? '') === '') cells[column] = text;
      }
    }
  }
  return areas;
};

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place);

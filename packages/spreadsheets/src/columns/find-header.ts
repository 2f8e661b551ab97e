import type { Sheet, SheetRow } from '../workbook.ts';
import { columnFields } from './column-fields.ts';
import { columnWords } from './column-words.ts';
import { foldedHeading } from './guess-columns.ts';
import { headingGroups, saysMoreOf } from './heading-groups.ts';

/** Titles and dates stand above a table; not more than this. */
const LOOKED_AT = 30;

const phrases: ReadonlySet<string> = new Set(columnFields.flatMap((field) => columnWords[field]));
const MOST_WORDS = Math.max(...Array.from(phrases, (phrase) => phrase.split(' ').length));

const isNamed = (cell: string): boolean => {
  const last = foldedHeading(cell).split(' ').slice(-MOST_WORDS);
  return last.some((_, place) => phrases.has(last.slice(place).join(' ')));
};

const isShort = (cell: string): boolean => cell.length <= 60 && !/\d{3}|@|https?:/.test(cell);

const headingScore = ({ cells }: SheetRow, below: SheetRow | undefined): number => {
  const filled = cells.filter(Boolean);
  const distinct = new Set(filled);
  if (distinct.size < 2 && (below?.cells.filter(Boolean).length ?? 0) > 1) return 0;
  return filled.filter(isNamed).length * 3 + (filled.filter(isShort).length / Math.max(1, filled.length)) * distinct.size;
};

const isMerged = ({ cells }: SheetRow): boolean => cells.some((cell, column) => cell !== '' && cell === cells[column + 1]);

/** A second row of headings says more of the first, without times and numbers; where nothing was merged, one of its cells has to be called like a column. */
const isSecondRow = (row: SheetRow, above: SheetRow): boolean =>
  saysMoreOf(above.cells, row.cells) &&
  row.cells.every((cell) => !/\d/.test(cell) && isShort(cell)) &&
  (isMerged(above) || row.cells.some(isNamed));

/** The row, by its place in the list, whose cells are the names of the columns; of two rows of headings the second. */
export const findHeader = (rows: readonly SheetRow[]): number => {
  let best = { place: 0, score: -1 };
  rows.slice(0, LOOKED_AT).forEach((row, place) => {
    const score = headingScore(row, rows[place + 1]);
    if (score > best.score + 0.5) best = { place, score };
  });
  const [row, next] = [rows[best.place], rows[best.place + 1]];
  return row && next && isSecondRow(next, row) ? best.place + 1 : best.place;
};

/** The sheet that is likeliest the list: shown, with the most rows under a header. */
export const findSheet = (sheets: readonly Sheet[]): number => {
  const scores = sheets.map(({ rows, hidden }) => {
    const header = rows[findHeader(rows)];
    return (hidden ? -1_000 : 0) + Math.min(rows.length, 200) * Math.min(10, header?.cells.length ?? 0);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

/** The names of the columns. Where a cell of the row above stands over several ("Kontakt" over "telefon" and "e-mail"), both are said. */
export const headingsOf = (rows: readonly SheetRow[], header: number): string[] => {
  const names = rows[header]?.cells ?? [];
  const above = header > 0 ? (rows[header - 1]?.cells ?? []) : [];
  const groups = headingGroups(above, names);
  const width = groups.length > 0 ? Math.max(names.length, above.length) : names.length;
  return Array.from({ length: width }, (_, column) => {
    const name = names[column] ?? '';
    const group = groups.find(({ from, to }) => column >= from && column < to);
    const over = groups.length > 0 ? (above[group?.from ?? column] ?? '') : '';
    return [over === name ? '' : over, name].filter(Boolean).join(' ');
  });
};

import type { Sheet, SheetRow } from '../workbook.ts';
import { columnFields } from './column-fields.ts';
import { columnWords } from './column-words.ts';
import { foldedHeading } from './guess-columns.ts';

/** Titles and dates stand above a table; not more than this. */
const LOOKED_AT = 30;

const phrases: ReadonlySet<string> = new Set(columnFields.flatMap((field) => columnWords[field]));

const headingScore = ({ cells }: SheetRow, below: SheetRow | undefined): number => {
  const filled = cells.filter(Boolean);
  const distinct = new Set(filled);
  if (distinct.size < 2 && (below?.cells.filter(Boolean).length ?? 0) > 1) return 0;
  const named = filled.filter((cell) => {
    const heading = foldedHeading(cell);
    return phrases.has(heading) || heading.split(' ').some((_, place, words) => phrases.has(words.slice(place).join(' ')));
  }).length;
  const short = filled.filter((cell) => cell.length <= 60 && !/\d{3}|@|https?:/.test(cell)).length;
  return named * 3 + (short / Math.max(1, filled.length)) * distinct.size;
};

/** The row, by its place in the list, whose cells are the names of the columns. */
export const findHeader = (rows: readonly SheetRow[]): number => {
  let best = { place: 0, score: -1 };
  rows.slice(0, LOOKED_AT).forEach((row, place) => {
    const score = headingScore(row, rows[place + 1]);
    if (score > best.score + 0.5) best = { place, score };
  });
  return best.place;
};

/** The sheet that is likeliest the list: shown, with the most rows under a header. */
export const findSheet = (sheets: readonly Sheet[]): number => {
  const scores = sheets.map(({ rows, hidden }) => {
    const header = rows[findHeader(rows)];
    return (hidden ? -1_000 : 0) + Math.min(rows.length, 200) * Math.min(10, header?.cells.length ?? 0);
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
};

/** The names of the columns. Where the row above has merged cells ("Kontakt" over "telefon" and "e-mail"), both are said. */
export const headingsOf = (rows: readonly SheetRow[], header: number): string[] => {
  const names = rows[header]?.cells ?? [];
  const above = header > 0 ? (rows[header - 1]?.cells ?? []) : [];
  const groups = new Set(above.filter((cell, column) => cell !== '' && cell === above[column + 1] && cell !== names[column]));
  const isGrouped = groups.size > 0 && new Set(above.filter(Boolean)).size > 1;
  const width = Math.max(names.length, isGrouped ? above.length : 0);
  return Array.from({ length: width }, (_, column) => {
    const name = names[column] ?? '';
    const group = isGrouped ? (above[column] ?? '') : '';
    return [group === name ? '' : group, name].filter(Boolean).join(' ');
  });
};

import { ShownDateOrder } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import type { ColumnMapping } from '../columns/column-fields.ts';
import { foldedHeading } from '../columns/guess-columns.ts';
import type { SheetRow } from '../workbook.ts';
import { RowReader } from './row-reader.ts';
import type { RowReading } from './service-row.ts';

export interface ReadingOfRows {
  readonly rows: readonly SheetRow[];
  /** The place of the header among them. */
  readonly header: number;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  /** What is wrong in a cell that a service can do without is left out and told, in the place of being a mistake. */
  readonly lenient: boolean;
}

const LONGEST_HEADING = 80;
/** Fewer columns make no headings: there a row with one cell is a service. */
const FEWEST_COLUMNS = 3;

const REMARK = /^(\*|uwag|zrodl|razem|suma|ogolem|lacznie|stan na|opracow|sporzadz|aktualiz|legend|note|source|total)/;

/** Rows below the header, each as what it is. */
export const readRows = ({ rows, header, headings, mapping, lenient }: ReadingOfRows): RowReading[] => {
  const names = headings.map(foldedHeading);
  // Both rows of headings may come again on each page.
  const headers = rows.slice(Math.max(0, header - 1), header + 1).map(({ cells }) => cells.map(foldedHeading));
  const below = rows.slice(header + 1);
  const usual = median(below.map(({ cells }) => cells.filter(Boolean).length));
  const hasHeadings = names.filter(Boolean).length >= FEWEST_COLUMNS && usual >= FEWEST_COLUMNS;
  const dates = new ShownDateOrder();
  const lastDays = mapping.indexOf('expiresAt');
  for (const { cells } of below) dates.see(cells[lastDays] ?? '');
  let section = '';
  let provider = '';
  return below.map((row): RowReading => {
    const { number, cells, hidden = false, broken = false } = row;
    const base = { number, cells, hidden, section, service: null, problems: [], hints: [] };
    if (cells.length > 1 && headers.some((names) => cells.every((cell, column) => foldedHeading(cell) === (names[column] ?? ''))))
      return { ...base, kind: 'HEADER' };
    const distinct = [...new Set(cells.filter(Boolean))];
    const [only = ''] = distinct;
    if (distinct.length === 1 && hasHeadings && !broken) {
      if (REMARK.test(fold(only)) || only.length > LONGEST_HEADING) return { ...base, kind: 'NOTE' };
      section = only;
      return { ...base, section, kind: 'HEADING' };
    }
    // "Razem: | 12": a sum below the list.
    if (hasHeadings && !broken && distinct.length <= 2 && REMARK.test(fold(only))) return { ...base, kind: 'NOTE' };
    const reader = new RowReader(row, headings, mapping, lenient, dates.order);
    const service = reader.read(provider);
    if (!broken) provider = service.provider;
    // People read a row from left to right.
    const problems = reader.problems.toSorted((one, other) => (one.column ?? -1) - (other.column ?? -1));
    return { ...base, kind: 'SERVICE', service, problems, hints: reader.hints };
  });
};

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

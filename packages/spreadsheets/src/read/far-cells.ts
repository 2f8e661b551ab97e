import { columnName } from '../column-name.ts';
import { findHeader } from '../columns/find-header.ts';
import type { ReadingNote, SheetRow } from '../workbook.ts';
import { inShort } from './in-short.ts';
import type { FarCell } from './keeper.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** Cells beyond the columns that are read are strays, left out and told, where no heading stands over them. Else the table is too wide, and the first of them is named. */
export const tellFarCells = (far: readonly FarCell[], rows: readonly SheetRow[], sheet: string): ReadingNote[] => {
  if (far.length === 0) return [];
  const header = rows[findHeader(rows)]?.number;
  const heading = header === undefined ? far[0] : far.find(({ row }) => row === header);
  const named = ({ row, column }: FarCell): string => `${columnName(column)}${row}`;
  if (heading) throw new WorkbookRefused('COLUMNS', `The cell ${named(heading)} lies beyond the columns that are read.`, named(heading));
  return [{ code: 'FAR_CELLS', sheet, what: [sheet, inShort(far.map(named))].filter(Boolean).join(': ') }];
};

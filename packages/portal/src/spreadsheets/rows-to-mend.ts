import type { Visit } from '../frame/page.ts';
import { broughtSpreadsheet, serviceRowsOf } from './brought.ts';
import { providersOf } from './providers.ts';
import { reasonHeadings, spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { Understanding } from './understand-row.ts';

/** The rows that were not taken in, or would not be, with the reason in a last column: a file to mend and to bring again. */
export const rowsToMend = async (visit: Visit): Promise<string[][]> => {
  const brought = await broughtSpreadsheet(visit);
  const { table, choices } = brought;
  const width = Math.max(table.headings.length, choices.mapping.length);
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !reasonHeadings.includes(table.headings[column] ?? ''),
  );
  const rows = serviceRowsOf(brought);
  const understanding = new Understanding(visit, brought, await providersOf(visit), rows);
  const wrong: string[][] = [];
  for (const reading of rows) {
    const reasons = await understanding.reasons(reading);
    if (reasons.length === 0) continue;
    const { cells, service } = reading;
    // Who stood in the row above is said, as that row is not in this file.
    const own = columns.map((column) => cells[column] || (choices.mapping[column] === 'provider' ? service.provider : ''));
    wrong.push([...own, reasons.join('\n')]);
  }
  return [[...columns.map((column) => table.headings[column] ?? ''), spreadsheetTexts(visit.view.locale).reason], ...wrong];
};

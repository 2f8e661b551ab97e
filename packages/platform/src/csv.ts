/** A table as a spreadsheet opens it. Pure. */

/**
 * What a spreadsheet would take for a formula stands as text: names come from people, and a formula can send away what is in a sheet.
 * A text that already begins so gets one apostrophe more, so that whoever takes one off has it as it was.
 */
const harmless = (text: string): string => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null, decimal: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return `"${harmless(value).replaceAll('"', '""')}"`;
};

export type CsvRow = readonly (string | number | null)[];

/** What begins a file, so that spreadsheets read it as UTF-8. */
export const CSV_MARK = '\ufeff';

/** Spreadsheets in Polish and Ukrainian want semicolons and decimal commas. */
export const csvRow = (row: CsvRow, locale: string): string => {
  const [separator, decimal] = locale === 'en' ? [',', '.'] : [';', ','];
  return `${row.map((value) => cell(value, decimal)).join(separator)}\r\n`;
};

/** A whole table, with the mark. */
export const asCsv = (rows: readonly CsvRow[], locale: string): string =>
  `${CSV_MARK}${rows.length === 0 ? '\r\n' : rows.map((row) => csvRow(row, locale)).join('')}`;

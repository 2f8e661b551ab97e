/** Where a spreadsheet is told how wide a column is, in characters. */
const WIDEST = 60;
const NARROWEST = 8;
/** What a cell of a spreadsheet can hold; more makes a file that does not open. */
const LONGEST_CELL = 32_767;

/** One sheet of texts. Every cell is said to be a text, so that none is a formula, a number or a date, whatever stands in it. */
export const writeXlsx = async (name: string, rows: readonly (readonly string[])[]): Promise<Buffer> => {
  const { utils, write } = await import('@e965/xlsx');
  const cells = rows.map((row) => row.map((text) => ({ t: 's' as const, v: text.slice(0, LONGEST_CELL), z: '@' })));
  const sheet = utils.aoa_to_sheet(cells);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  sheet['!cols'] = Array.from({ length: width }, (_, column) => {
    const longest = Math.max(...rows.map((row) => Math.max(...(row[column] ?? '').split('\n').map(({ length }) => length))));
    return { wch: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
};

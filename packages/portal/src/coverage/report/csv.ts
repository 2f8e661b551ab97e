/** A table as a spreadsheet opens it. Pure. */

/** What a spreadsheet would take for a formula stands as text: names come from people, and a formula can send away what is in a sheet. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null, decimal: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return `"${harmless(value).replaceAll('"', '""')}"`;
};

/** With a mark for UTF-8. Spreadsheets in Polish and Ukrainian want semicolons and decimal commas. */
export const asCsv = (rows: readonly (readonly (string | number | null)[])[], locale: string): string => {
  const [separator, decimal] = locale === 'en' ? [',', '.'] : [';', ','];
  return `\ufeff${rows.map((row) => row.map((value) => cell(value, decimal)).join(separator)).join('\r\n')}\r\n`;
};

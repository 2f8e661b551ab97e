import { type CsvLine, csvLines, decode, isSwallowed, mayBeSeveral } from '@drogowskaz/tables';
import type { ReadingNote, SheetRow, Workbook } from '../workbook.ts';
import { tellFarCells } from './far-cells.ts';
import { inShort } from './in-short.ts';
import { Keeper } from './keeper.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** `="00123"`: how a spreadsheet is told not to take digits for a number. */
const AS_TEXT = /^="((?:[^"]|"")*)"$/;
/** Our own files begin what looks like a formula with an apostrophe. */
const HELD_BACK = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;

const shown = (cell: string): string => cell.replace(AS_TEXT, (_, inner: string) => inner.replaceAll('""', '"')).replace(HELD_BACK, '');

const HAS_FORMULA = /^=\s*[A-Z.]+\(/i;

/** How much is given to the reader of lines at once. */
const PIECE = 64 * 1_024;

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const textOf = async (bytes: Uint8Array): Promise<{ text: string; notes: ReadingNote[] }> => {
  const encodings: string[] = [];
  let text = '';
  for await (const piece of decode(whole(bytes), { encoding: (encoding) => encodings.push(encoding), broken: () => undefined }))
    text += piece;
  const zeros = text.split('\0').length - 1;
  const broken = text.split('\ufffd').length - 1;
  const notes: ReadingNote[] = [];
  if (encodings.length > 0) notes.push({ code: 'ENCODING', what: encodings.join(', ') });
  if (zeros > 0) notes.push({ code: 'NUL', what: String(zeros) });
  if (broken > 0) notes.push({ code: 'BROKEN_CHARACTERS', what: String(broken) });
  return { text: text.replaceAll('\0', ''), notes };
};

const breaksIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** A CSV file of whatever encoding and separator, as one sheet: read as an import reads it. Formulas in it are texts and stay texts. */
export const readCsv = async (bytes: Uint8Array, limits: ReadingLimits): Promise<Workbook> => {
  const { text, notes } = await textOf(bytes);
  const keeper = new Keeper(limits);
  const rows: SheetRow[] = [];
  const overLines: { line: CsvLine; place: number }[] = [];
  const widths = new Map<number, number>();
  let separator = ';';
  let formulas = 0;
  // Spreadsheets count a row of several lines as one.
  let breaks = 0;
  for await (const line of csvLines(pieces(text), (found) => (separator = found))) {
    if ('reason' in line) {
      if (line.isEnd) throw new WorkbookRefused('BROKEN', line.reason);
      const row = keeper.row(line.number - breaks, line.text.split(separator));
      if (row) rows.push({ ...row, broken: true });
      continue;
    }
    const { cells, number, lines } = line;
    breaks += breaksIn(cells);
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    formulas += cells.filter((cell) => HAS_FORMULA.test(cell)).length;
    const row = keeper.row(number - breaks, cells.map(shown));
    if (row && lines > 1) overLines.push({ line, place: rows.length });
    if (row) rows.push(row);
  }
  const [[width] = [0]] = [...widths].sort(([, one], [, other]) => other - one);
  for (const { line, place } of overLines) {
    const row = rows[place];
    if (row && isSwallowed(line, width)) rows[place] = { ...row, broken: true };
    else if (row && mayBeSeveral(line, width, separator)) rows[place] = { ...row, several: true };
  }
  const numbersOf = (sign: 'broken' | 'several') => rows.flatMap((row) => (row[sign] ? [row.number] : []));
  const [broken, several] = [numbersOf('broken'), numbersOf('several')];
  if (separator !== ';') notes.push({ code: 'DELIMITER', what: separator === '\t' ? 'TAB' : separator });
  if (broken.length > 0) notes.push({ code: 'QUOTES', what: inShort(broken) });
  if (several.length > 0) notes.push({ code: 'SEVERAL_ROWS', what: inShort(several) });
  if (formulas > 0) notes.push({ code: 'FORMULAS', what: String(formulas) });
  return { sheets: [{ name: '', rows }], notes: [...notes, ...tellFarCells(keeper.takeFar(), rows, ''), ...keeper.notes()] };
};

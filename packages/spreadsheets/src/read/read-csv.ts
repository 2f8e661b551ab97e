import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { ReadingNote, SheetRow, Workbook } from '../workbook.ts';
import { detectEncoding } from './detect-encoding.ts';
import { Keeper } from './keeper.ts';
import type { ReadingLimits } from './reading-limits.ts';

const delimiters = [';', ',', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];

const LINES_LOOKED_AT = 60;
const MOST_THAT_COUNT = 12;
/** A cell may hold line breaks; a quote that never closes must not swallow the file. */
const LONGEST_RECORD = 200_000;
/** Quoting breaks in some files: then quotes are letters. */
const lenient = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  max_record_size: LONGEST_RECORD,
} satisfies Options;

/** Excel's own first line, which names the delimiter. */
const NAMED = /^sep=(.)\r?\n/i;

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The delimiter that makes the most columns of most lines. Commas inside of sentences make few lines alike. */
const detectDelimiter = (text: string): Delimiter => {
  const lines = text.slice(0, LONGEST_RECORD);
  const scored = delimiters.map((delimiter) => {
    const counts = new Map<number, number>();
    let seen = 0;
    for (const cells of parseWith(lines, { delimiter, to: LINES_LOOKED_AT })) {
      if (isEmpty(cells)) continue;
      seen += 1;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
    const [columns = 1, alike = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
    return { delimiter, score: columns > 1 && alike > seen / 2 ? (alike / seen) * Math.min(columns, MOST_THAT_COUNT) : 0 };
  });
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best && best.score > 0 ? best.delimiter : ';';
};

const parseWith = (text: string, options: Options): string[][] => {
  try {
    return parse(text, { ...lenient, ...options }) as unknown as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (options.quote === false) {
      if (error.code === 'CSV_MAX_RECORD_SIZE') return [];
      throw error;
    }
    // The beginning of a file may end inside of a quote.
    return parseWith(text, { ...options, quote: false });
  }
};

/** `="00123"`: how a spreadsheet is told not to take digits for a number. */
const AS_TEXT = /^="((?:[^"]|"")*)"$/;
/** Our own files begin what looks like a formula with an apostrophe. */
const HELD_BACK = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;

const shown = (cell: string): string => cell.replace(AS_TEXT, (_, inner: string) => inner.replaceAll('""', '"')).replace(HELD_BACK, '');

const HAS_FORMULA = /^=\s*[A-Z.]+\(/i;

interface Way {
  readonly delimiter: string;
  /** Whether quotes hold a cell together; else they are letters. */
  readonly quote: boolean;
  /** Lines of the file above the text. */
  readonly above: number;
  readonly limits: ReadingLimits;
}

const readRows = (text: string, { above, limits, ...options }: Way): { rows: SheetRow[]; notes: ReadingNote[] } => {
  const keeper = new Keeper(limits, 'CSV');
  const rows: SheetRow[] = [];
  let number = above;
  let formulas = 0;
  const keep = (cells: string[]): null => {
    number += 1;
    if (cells.length > 1 || cells[0] !== '') {
      formulas += cells.filter((cell) => HAS_FORMULA.test(cell)).length;
      const row = keeper.row(number, cells.map(shown));
      if (row) rows.push(row);
    }
    return null;
  };
  parse(text, { ...lenient, ...options, on_record: keep as never });
  return { rows, notes: [...(formulas > 0 ? [{ code: 'FORMULAS', what: String(formulas) } as const] : []), ...keeper.notes()] };
};

/** A CSV file of whatever encoding and delimiter, as one sheet. Formulas in it are texts and stay texts. */
export const readCsv = (bytes: Uint8Array, limits: ReadingLimits): Workbook => {
  const notes: ReadingNote[] = [];
  const encoding = detectEncoding(bytes);
  let text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8') notes.push({ code: 'ENCODING', what: encoding });
  const zeros = text.length - text.replaceAll('\0', '').length;
  if (zeros > 0) {
    text = text.replaceAll('\0', '');
    notes.push({ code: 'NUL', what: String(zeros) });
  }
  const broken = text.split('\ufffd').length - 1;
  if (broken > 0) notes.push({ code: 'BROKEN_CHARACTERS', what: String(broken) });
  const named = NAMED.exec(text);
  const delimiter = named?.[1] ?? detectDelimiter(text);
  if (named) text = text.slice(named[0].length);
  if (delimiter !== ';') notes.push({ code: 'DELIMITER', what: delimiter === '\t' ? 'TAB' : delimiter });

  const way = { delimiter, limits, above: named ? 1 : 0 };
  let read: ReturnType<typeof readRows>;
  try {
    read = readRows(text, { ...way, quote: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    read = readRows(text, { ...way, quote: false });
    notes.push({ code: 'QUOTES' });
  }
  return { sheets: [{ name: '', rows: read.rows }], notes: [...notes, ...read.notes] };
};

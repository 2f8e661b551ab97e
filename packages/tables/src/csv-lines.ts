import { finished } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { separatorOf } from './separator.ts';

/** Of one row; longer ones are no text that anybody wrote. */
export const LONGEST_RECORD = 4 * 1024 * 1024;
/** Quotation marks that never end. Each is looked for through a whole row, and the reading begins anew behind its line; a table with more of them is read no further. */
export const MOST_OPEN_QUOTES = 50;
/** So much is given to the parser at once: what it could not read it reads again from the next line on. */
const PIECE = 64 * 1024;

export interface CsvLine {
  cells: string[];
  /** The line on which it ends. */
  number: number;
  /** How many lines of text it is. */
  lines: number;
}

/** A line that cannot be read, and why. */
export interface BrokenLine {
  number: number;
  text: string;
  reason: string;
  /** Nothing behind it is read. */
  isEnd?: true;
}

/** The lines of a table. One whose quotation marks go wrong is read as well as can be or told, and those behind it are read as they are. */
export async function* csvLines(
  chunks: AsyncIterable<string>,
  onSeparator: (separator: string) => void = () => undefined,
): AsyncGenerator<CsvLine | BrokenLine> {
  const texts = new Texts(withPlainEnds(chunks));
  const { delimiter, text, skipped } = await startOf(await beginning(texts));
  texts.back(text);
  onSeparator(delimiter);
  yield* linesFrom(texts, delimiter, skipped);
}

async function* linesFrom(texts: Texts, delimiter: string, skipped: number): AsyncGenerator<CsvLine | BrokenLine> {
  let open = 0;
  let width = 0;
  for (let before = skipped; ; ) {
    const read = yield* readOn(texts, delimiter, before);
    if (read === null) return;
    width = read.width || width;
    const text = await wholeLine(read.rest, texts);
    const [line, rest] = firstLine(text);
    const number = read.before + 1;
    if (read.rest.length > PIECE * 2 || line.length >= LONGEST_RECORD) open += 1;
    if (open > MOST_OPEN_QUOTES) {
      yield { number, text: line, reason: `From here on the table cannot be read: ${read.problem}`, isEnd: true };
      return;
    }
    const isTooLong = line.length >= LONGEST_RECORD;
    if (isTooLong && line.length === text.length) await passLine(texts);
    const cells = isTooLong ? null : lineAlone(line, delimiter);
    if (isTooLong) yield { number, text: line, reason: `It is longer than ${LONGEST_RECORD / 1024 / 1024} MiB; it was left out.` };
    else if (cells !== null && (cells.length === width || cells.length === line.split(delimiter).length)) yield { cells, number, lines: 1 };
    else yield { number, text: line, reason: `Its quotation marks do not fit together (${read.problem}); mend this line.` };
    texts.back(rest);
    before = number;
  }
}

/**
 * Whether a row has taken in others, as a quotation mark is missing in it: it goes over several lines and has not as many cells as the others.
 * One that only ends early holds no separators.
 */
export const isSwallowed = ({ cells, lines }: CsvLine, width: number): boolean =>
  lines > 1 && cells.length !== width && cells.some((cell) => cell.includes('\n') && (cells.length > width || /[;,\t|]/.test(cell)));

/** Of fewer, lines of a list may look like rows. */
const FEWEST_COLUMNS = 5;

/**
 * Whether a row may be several, though it has as many cells as the others: a quotation mark that is missing in one of them, and by chance another in the same column of a later one.
 * Each line of such a cell is, with what stands beside it, as wide as a row; behind the separators of a sentence stand blanks, and commas part digits.
 */
export const mayBeSeveral = ({ cells }: CsvLine, width: number, separator: string): boolean =>
  width >= FEWEST_COLUMNS &&
  cells.length === width &&
  cells.some((cell, column) => {
    const lines = cell.split('\n').filter((line) => line.trim() !== '');
    const beside = (at: number): number => (at === 0 ? column : 0) + (at === lines.length - 1 ? width - 1 - column : 0);
    const areRows = lines.every((line, at) => line.split(separator).length + beside(at) === width);
    return lines.length > 1 && areRows && !cell.includes(`${separator} `) && !(separator === ',' && /\d,\d/.test(cell));
  });

/** A line with quotation marks inside of its cells, as people write them: 5" pipe. Null when they never end. */
const lineAlone = (line: string, delimiter: string): string[] | null => {
  try {
    const [cells = null] = parseAtOnce(line, { delimiter, relax_column_count: true, relax_quotes: true });
    return cells === null ? null : cells.map((cell) => cell.replace(/^"(.*)"$/s, '$1'));
  } catch {
    return null;
  }
};

/** Texts that can be given back. */
class Texts {
  readonly #chunks: AsyncIterator<string>;
  #back = '';

  constructor(chunks: AsyncIterable<string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  back(text: string): void {
    this.#back = text + this.#back;
  }

  /** At most so much of it; null: there is no more. */
  async next(most: number): Promise<string | null> {
    if (this.#back === '') {
      const next = await this.#chunks.next();
      if (next.done) return null;
      this.#back = next.value;
    }
    const text = this.#back.slice(0, most);
    this.#back = this.#back.slice(text.length);
    return text;
  }
}

/** "sep=;" is what Excel wants before a table. */
const startOf = async (head: string): Promise<{ delimiter: string; text: string; skipped: number }> => {
  const said = /^\ufeff?\s*"?sep=([,;|\t])"?[^\S\n]*\n/i.exec(head);
  if (said?.[1] !== undefined) return { delimiter: said[1], text: head.slice(said[0].length), skipped: 1 };
  const delimiter = await separatorOf((separator) => linesFrom(new Texts(only(head.slice(0, PIECE))), separator, 0));
  return { delimiter, text: head, skipped: 0 };
};

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** Enough of a text to see what parts its columns. */
const beginning = async (texts: Texts): Promise<string> => {
  let head = '';
  while (head.length < PIECE) {
    const more = await texts.next(PIECE);
    if (more === null) break;
    head += more;
  }
  return head;
};

/** A text with what of its first line, behind empty ones, has not come yet. */
const wholeLine = async (text: string, texts: Texts): Promise<string> => {
  let whole = text;
  while (!whole.trimStart().includes('\n') && whole.length < LONGEST_RECORD) {
    const more = await texts.next(PIECE);
    if (more === null) break;
    whole += more;
  }
  return whole;
};

/** Goes on behind the line in which the texts are. */
const passLine = async (texts: Texts): Promise<void> => {
  for (let more = await texts.next(PIECE); more !== null; more = await texts.next(PIECE)) {
    const end = more.indexOf('\n');
    if (end >= 0) return texts.back(more.slice(end + 1));
  }
};

const firstLine = (text: string): [string, string] => {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
};

interface Unread {
  /** The text behind the last line that was whole. */
  rest: string;
  /** How many lines stand before it. */
  before: number;
  problem: string;
  /** How many cells the line before had. */
  width: number;
}

/** Reads with one parser. Answers what it could not read; null: there is no more. */
async function* readOn(texts: Texts, delimiter: string, before: number): AsyncGenerator<CsvLine, Unread | null> {
  const ready: CsvLine[] = [];
  let last = 0;
  let width = 0;
  const parser = parserInto(delimiter, (cells, lines) => {
    ready.push({ cells, number: before + lines, lines: lines - last });
    last = lines;
    width = cells.length;
  });
  // The parser forgets what it has taken: the text behind the last whole line is kept here.
  let kept = '';
  let from = 0;
  for (;;) {
    const text = await texts.next(PIECE);
    if (text !== null) kept += text;
    const problem = await given(parser, text);
    yield* ready.splice(0);
    if (problem && !(problem instanceof CsvError)) throw problem;
    if (last > from) [kept, from] = [withoutLines(kept, last - from), last];
    if (problem) return { rest: kept, before: before + last, problem: problem.message.split(':')[0] ?? '', width };
    if (text === null) return null;
  }
}

const withoutLines = (text: string, lines: number): string => {
  let at = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
};

/** The same text, each line of which ends with a line feed: files that were put together of several end them in several ways. */
async function* withPlainEnds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    // The other half of what ends a line may come with the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held !== '') yield '\n';
}

const parserInto = (delimiter: string, take: (cells: string[], lines: number) => void): Parser =>
  parse({
    bom: true,
    delimiter,
    // Some write blanks before the quotation marks of a cell.
    ltrim: delimiter !== '\t',
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { lines }) => {
      take(cells, lines);
      return null;
    },
  })
    // What is wrong is told to whoever gives it a text.
    .on('error', () => undefined)
    .resume();

/** Gives the parser a text; null: there is no more. Answers what is wrong with it. */
const given = (parser: Parser, text: string | null): Promise<Error | null> =>
  new Promise((resolve) => {
    const told = (error?: Error | null) => resolve(error ?? null);
    if (text === null) finished(parser.end(), told);
    else parser.write(text, told);
  });

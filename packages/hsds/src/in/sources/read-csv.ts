import { finished } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import type { HsdsObjectName } from '../../objects/index.ts';
import { guessKind, kindOfName } from '../guess-kind.ts';
import type { Found } from '../read-organizations.ts';
import type { ColumnMapping } from './column-mapping.ts';

/** Of one row; longer ones are no text that anybody wrote. */
export const LONGEST_RECORD = 4 * 1024 * 1024;
/** What programs write for nothing. */
const NOTHING = /^\s*(?:null|\\n|#n\/a|n\/a|nan|undefined)\s*$/i;

/** Rows of a table, each as an object of its columns; the separator is what the first line has most of. */
export async function* readCsv(chunks: AsyncIterable<string>, name: string, mapping?: ColumnMapping): AsyncGenerator<Found> {
  const kind = kindOfName(name);
  if (kind === undefined && mapping === undefined) {
    yield {
      kind: 'service',
      unreadable: {
        path: name,
        code: 'UNREADABLE',
        reason: 'No table of HSDS has this name; give --mapping <file> for tables of your own.',
      },
    };
    return;
  }
  let header: string[] | null = null;
  try {
    for await (const { cells, number } of linesOf(chunks)) {
      if (header === null) {
        header = cells.map((cell) => cell.trim());
        continue;
      }
      const path = `${name} line ${number}`;
      const row = rowOf(header, cells);
      if (mapping) yield* mapping.read(row, path);
      else yield { kind: kindOf(kind, row), value: row, path };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = `The table cannot be read from here on: ${error.message}`;
    yield { kind: kind ?? 'service', unreadable: { path: name, code: 'UNREADABLE', reason } };
  }
}

interface Line {
  cells: string[];
  number: number;
}

/** The lines of a table. Where it breaks, those before it come first: the parser as a stream forgets what nobody has taken yet. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  const ready: Line[] = [];
  let parser: Parser | null = null;
  for await (const text of withFirstLine(chunks)) {
    parser ??= parserInto(ready, separatorOf(text));
    const problem = await given(parser, text);
    yield* ready.splice(0);
    if (problem) throw problem;
  }
  const problem = parser && (await given(parser, null));
  yield* ready.splice(0);
  if (problem) throw problem;
}

/** The same text, the first line of which comes whole. */
async function* withFirstLine(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let head: string | null = '';
  for await (const chunk of chunks) {
    if (head === null) yield chunk;
    else {
      head += chunk;
      if (!/[\r\n]/.test(head.trimStart()) && head.length < LONGEST_RECORD) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null) yield head;
}

const parserInto = (ready: Line[], delimiter: string): Parser =>
  parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { lines }) => {
      ready.push({ cells, number: lines });
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

const kindOf = (kind: HsdsObjectName | undefined, row: object): HsdsObjectName => guessKind(row, kind) ?? kind ?? 'service';

const separatorOf = (head: string): string => {
  const line = head.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const rowOf = (header: readonly string[], cells: readonly string[]): Record<string, unknown> => {
  // Without what every object has: a column may be called "__proto__".
  const row = Object.create(null) as Record<string, unknown>;
  for (const [position, cell] of cells.entries()) {
    if (cell.trim() === '' || NOTHING.test(cell)) continue;
    const name = header[position];
    // A second column of the same name, or a cell behind the last column: told as an unknown field.
    const key =
      name === undefined || name === '' ? `column ${position + 1}` : Object.hasOwn(row, name) ? `${name} (column ${position + 1})` : name;
    row[key] = cell;
  }
  return row;
};

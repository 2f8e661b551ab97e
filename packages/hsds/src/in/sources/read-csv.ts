import { type BrokenLine, type CsvLine, csvLines, isSwallowed } from '@drogowskaz/tables';
import { guessKind, isCalledOtherwise, type NamedTable, tableOfColumns, tableOfName } from '../guess-kind.ts';
import { knownKey } from '../keys.ts';
import { ofTable } from '../old-names.ts';
import type { Found } from '../read-organizations.ts';
import type { ColumnMapping } from './column-mapping.ts';

/** What programs write for nothing. */
const NOTHING = /^\s*(?:null|\\n|#n\/a|n\/a|nan|undefined)\s*$/i;
/** Titles and notes may stand before the header, so many lines of them. */
const MOST_BEFORE_HEADER = 10;

/** Rows of a table, each as an object of its columns. */
export async function* readCsv(chunks: AsyncIterable<string>, name: string, mapping?: ColumnMapping): AsyncGenerator<Found> {
  const reader = new TableReader(name, mapping);
  for await (const line of csvLines(chunks)) yield* reader.read(line);
  yield* reader.end();
}

class TableReader {
  readonly #name: string;
  readonly #mapping: ColumnMapping | undefined;
  #table: NamedTable | undefined;
  #header: string[] | null = null;
  readonly #waiting: CsvLine[] = [];

  constructor(name: string, mapping: ColumnMapping | undefined) {
    this.#name = name;
    this.#mapping = mapping;
    this.#table = tableOfName(name);
  }

  *read(line: CsvLine | BrokenLine): Generator<Found> {
    if ('reason' in line) yield this.#refused(line.number, line.reason, line.text.slice(0, 500));
    else if (this.#header !== null) yield* this.#row(line, this.#header);
    else {
      this.#waiting.push(line);
      const isHeader = this.#isHeader(line.cells.map((cell) => cell.trim()));
      if (isHeader || this.#waiting.length > MOST_BEFORE_HEADER) yield* this.#begin(isHeader ? this.#waiting.length - 1 : 0);
    }
  }

  *end(): Generator<Found> {
    const [only, ...others] = this.#waiting;
    if (only && others.length === 0) yield this.#refused(only.number, NO_COLUMN, only.cells);
    else if (only) yield* this.#begin(0);
  }

  #isHeader(cells: readonly string[]): boolean {
    const { kind } = this.#table ?? {};
    if (this.#mapping) return cells.some((cell) => this.#mapping?.hasColumn(cell));
    if (kind === undefined) return tableOfColumns(cells) !== undefined;
    return cells.some((cell) => cell !== '' && knownKey(kind, cell) !== null);
  }

  /** Now it is known which line has the names of the columns: those before it are no rows, those behind it are. */
  *#begin(position: number): Generator<Found> {
    const lines = this.#waiting.splice(0);
    const header = (lines[position]?.cells ?? []).map((cell) => cell.trim());
    this.#header = header;
    if (!this.#mapping) this.#table ??= tableOfColumns(header);
    const kind = this.#table && guessKind(Object.fromEntries(header.map((name) => [name, ''])), this.#table.kind);
    if (this.#table && kind) {
      const isOther = isCalledOtherwise(this.#table, kind);
      if (isOther) yield { repair: { rule: 'file-format', path: this.#name, before: this.#table.kind, after: kind } };
      this.#table = { table: isOther ? kind : this.#table.table, kind };
    }
    for (const { cells, number } of lines.slice(0, position)) {
      yield this.#refused(number, 'This line stands before the names of the columns; it is no row.', cells);
    }
    for (const line of lines.slice(position + 1)) yield* this.#row(line, header);
  }

  *#row(line: CsvLine, header: readonly string[]): Generator<Found> {
    const { cells, number, lines } = line;
    if (isSwallowed(line, header.length)) {
      const reason = `This row begins ${lines - 1} lines above its end and has ${cells.length} cells, the header ${header.length}: a quotation mark is missing, or one too many.`;
      yield this.#refused(number, reason, cells.join(' | ').slice(0, 500));
      return;
    }
    if (cells.length === header.length && cells.every((cell, position) => cell.trim() === header[position])) {
      yield this.#refused(number, 'This line repeats the names of the columns; it is no row.');
      return;
    }
    const path = `${this.#name} line ${number}`;
    const row = rowOf(header, cells);
    if (this.#mapping) yield* this.#mapping.read(row, path);
    else if (this.#table === undefined) yield this.#refused(number, UNKNOWN_TABLE, { ...row });
    else yield { kind: this.#table.kind, value: ofTable(this.#table.table, row), path };
  }

  #refused(line: number, reason: string, value?: unknown): Found {
    const unreadable = { path: `${this.#name} line ${line}`, code: 'UNREADABLE' as const, reason, ...(value !== undefined && { value }) };
    return { kind: this.#table?.kind ?? 'service', unreadable };
  }
}

const NO_COLUMN = 'This is the only line, and none of its cells is the name of a column.';
const UNKNOWN_TABLE =
  'No table of HSDS is called like this file, and its columns are not those of one. Name it as HSDS does (services.csv), or give --mapping <file>.';

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

import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
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
  const iterator = chunks[Symbol.asyncIterator]();
  let head = '';
  while (!/[\r\n]/.test(head.trimStart()) && head.length < LONGEST_RECORD) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    head += value;
  }
  const whole = async function* () {
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  };
  const parser = Readable.from(whole(), { objectMode: false }).pipe(
    parse({
      bom: true,
      delimiter: separatorOf(head),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LONGEST_RECORD,
      info: true,
    }),
  );
  let header: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (header === null) {
        header = record.map((cell) => cell.trim());
        continue;
      }
      const path = `${name} line ${info.lines}`;
      const row = rowOf(header, record);
      if (mapping) yield* mapping.read(row, path);
      else yield { kind: kindOf(kind, row), value: row, path };
    }
  } catch (error) {
    const reason = `The table cannot be read from here on: ${(error as Error).message}`;
    yield { kind: kind ?? 'service', unreadable: { path: name, code: 'UNREADABLE', reason } };
  }
}

const kindOf = (kind: HsdsObjectName | undefined, row: object): HsdsObjectName => guessKind(row, kind) ?? kind ?? 'service';

const separatorOf = (head: string): string => {
  const line = head.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

const rowOf = (header: readonly string[], record: readonly string[]): Record<string, unknown> => {
  // Without what every object has: a column may be called "__proto__".
  const row = Object.create(null) as Record<string, unknown>;
  for (const [position, cell] of record.entries()) {
    if (cell.trim() === '' || NOTHING.test(cell)) continue;
    const name = header[position];
    // A second column of the same name, or a cell behind the last column: told as an unknown field.
    const key =
      name === undefined || name === '' ? `column ${position + 1}` : Object.hasOwn(row, name) ? `${name} (column ${position + 1})` : name;
    row[key] = cell;
  }
  return row;
};

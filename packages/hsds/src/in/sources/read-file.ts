import { decode } from '@drogowskaz/tables';
import { whyNoJson } from '../../repairs/lenient-json.ts';
import { tableOfName } from '../guess-kind.ts';
import type { Found } from '../read-organizations.ts';
import type { Repair } from '../types.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { gunzipped, withoutGz } from './gunzipped.ts';
import { type Peeked, peek } from './peek.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readJsonLines } from './read-json.ts';

type Format = 'csv' | 'json' | 'ndjson' | 'zip';

const endingOf = (name: string): string | undefined => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();

/** What a file may be, by its name; undefined for what holds no rows. */
export const formatOf = (name: string): Format | undefined => {
  const ending = endingOf(withoutGz(name));
  if (ending === 'zip' && withoutGz(name) !== name) return undefined;
  if (ending === 'csv' || ending === 'tsv' || ending === 'txt') return 'csv';
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  return ending === 'json' || ending === 'zip' ? ending : undefined;
};

const UNPACK = 'It is packed; unpack it, and import what is inside.';
const SPREADSHEET = 'It is a spreadsheet; save each sheet as CSV, or bring it by the page “Services from a spreadsheet”.';
const EMPTY = 'There is nothing in it: JSON, lines of JSON, or a table with the names of its columns was expected.';
const NO_DATA = 'It is in a form that is not read; save it as CSV or JSON.';
/** Files that hold data which is not read: nobody shall think that it was. */
const unreadEndings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'zip'].map((ending) => [ending, UNPACK])),
  ...Object.fromEntries(['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'numbers'].map((ending) => [ending, SPREADSHEET])),
  ...Object.fromEntries(
    ['xml', 'yaml', 'yml', 'sql', 'sqlite', 'db', 'parquet', 'geojson', 'kml', 'dbf', 'pdf', 'doc', 'docx'].map((ending) => [
      ending,
      NO_DATA,
    ]),
  ),
};

/** A file beside those that are read; undefined when nobody would expect rows in it. */
export const unreadFile = (name: string): Found | undefined => {
  const ending = endingOf(name);
  const reason = ending !== undefined && Object.hasOwn(unreadEndings, ending) ? unreadEndings[ending] : undefined;
  return reason === undefined ? undefined : unread(name, reason);
};

/** A file beside those that a data package is made of. */
export const unnamed = (name: string): Found =>
  unread(name, 'The datapackage.json beside it does not name it; name it there, or take the datapackage.json away.');

const unread = (path: string, reason: string): Found => ({
  kind: tableOfName(path)?.kind ?? 'service',
  unreadable: { path, code: 'UNREADABLE', reason: `Nothing of this file was read. ${reason}` },
});

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** By the first bytes. */
const packed = (head: Uint8Array): string | undefined => {
  const starts = (...bytes: number[]) => bytes.every((byte, position) => head[position] === byte);
  if (isGzip(head) || Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar') return UNPACK;
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'It is an archive or a spreadsheet; name it .zip, or save its sheets as CSV.';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return SPREADSHEET;
  return starts(0x25, 0x50, 0x44, 0x46) ? NO_DATA : undefined;
};

/** As far as an archive of tar says that it is one. */
const ENOUGH_BYTES = 512;
const ENOUGH_TEXT = 4_096;
/** A file that came at once is one piece. */
const MOST_HEAD = 64 * 1024;

/** The rows of one file that is no archive, but may be packed alone. */
export async function* readFileRows(chunks: AsyncIterable<Uint8Array>, name: string, mapping?: ColumnMapping): AsyncGenerator<Found> {
  const bytes = await peek(chunks, ENOUGH_BYTES);
  if (isGzip(Buffer.concat(bytes.head)))
    yield* readPlainRows(await peek(gunzipped(bytes.all, name), ENOUGH_BYTES), withoutGz(name), mapping);
  else yield* readPlainRows(bytes, withoutGz(name), mapping);
}

async function* readPlainRows(bytes: Peeked<Uint8Array>, name: string, mapping?: ColumnMapping): AsyncGenerator<Found> {
  const first = Buffer.concat(bytes.head);
  const reason = packed(first);
  if (reason !== undefined) {
    yield unread(name, reason);
    return;
  }
  const repairs: Repair[] = [];
  const told: Parameters<typeof decode>[1] = {
    encoding: (encoding, isMarked) => {
      const before = encoding.startsWith('utf-16') ? 'without a mark' : 'not UTF-8';
      if (!isMarked) repairs.push({ rule: 'encoding', path: name, before, after: encoding });
    },
    broken: (line) => repairs.push({ rule: 'broken-letters', path: name, before: null, after: aroundBroken(line) }),
  };
  let isEmpty = true;
  const watched = async function* (): AsyncGenerator<string> {
    for await (const text of decode(bytes.all, told)) {
      isEmpty &&= text.trim() === '';
      yield text;
    }
  };
  const texts = await peek(watched(), ENOUGH_TEXT);
  const head = texts.head
    .join('')
    .slice(0, MOST_HEAD)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(head)) {
    yield unread(name, 'It is a page of HTML or XML, not JSON or CSV: was an error saved in place of the data?');
    return;
  }
  const named = formatOf(name) ?? 'json';
  const format = formatIn(head, named, mapping !== undefined || tableOfName(name) !== undefined);
  if (format !== named) yield { repair: { rule: 'file-format', path: name, before: named, after: format } };
  const rows =
    format === 'csv' ? readCsv(texts.all, name, mapping) : format === 'ndjson' ? readJsonLines(texts.all, name) : readJson(texts.all, name);
  for await (const row of rows) {
    for (const repair of repairs.splice(0)) yield { repair };
    yield row;
  }
  for (const repair of repairs) yield { repair };
  if (isEmpty) yield unread(name, EMPTY);
}

/** So that it is found: a file may be one line. */
const aroundBroken = (line: string): string => {
  const at = line.indexOf('\ufffd');
  return line.slice(Math.max(0, at - 40), at + 40).trim();
};

/** What a text is, whatever its file is called. */
const formatIn = (head: string, named: Format, mayBeTable: boolean): Format => {
  if (!/^[[{]/.test(head)) return mayBeTable && /^[^\n]*[,;\t|]/.test(head) ? 'csv' : named;
  const [line = '', next = ''] = head.split(/\r?\n/);
  if (line.startsWith('{') && next.trim() !== '' && whyNoJson(line.replace(/,\s*$/, '')) === '') return 'ndjson';
  if (named === 'csv') return /^(?:\{\s*(?:"|$)|\[\s*(?:[{[]|$))/.test(line) ? 'json' : named;
  return /^\[|^\{\s*$/.test(line) ? 'json' : named;
};

/** Part of a data package or a feed, and no rows. */
export const isAside = (name: string): boolean =>
  /(^|\/)(datapackage|api_details|base|package|readme|openapi|licen[cs]e|changelog)\.(json|md|txt)$/i.test(name);

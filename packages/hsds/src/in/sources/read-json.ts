import { isRecord } from '@drogowskaz/platform/core';
import type { HsdsObjectName } from '../../objects/index.ts';
import { type Mended, readLenientJson, whyNoJson } from '../../repairs/lenient-json.ts';
import { guessKind, isCalledOtherwise, type NamedTable, tableOfKey, tableOfName } from '../guess-kind.ts';
import { keyedList } from '../keyed-list.ts';
import { ofTable } from '../old-names.ts';
import type { Found } from '../read-organizations.ts';
import type { Repair } from '../types.ts';
import { ENVELOPES, totalOf } from './envelopes.ts';
import { BrokenJson, type JsonPiece, JsonSplitter, LONGEST_ELEMENT } from './split-json.ts';

/** What an answer of an API says about itself: no row. */
const ABOUT = new Set(
  'version profile openapi_url description publisher total_items total_pages page_number size first_page last_page empty number totalElements totalPages first last total count next previous prev links _links meta page per_page pages'.split(
    ' ',
  ),
);

/** Rows of JSON: a list, an object, a page of an API, an object of lists (`tabular.json`), or one value after another. */
export async function* readJson(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Found> {
  const splitter = new JsonSplitter();
  const reader = new PieceReader(name);
  try {
    for await (const chunk of chunks) for (const piece of splitter.write(chunk)) yield* reader.read(piece);
    splitter.end();
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    yield reader.unreadable(name, `${error.message} What stood before it was read.`);
  }
  yield* reader.end();
}

/** Lines of JSON, each a row; a line that is broken or longer than anybody's row is refused alone. */
export async function* readJsonLines(chunks: AsyncIterable<string>, name: string): AsyncGenerator<Found> {
  const reader = new PieceReader(name);
  let line = 0;
  let length = 0;
  let pieces: string[] = [];
  const keep = (piece: string) => {
    length += piece.length;
    if (length <= LONGEST_ELEMENT) pieces.push(piece);
    else pieces = [];
  };
  const take = (): Iterable<Found> => {
    line += 1;
    const path = `${name} line ${line}`;
    const [text, isTooLong] = [
      pieces
        .join('')
        .replace(/^\ufeff/, '')
        .trim()
        // A list whose brackets were forgotten.
        .replace(/,$/, ''),
      length > LONGEST_ELEMENT,
    ];
    [pieces, length] = [[], 0];
    if (isTooLong) return [reader.unreadable(path, TOO_LONG)];
    return text === '' ? [] : reader.row(text, path);
  };
  for await (const chunk of chunks) {
    const [first = '', ...lines] = chunk.split('\n');
    keep(first);
    for (const each of lines) {
      yield* take();
      keep(each);
    }
  }
  yield* take();
}

/** Each where it stands, as far as is known. */
export function* repairsOf(mended: readonly Mended[] = [], path: string): Generator<Found> {
  for (const { rule, key, before } of mended)
    yield { repair: { rule, path: key === undefined ? path : `${path}, ${key}`, before, after: null } };
}

/** Without what every object has: a property may be called "__proto__". */
const empty = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

const UNKNOWN_LIST = 'No table of HSDS is called like this list; name it as HSDS does, for example "services".';
const UNKNOWN_OBJECT =
  'Nobody can tell what this is: most of its fields are none of HSDS. Name the file after what it holds (organizations.json, services.json), or its fields as HSDS does; a table of your own save as CSV, and name its columns by --mapping.';

const NO_LIST = 'This object holds no row: an organisation, a service, or a list of them was expected.';

const TOO_LONG = `This is longer than ${LONGEST_ELEMENT / 1024 / 1024} MiB; it was left out. The rest of the file was read.`;

/** A row of a list stands for itself; what has a name is a field of what holds it, and is written as one everywhere. */
const placeOf = (name: string, key: string | null, index: number | null): string =>
  `${name}${key === null ? ' ' : `, ${key}`}${index === null ? '' : `[${index}]`}`;

/** Of lists at the top of an object of which nothing tells yet whether they are tables or its own. */
const MOST_WAITING = 8 * 1024 * 1024;

type Element = Extract<JsonPiece, { kind: 'element' }> & { key: string };

class PieceReader {
  readonly #name: string;
  readonly #table: NamedTable | undefined;
  #roots = 0;
  /** How many rows each list of the page so far had. */
  readonly #rows = new Map<string, number>();
  #head = empty();
  #isPage = false;
  #waiting: Element[] = [];
  #waitingLength = 0;
  readonly #told = new Set<string>();

  constructor(name: string) {
    this.#name = name;
    this.#table = tableOfName(name);
  }

  *read(piece: JsonPiece): Generator<Found> {
    if (piece.kind === 'end') yield* this.#endRoot(piece.root, piece.hadList);
    else if (piece.kind === 'too-long') yield this.#tooLong(piece);
    else if (piece.kind === 'property') yield* this.#property(piece.key, piece.text);
    else if (piece.key === null) yield* this.row(piece.text, placeOf(this.#name, null, piece.index));
    else yield* this.#element({ ...piece, key: piece.key });
  }

  #tooLong({ key, index }: Extract<JsonPiece, { kind: 'too-long' }>): Found {
    const path = placeOf(this.#name, key, index);
    return this.unreadable(path, TOO_LONG, key === null || index === null ? undefined : tableOfKey(key)?.kind);
  }

  *#property(key: string, text: string): Generator<Found> {
    const value = yield* this.#value(text, `${this.#name}, ${key}`);
    // An envelope in an envelope: { "data": { "services": [ … ] } }.
    const inside = isRecord(value) && (ENVELOPES.has(key) || key === '_embedded') ? Object.entries(value) : [];
    const lists = inside.flatMap(([name, items]) =>
      Array.isArray(items) && (ENVELOPES.has(name) || tableOfKey(name)) ? [{ name, items: items as unknown[] }] : [],
    );
    const table = tableOfKey(key);
    const keyed = table?.kind === 'organization' ? keyedList(table.kind, value) : null;
    if (keyed !== null) {
      yield { repair: { rule: 'list-from-keys', path: `${this.#name}, ${key}`, before: value, after: null } };
      yield* this.#takeTables();
      for (const [name, item] of keyed) yield* this.#found(item, `${this.#name}, ${key}, ${name}`, table, JSON.stringify(item));
      return;
    }
    if (lists.length === 0) {
      this.#head[key] = value ?? null;
      return;
    }
    this.#isPage = true;
    for (const { name, items } of lists) {
      for (const [index, item] of items.entries()) {
        this.#count(name);
        yield* this.#found(item, placeOf(this.#name, `${key}.${name}`, index), tableOfKey(name) ?? this.#table, JSON.stringify(item));
      }
    }
  }

  *#element(piece: Element): Generator<Found> {
    const { key, index, text } = piece;
    if (ENVELOPES.has(key)) {
      this.#isPage = true;
      this.#count(key);
      yield* this.row(text, placeOf(this.#name, key, index));
    } else if (this.#isPage ? tableOfKey(key) !== undefined : tableOfKey(key)?.kind === 'organization') {
      yield* this.#takeTables();
      yield* this.#tableRow(piece);
    } else if (tableOfKey(key) !== undefined && !this.#isObject) {
      this.#waiting.push(piece);
      this.#waitingLength += text.length;
      if (this.#waitingLength > MOST_WAITING) yield* this.#takeTables();
    } else yield* this.#keep(piece);
  }

  /** "services" at the top of a file is a table; among the fields of one organisation it is one of them. */
  get #isObject(): boolean {
    return this.#head.id !== undefined || this.#head.name !== undefined;
  }

  /** The lists so far are tables, and those that follow. */
  *#takeTables(): Generator<Found> {
    this.#isPage = true;
    this.#waitingLength = 0;
    for (const piece of this.#waiting.splice(0)) yield* this.#tableRow(piece);
  }

  #count(list: string): void {
    this.#rows.set(list, (this.#rows.get(list) ?? 0) + 1);
  }

  *#tableRow({ key, index, text }: Element): Generator<Found> {
    this.#count(key);
    yield* this.row(text, placeOf(this.#name, key, index), tableOfKey(key));
  }

  *#keep({ key, index, text }: Element): Generator<Found> {
    this.#head[key] ??= [];
    const list = this.#head[key];
    const value = yield* this.#value(text, placeOf(this.#name, key, index));
    if (Array.isArray(list)) list.push(value === undefined ? text : value);
  }

  *row(text: string, path: string, table: NamedTable | undefined = this.#table): Generator<Found> {
    const value = yield* this.#value(text, path);
    if (value === undefined) {
      const reason = `This is no JSON (${whyNoJson(text)}); mend it there. The rest of the file was read.`;
      yield this.unreadable(path, reason, table?.kind, text);
    } else yield* this.#found(value, path, table, text);
  }

  *#found(value: unknown, path: string, table: NamedTable | undefined, text: string): Generator<Found> {
    const kind = guessKind(value, table?.kind);
    if (kind === undefined) yield this.unreadable(path, UNKNOWN_OBJECT, undefined, text);
    else {
      const isOther = table !== undefined && isCalledOtherwise(table, kind);
      if (isOther) yield* this.#calledOtherwise(path, table, kind);
      yield { kind, value: table && !isOther ? ofTable(table.table, value) : value, path };
    }
  }

  /** Once for each list: where it begins. */
  *#calledOtherwise(path: string, { table, kind: before }: NamedTable, after: HsdsObjectName): Generator<Found> {
    const said = `${table} ${after}`;
    if (this.#told.has(said)) return;
    this.#told.add(said);
    yield { repair: { rule: 'file-format', path, before, after } };
  }

  /** A list of objects beside tables is a table, too: each of its rows is counted. */
  *#unknown(key: string, value: unknown): Generator<Found> {
    const isTable = Array.isArray(value) && value.length > 0 && value.every(isRecord);
    if (!isTable) yield { repair: { rule: 'unknown-field', path: `${this.#name}, ${key}`, before: value, after: null } };
    else {
      for (const [index, row] of value.entries()) {
        yield this.unreadable(placeOf(this.#name, key, index), UNKNOWN_LIST, undefined, JSON.stringify(row));
      }
    }
  }

  *#endRoot(root: 'list' | 'object', hadList = false): Generator<Found> {
    if (this.#isObject && !this.#isPage) for (const piece of this.#waiting.splice(0)) yield* this.#keep(piece);
    else if (this.#waiting.length > 0) yield* this.#takeTables();
    this.#waitingLength = 0;
    const head = this.#head;
    this.#head = empty();
    this.#roots += 1;
    const [rows, ...others] = this.#rows.values();
    this.#rows.clear();
    if (root === 'list') return;
    const isPage = this.#isPage;
    const said = Object.keys(head).filter((key) => !(isPage || head.id === undefined) || !ABOUT.has(key));
    if (isPage) {
      // What stands beside the rows, and is nothing that a page says of itself.
      for (const key of said) yield* this.#unknown(key, head[key]);
      if (rows !== undefined && others.length === 0) yield* this.#counted(head, rows);
      return;
    }
    const path = this.#roots > 1 ? `${this.#name} value ${this.#roots}` : this.#name;
    if (said.length === 0) {
      // A page without rows is a page nevertheless.
      if (!hadList) yield this.unreadable(path, NO_LIST);
      return;
    }
    yield* this.#found(head, path, this.#table, JSON.stringify(head));
  }

  /** A page that was saved may be one of many; no envelope is believed, and what it says otherwise is told. */
  *#counted(head: Readonly<Record<string, unknown>>, rows: number): Generator<Found> {
    const total = totalOf(head);
    const isOne = [head.last, head.last_page].includes(false) || (typeof head.next === 'string' && head.next !== '');
    const before =
      total !== undefined && total !== rows ? { total_items: total } : isOne && total === undefined ? { last_page: false } : null;
    if (before === null) return;
    const told: Repair = { rule: 'paging-lies', path: this.#name, before, after: `${rows} rows are in this file` };
    yield total === undefined || total > rows ? { notWhole: told } : { repair: told };
  }

  *end(): Generator<Found> {
    // The beginning of an object that was cut off may be a row nevertheless.
    if (Object.keys(this.#head).length > 0 || this.#waiting.length > 0) yield* this.#endRoot('object');
  }

  unreadable(path: string, reason: string, kind: HsdsObjectName = this.#table?.kind ?? 'service', value?: unknown): Found {
    return { kind, unreadable: { path, code: 'UNREADABLE', reason, ...(value !== undefined && { value }) } };
  }

  /** Undefined: it is no JSON. */
  *#value(text: string, path: string): Generator<Found, unknown> {
    const read = readLenientJson(text);
    yield* repairsOf(read?.mended, path);
    return read?.value;
  }
}

import type { HsdsObjectName } from '../../objects/index.ts';
import { guessKind, kindOfName } from '../guess-kind.ts';
import type { Found } from '../read-organizations.ts';
import { BrokenJson, type JsonPiece, JsonSplitter, LONGEST_ELEMENT } from './split-json.ts';

/** Lists in which pages hold their rows. */
const ENVELOPES = new Set(['contents', 'content', 'results', 'data', 'items', 'records', 'value', 'rows']);
/** What an answer of an API says about itself: no row. */
const ABOUT = new Set(
  'version profile openapi_url description publisher total_items total_pages page_number size first_page last_page empty number totalElements totalPages first last'.split(
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
        .trim(),
      length > LONGEST_ELEMENT,
    ];
    [pieces, length] = [[], 0];
    if (isTooLong) return [reader.unreadable(path, `This line is longer than ${LONGEST_ELEMENT / 1024 / 1024} MiB; it was left out.`)];
    return text === '' ? [] : reader.row(text, path, null);
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

/** Without what every object has: a property may be called "__proto__". */
const empty = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

class PieceReader {
  readonly #name: string;
  readonly #kind: HsdsObjectName | undefined;
  #roots = 0;
  #head = empty();
  #isPage = false;

  constructor(name: string) {
    this.#name = name;
    this.#kind = kindOfName(name);
  }

  *read(piece: JsonPiece): Generator<Found> {
    if (piece.kind === 'end') {
      yield* this.#endRoot(piece.root);
      return;
    }
    if (piece.kind === 'property') {
      this.#head[piece.key] = this.#parse(piece.text) ?? null;
      return;
    }
    const { key, index, text } = piece;
    if (key === null) yield* this.row(text, `${this.#name} [${index}]`, null);
    else if (ENVELOPES.has(key)) {
      this.#isPage = true;
      yield* this.row(text, `${this.#name} ${key}[${index}]`, null);
    } else if (this.#isTable(key)) {
      this.#isPage = true;
      yield* this.row(text, `${this.#name} ${key}[${index}]`, kindOfName(key) ?? null);
    } else {
      this.#head[key] ??= [];
      const list = this.#head[key];
      const value = this.#parse(text);
      if (Array.isArray(list)) list.push(value === undefined ? text : value);
    }
  }

  /** "organizations" at the top of a file is a table; among the fields of one organisation it would be one of them. */
  #isTable(key: string): boolean {
    return kindOfName(key) !== undefined && this.#head.id === undefined && this.#head.name === undefined;
  }

  *row(text: string, path: string, known: HsdsObjectName | null): Generator<Found> {
    const value = this.#parse(text);
    const hint = known ?? this.#kind;
    if (value === undefined) {
      yield this.unreadable(path, 'This is no JSON; the rest of the file was read.', hint, text.slice(0, 200));
      return;
    }
    const kind = guessKind(value, hint);
    if (kind === undefined)
      yield this.unreadable(path, 'Nobody can tell what this is: it has no field that HSDS knows.', hint, text.slice(0, 200));
    else yield { kind, value, path };
  }

  *#endRoot(root: 'list' | 'object'): Generator<Found> {
    const head = this.#head;
    this.#head = empty();
    this.#roots += 1;
    if (root === 'list') return;
    const said = Object.keys(head).filter((key) => !(this.#isPage || head.id === undefined) || !ABOUT.has(key));
    if (said.length === 0 || this.#isPage) return;
    const path = this.#roots > 1 ? `${this.#name} value ${this.#roots}` : this.#name;
    const kind = guessKind(head, this.#kind);
    if (kind === undefined) yield this.unreadable(path, 'Nobody can tell what this is: it has no field that HSDS knows.', this.#kind);
    else yield { kind, value: head, path };
  }

  *end(): Generator<Found> {
    // The beginning of an object that was cut off may be a row nevertheless.
    if (Object.keys(this.#head).length > 0) yield* this.#endRoot('object');
  }

  unreadable(path: string, reason: string, kind: HsdsObjectName = this.#kind ?? 'service', value?: unknown): Found {
    return { kind, unreadable: { path, code: 'UNREADABLE', reason, ...(value !== undefined && { value }) } };
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  }
}

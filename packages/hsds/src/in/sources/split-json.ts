/**
 * Takes JSON apart while it arrives: the elements of a list at the top, or those of the lists of an object at the top, one by one, each
 * as text. So one broken element is refused alone, and a file may be longer than memory. Several values behind one another are read, too.
 */
export type JsonPiece =
  /** An element of a list: of the one at the top (`key` null), or of the list that is called so. */
  | { kind: 'element'; key: string | null; index: number; text: string }
  /** Another property of the object at the top. */
  | { kind: 'property'; key: string; text: string }
  /** One of either that is longer than anybody's: it was not kept. */
  | { kind: 'too-long'; key: string | null; index: number | null }
  /** A value at the top ends; in an object there may have been a list, were it empty. */
  | { kind: 'end'; root: 'list' | 'object'; hadList: boolean };

/** Of one element: an organisation with all its services is one. */
export const LONGEST_ELEMENT = 64 * 1024 * 1024;

export class BrokenJson extends Error {}

const SPACE = new Set([0x20, 0x0a, 0x0d, 0x09, 0xfeff]);
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];

export class JsonSplitter {
  #root: 'list' | 'object' | null = null;
  /** The list in which elements are taken apart: its name, or null at the top. */
  #list: string | null | undefined;
  #hadList = false;
  #index = 0;
  #key: string | null = null;
  #expectKey = false;
  #text: string[] = [];
  #length = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #position = 0;

  *write(chunk: string): Generator<JsonPiece> {
    let from = 0;
    const keep = (to: number) => {
      if (to > from) {
        this.#length += to - from;
        if (this.#length > LONGEST_ELEMENT) this.#text = [];
        else this.#text.push(chunk.slice(from, to));
      }
      from = to;
    };
    const take = (to: number): string | null => {
      keep(to);
      const text = this.#length > LONGEST_ELEMENT ? null : this.#text.join('').trim();
      this.#text = [];
      this.#length = 0;
      return text;
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === BACKSLASH) this.#escaped = true;
        else if (sign === QUOTE) this.#inString = false;
        continue;
      }
      if (sign === QUOTE) {
        this.#inString = true;
        continue;
      }
      if (this.#root === null) {
        // Several values may have commas between them: a list whose brackets were forgotten.
        if (SPACE.has(sign) || sign === COMMA) {
          from = at + 1;
          continue;
        }
        if (sign !== OPEN && sign !== OPEN_LIST)
          throw new BrokenJson(`At character ${this.#position + at + 1} a list or an object was expected.`);
        this.#root = sign === OPEN ? 'object' : 'list';
        this.#list = sign === OPEN ? undefined : null;
        this.#expectKey = sign === OPEN;
        this.#hadList = false;
        this.#index = 0;
        from = at + 1;
        continue;
      }
      if (this.#depth === 0) {
        if (sign === COLON && this.#root === 'object' && this.#list === undefined && this.#expectKey) {
          this.#key = keyOf(take(at));
          this.#expectKey = false;
          from = at + 1;
          continue;
        }
        if (sign === OPEN_LIST && this.#root === 'object' && this.#list === undefined && !this.#expectKey && this.#blank(chunk, from, at)) {
          this.#list = this.#key;
          this.#hadList = true;
          this.#index = 0;
          take(at);
          from = at + 1;
          continue;
        }
        if (sign === COMMA || sign === CLOSE || sign === CLOSE_LIST) {
          const text = take(at);
          from = at + 1;
          if (this.#list !== undefined) {
            const [key, index] = [this.#list, this.#index];
            if (text === null) yield { kind: 'too-long', key, index };
            else if (text !== '') yield { kind: 'element', key, index, text };
            this.#index += 1;
            if (sign === CLOSE_LIST) {
              this.#list = undefined;
              this.#key = null;
              if (this.#root === 'list') yield this.#end();
            } else if (sign === CLOSE) throw new BrokenJson(`At character ${this.#position + at + 1} a list ends like an object.`);
            continue;
          }
          if (sign === CLOSE_LIST) throw new BrokenJson(`At character ${this.#position + at + 1} an object ends like a list.`);
          if (text === null) yield { kind: 'too-long', key: this.#key, index: null };
          else if (this.#key !== null && text !== '') yield { kind: 'property', key: this.#key, text };
          this.#key = null;
          this.#expectKey = true;
          if (sign === CLOSE) yield this.#end();
          continue;
        }
      }
      if (sign === OPEN || sign === OPEN_LIST) this.#depth += 1;
      else if (sign === CLOSE || sign === CLOSE_LIST) this.#depth -= 1;
    }
    keep(chunk.length);
    this.#position += chunk.length;
  }

  /** Fails when something has begun and not ended. */
  end(): void {
    if (this.#root !== null) throw new BrokenJson('The file ends in the middle: it was cut off.');
  }

  #blank(chunk: string, from: number, to: number): boolean {
    return `${this.#text.join('')}${chunk.slice(from, to)}`.trim() === '';
  }

  #end(): JsonPiece {
    const root = this.#root ?? 'object';
    this.#root = null;
    return { kind: 'end', root, hadList: this.#hadList };
  }
}

const keyOf = (text: string | null): string => {
  try {
    return String(JSON.parse(text ?? ''));
  } catch {
    throw new BrokenJson(`${text?.slice(0, 40) ?? 'A text without end'} is no name of a property.`);
  }
};

/**
 * A map from strings to lists of numbers, as bytes: read from a file it is ready, and hundreds of thousands of keys are no objects. Keys stand
 * in the order of their code units; slots say by the hash of a key where it stands.
 */

export type Numbers = Uint16Array | Uint32Array;

const HEADER = 4;
const NARROWEST = 0xffff;

const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** More slots than keys, so that most keys stand in the first one that is looked at. */
const SLOTS_PER_KEY = 1.5;

export const packTable = (entries: ReadonlyMap<string, readonly number[]>): Uint8Array => {
  const keys = [...entries.keys()].sort();
  const slots = new Uint32Array(Math.ceil(keys.length * SLOTS_PER_KEY));
  const keyEnds = new Uint32Array(keys.length);
  const valueEnds = new Uint32Array(keys.length);
  const values: number[] = [];
  let [keyEnd, most] = [0, 0];
  for (const [place, key] of keys.entries()) {
    for (const value of entries.get(key) ?? []) {
      values.push(value);
      most = Math.max(most, value);
    }
    keyEnds[place] = keyEnd += key.length;
    valueEnds[place] = values.length;
    let slot = hashOf(key) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = place + 1;
  }
  const isNarrow = most <= NARROWEST;
  const head = Uint32Array.of(keys.length, slots.length, values.length, isNarrow ? 1 : 0);
  const numbers = [head, slots, keyEnds, valueEnds, isNarrow ? Uint16Array.from(values) : Uint32Array.from(values)];
  return Buffer.concat([...numbers.map(({ buffer }) => new Uint8Array(buffer)), Buffer.from(keys.join(''), 'utf16le')]);
};

export class Table {
  readonly size: number;
  readonly #slots: Uint32Array;
  readonly #keyEnds: Uint32Array;
  readonly #valueEnds: Uint32Array;
  readonly #values: Numbers;
  readonly #keys: Uint16Array;

  constructor(bytes: ArrayBuffer) {
    const [count = 0, slots = 0, values = 0, isNarrow = 0] = new Uint32Array(bytes, 0, HEADER);
    let at = HEADER * Uint32Array.BYTES_PER_ELEMENT;
    const next = (length: number, width: number): number => {
      const from = at;
      at += length * width;
      return from;
    };
    this.size = count;
    this.#slots = new Uint32Array(bytes, next(slots, 4), slots);
    this.#keyEnds = new Uint32Array(bytes, next(count, 4), count);
    this.#valueEnds = new Uint32Array(bytes, next(count, 4), count);
    this.#values = isNarrow ? new Uint16Array(bytes, next(values, 2), values) : new Uint32Array(bytes, next(values, 4), values);
    this.#keys = new Uint16Array(bytes, at);
  }

  has(key: string): boolean {
    return this.#placeOf(key) >= 0;
  }

  get(key: string): Numbers | undefined {
    const place = this.#placeOf(key);
    return place < 0 ? undefined : this.#valuesAt(place);
  }

  /** Every key that begins so with its values, in the order of the keys. */
  *startingWith(beginning: string): Generator<[key: string, values: Numbers]> {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keyAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    for (; low < this.size; low += 1) {
      const key = this.#keyAt(low);
      if (!key.startsWith(beginning)) return;
      yield [key, this.#valuesAt(low)];
    }
  }

  #placeOf(key: string): number {
    const slots = this.#slots.length;
    if (slots === 0) return -1;
    for (let slot = hashOf(key) % slots; ; slot = (slot + 1) % slots) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place < 0 || this.#isAt(place, key)) return place;
    }
  }

  #isAt(place: number, key: string): boolean {
    const from = place === 0 ? 0 : (this.#keyEnds[place - 1] ?? 0);
    if ((this.#keyEnds[place] ?? 0) - from !== key.length) return false;
    for (let at = 0; at < key.length; at += 1) if (this.#keys[from + at] !== key.charCodeAt(at)) return false;
    return true;
  }

  #keyAt(place: number): string {
    return String.fromCharCode(...this.#keys.subarray(place === 0 ? 0 : this.#keyEnds[place - 1], this.#keyEnds[place]));
  }

  #valuesAt(place: number): Numbers {
    return this.#values.subarray(place === 0 ? 0 : this.#valueEnds[place - 1], this.#valueEnds[place]);
  }
}

export const emptyTable = new Table(new ArrayBuffer(HEADER * Uint32Array.BYTES_PER_ELEMENT));

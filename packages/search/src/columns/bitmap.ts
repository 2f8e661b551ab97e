/**
 * A set of ordinals, one bit each: 100,000 services are 12.5 kB. Filters are intersections, facets are counted intersections.
 * Operands may differ in length; what is beyond the end is not in the set.
 */
export class Bitmap {
  words: Uint32Array;

  constructor(capacity = 0) {
    this.words = new Uint32Array((capacity + 31) >>> 5);
  }

  static copyOf(other: Bitmap): Bitmap {
    const copy = new Bitmap();
    copy.words = other.words.slice();
    return copy;
  }

  add(ordinal: number): void {
    const word = ordinal >>> 5;
    if (word >= this.words.length) {
      const grown = new Uint32Array(Math.max(word + 1, this.words.length * 2));
      grown.set(this.words);
      this.words = grown;
    }
    this.words[word] = this.#word(word) | (1 << (ordinal & 31));
  }

  delete(ordinal: number): void {
    const word = ordinal >>> 5;
    if (word < this.words.length) this.words[word] = this.#word(word) & ~(1 << (ordinal & 31));
  }

  has(ordinal: number): boolean {
    return (this.#word(ordinal >>> 5) & (1 << (ordinal & 31))) !== 0;
  }

  /** Keeps what the other has, too. */
  intersect(other: Bitmap): this {
    for (let word = 0; word < this.words.length; word += 1) this.words[word] = this.#word(word) & (other.words[word] ?? 0);
    return this;
  }

  /** Takes in what the other has. */
  unite(other: Bitmap): this {
    if (other.words.length > this.words.length) {
      const grown = new Uint32Array(other.words.length);
      grown.set(this.words);
      this.words = grown;
    }
    for (let word = 0; word < other.words.length; word += 1) this.words[word] = this.#word(word) | (other.words[word] ?? 0);
    return this;
  }

  /** Takes out what the other has. */
  subtract(other: Bitmap): this {
    for (let word = 0; word < this.words.length; word += 1) this.words[word] = this.#word(word) & ~(other.words[word] ?? 0);
    return this;
  }

  count(): number {
    let count = 0;
    for (let word = 0; word < this.words.length; word += 1) count += bitsSet(this.#word(word));
    return count;
  }

  countWith(other: Bitmap): number {
    const shared = Math.min(this.words.length, other.words.length);
    let count = 0;
    for (let word = 0; word < shared; word += 1) count += bitsSet(this.#word(word) & (other.words[word] ?? 0));
    return count;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** Calls `visit` with each ordinal, ascending. */
  forEach(visit: (ordinal: number) => void): void {
    for (let word = 0; word < this.words.length; word += 1) {
      let bits = this.#word(word);
      while (bits !== 0) {
        visit((word << 5) + 31 - Math.clz32(bits & -bits));
        bits &= bits - 1;
      }
    }
  }

  #word(index: number): number {
    return this.words[index] ?? 0;
  }
}

const bitsSet = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

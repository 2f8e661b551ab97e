/**
 * Keeps what was made of texts, least recently used out first. It is bounded by the length of the texts, not by their number: what is made
 * of a document grows with it, and anybody may send long ones.
 */
export class TextCache<Value> {
  readonly #kept = new Map<string, { value: Value; length: number }>();
  readonly #limit: number;
  #characters = 0;

  /** `limit`: characters of all texts together. A parsed GraphQL document takes some hundred bytes per character. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(text: string): Value | undefined {
    const known = this.#kept.get(text);
    if (known === undefined) return undefined;
    this.#kept.delete(text);
    this.#kept.set(text, known);
    return known.value;
  }

  /** `length` is for keys that only stand for a text. Texts that would push out most of the others are not kept at all. */
  set(text: string, value: Value, length = text.length): void {
    if (length > this.#limit / 4 || this.#kept.has(text)) return;
    this.#kept.set(text, { value, length });
    this.#characters += length;
    for (const [oldest, known] of this.#kept) {
      if (this.#characters <= this.#limit) return;
      this.#kept.delete(oldest);
      this.#characters -= known.length;
    }
  }

  /** What is kept with its text, longest unused first. Reading it uses nothing. */
  *entries(): Generator<[text: string, value: Value]> {
    for (const [text, { value }] of this.#kept) yield [text, value];
  }

  get size(): number {
    return this.#kept.size;
  }
}

/**
 * Keeps what was made of texts, least recently used out first. It is bounded by the length of the texts, not by their number: what is made
 * of a document grows with it, and anybody may send long ones.
 */
export class TextCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;
  #characters = 0;

  /** `limit`: characters of all texts together. A parsed GraphQL document takes some hundred bytes per character. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(text: string): Value | undefined {
    const value = this.#values.get(text);
    if (value === undefined) return undefined;
    this.#values.delete(text);
    this.#values.set(text, value);
    return value;
  }

  /** Texts that would push out most of the others are not kept at all. */
  set(text: string, value: Value): void {
    if (text.length > this.#limit / 4 || this.#values.has(text)) return;
    this.#values.set(text, value);
    this.#characters += text.length;
    for (const oldest of this.#values.keys()) {
      if (this.#characters <= this.#limit) return;
      this.#values.delete(oldest);
      this.#characters -= oldest.length;
    }
  }

  get size(): number {
    return this.#values.size;
  }
}

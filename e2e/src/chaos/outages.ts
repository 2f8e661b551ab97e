/** What was away, and when: a search may fail only while nothing is there that could answer. */
export class Outages {
  readonly #ended: { from: number; to: number }[] = [];
  #since: number | null = null;

  begin(): void {
    this.#since ??= performance.now();
  }

  end(): void {
    if (this.#since === null) return;
    this.#ended.push({ from: this.#since, to: performance.now() });
    this.#since = null;
  }

  /** Something that is over in a moment. */
  moment(): void {
    const now = performance.now();
    this.#ended.push({ from: now, to: now });
  }

  /** Whether it was away at any moment since then. */
  since(time: number): boolean {
    return this.#since !== null || (this.#ended.at(-1)?.to ?? Number.NEGATIVE_INFINITY) >= time;
  }
}

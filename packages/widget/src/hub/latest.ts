/** Of several questions only the newest counts: asking anew takes back the one before, and what arrives of it all the same is dropped. */
export class Latest {
  #asked: AbortController | undefined;

  get waiting(): boolean {
    return this.#asked !== undefined;
  }

  cancel(): void {
    this.#asked?.abort();
    this.#asked = undefined;
  }

  /** Undefined when a newer question, or `cancel`, came in between. */
  async ask<Answer>(question: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
    this.cancel();
    const mine = new AbortController();
    this.#asked = mine;
    try {
      const answer = await question(mine.signal);
      return mine.signal.aborted ? undefined : answer;
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.#asked === mine) this.#asked = undefined;
    }
  }
}

/** Answers of this page view, in memory only: who goes back to words of a moment ago sees them at once. */
export class KeptAnswers {
  readonly #answers = new Map<string, { answer: unknown; until: number }>();
  readonly #most: number;
  readonly #keepMs: number;
  readonly #now: () => number;

  constructor({ most = 50, keepMs = 60_000, now = Date.now } = {}) {
    this.#most = most;
    this.#keepMs = keepMs;
    this.#now = now;
  }

  async get<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const kept = this.#answers.get(key);
    if (kept && kept.until > this.#now()) return kept.answer as Answer;
    const answer = await ask();
    this.#answers.delete(key);
    this.#answers.set(key, { answer, until: this.#now() + this.#keepMs });
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.#most) break;
      this.#answers.delete(oldest);
    }
    return answer;
  }
}

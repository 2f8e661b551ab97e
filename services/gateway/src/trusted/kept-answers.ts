import { LRUCache } from 'lru-cache';

/** What objects take in memory for each character that they are written with, their text included. */
const BYTES_PER_CHARACTER = 6;

export interface Keepable {
  /** As it is sent. */
  readonly text: string;
  /** Whether it is the whole truth: without errors, and not from a stand-in. */
  readonly whole: boolean;
}

/** Kept: answered before. Shared: somebody else asked the same and waits, too. Executed: asked of the subgraphs. */
export type How = 'kept' | 'shared' | 'executed';

/** Answers by question, the least recently used out first. The same question is asked of the subgraphs once at a time. */
export class KeptAnswers<Answer extends Keepable> {
  readonly #kept: LRUCache<string, Answer>;
  readonly #running = new Map<string, Promise<Answer>>();

  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 16),
      sizeCalculation: ({ text }, key) => (text.length + key.length) * BYTES_PER_CHARACTER,
    });
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** `holds`: whether the answer may still be kept when it is there. */
  async answer(key: string, execute: () => Promise<Answer>, holds: () => boolean): Promise<{ answer: Answer; how: How }> {
    const kept = this.#kept.get(key);
    if (kept) return { answer: kept, how: 'kept' };
    const running = this.#running.get(key);
    if (running) return { answer: await running, how: 'shared' };
    const execution = execute();
    this.#running.set(key, execution);
    try {
      const answer = await execution;
      if (answer.whole && holds()) this.#kept.set(key, answer);
      return { answer, how: 'executed' };
    } finally {
      this.#running.delete(key);
    }
  }

  clear(): void {
    this.#kept.clear();
  }
}

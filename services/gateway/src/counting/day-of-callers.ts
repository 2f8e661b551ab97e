import { hash, randomBytes } from 'node:crypto';

/** A caller counts for so many different things a day; who asks for more is no person. */
const MOST_OF_ONE = 40;
const MOST_CALLERS = 200_000;
const MOST_WORDS = 20_000;

/**
 * Who has asked for what today, as fingerprints under a salt that nobody knows, that is written nowhere and that is another one tomorrow. So a caller is counted
 * once a day, and nothing of it can be asked for later.
 */
export class DayOfCallers {
  readonly day: string;
  readonly #salt = randomBytes(32).toString('base64url');
  readonly #seen = new Map<string, Set<string>>();
  readonly #words = new Map<string, Set<string>>();

  constructor(day: string) {
    this.day = day;
  }

  fingerprint(caller: string): string {
    return hash('sha256', this.#salt + caller, 'base64url');
  }

  /** Whether the caller has not been counted for this today. */
  isFirst(caller: string, what: string): boolean {
    let seen = this.#seen.get(caller);
    if (!seen) {
      if (this.#seen.size >= MOST_CALLERS) return false;
      seen = new Set();
      this.#seen.set(caller, seen);
    }
    if (seen.has(what) || seen.size >= MOST_OF_ONE) return false;
    seen.add(what);
    return true;
  }

  /** How many different callers have used these words today, with this one; 0: too many words to remember. */
  callersOf(words: string, caller: string): { callers: number; isNew: boolean } {
    let callers = this.#words.get(words);
    if (!callers) {
      if (this.#words.size >= MOST_WORDS) return { callers: 0, isNew: false };
      callers = new Set();
      this.#words.set(words, callers);
    }
    const before = callers.size;
    callers.add(caller);
    return { callers: callers.size, isNew: callers.size > before };
  }
}

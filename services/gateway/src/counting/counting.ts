/** Counts what people look for and do not find, for `coverage`. docs/coverage.md tells what is kept and what is not. */
import {
  type AskedCounts,
  type AskedFact,
  type Caller,
  type Clock,
  homeDay,
  type KeepAsked,
  type Logger,
  networkOf,
} from '@drogowskaz/platform';
import { DayOfCallers } from './day-of-callers.ts';

/** So many different callers of a day have to have used words before they leave the memory. */
const ENOUGH_CALLERS = 10;
const FLUSH_EVERY_MS = 60_000;
/** While nobody takes what was counted. More than `askedCounts` allows at once would be refused each time it is told again. */
const MOST_WAITING = 5_000;
const MOST_WORDS_AT_ONCE = 1_000;

export interface Answered {
  /** What was asked in one operation. */
  asked: readonly AskedFact[];
  /** The client's; null: nobody's question. */
  address: string | null;
  caller: Caller;
}

type Count = AskedCounts['counts'][number];
type Words = AskedCounts['words'][number];

export interface CountingOptions {
  keep: KeepAsked;
  clock: Clock;
  logger: Logger;
}

export class Counting {
  readonly #options: CountingOptions;
  readonly #counts = new Map<string, Count>();
  readonly #words = new Map<string, Words>();
  readonly #timer: NodeJS.Timeout;
  #today: DayOfCallers;
  #flushing: Promise<void> = Promise.resolve();

  constructor(options: CountingOptions) {
    this.#options = options;
    this.#today = new DayOfCallers(homeDay(options.clock.now()));
    this.#timer = setInterval(() => void this.flush(), FLUSH_EVERY_MS);
    this.#timer.unref();
  }

  /** To be called once for each operation that was answered, from memory or not. */
  answered({ asked, address, caller }: Answered): void {
    // Whoever works for the hub tries it out.
    if (asked.length === 0 || address === null || caller.accountId !== null) return;
    const day = homeDay(this.#options.clock.now());
    if (this.#today.day !== day) this.#today = new DayOfCallers(day);
    // The visitors of a partner's server come with its key: together they are one caller.
    const fingerprint = this.#today.fingerprint(caller.keyId ?? networkOf(address));
    for (const fact of asked) {
      this.#countCategory(fact, fingerprint);
      this.#countWords(fact, fingerprint);
    }
  }

  /** Tells what was counted. What was surely not taken is told again next time. */
  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#tell());
    return this.#flushing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #countCategory({ category, municipality, found }: AskedFact, caller: string): void {
    if (category === null) return;
    const what = `${category} ${municipality ?? ''}`;
    const isFirst = this.#today.isFirst(caller, what);
    const isFirstUnmet = !found && this.#today.isFirst(caller, `unmet ${what}`);
    if (!isFirst && !isFirstUnmet) return;
    const month = monthOf(this.#today.day);
    this.#addCount({ category, municipality, month, asked: isFirst ? 1 : 0, unmet: isFirstUnmet ? 1 : 0 });
  }

  #countWords({ words, found }: AskedFact, caller: string): void {
    if (found || words === '') return;
    const { callers, isNew } = this.#today.callersOf(words, caller);
    if (!isNew || callers < ENOUGH_CALLERS) return;
    this.#addWords({ words, month: monthOf(this.#today.day), callers: callers === ENOUGH_CALLERS ? callers : 1 });
  }

  #addCount(count: Count): void {
    const key = `${count.category} ${count.municipality ?? ''} ${count.month}`;
    const waiting = this.#counts.get(key);
    if (!waiting && this.#counts.size >= MOST_WAITING) return;
    this.#counts.set(key, { ...count, asked: count.asked + (waiting?.asked ?? 0), unmet: count.unmet + (waiting?.unmet ?? 0) });
  }

  #addWords(words: Words): void {
    const key = `${words.month} ${words.words}`;
    const waiting = this.#words.get(key);
    if (!waiting && this.#words.size >= MOST_WORDS_AT_ONCE) return;
    this.#words.set(key, { ...words, callers: words.callers + (waiting?.callers ?? 0) });
  }

  async #tell(): Promise<void> {
    if (this.#counts.size === 0 && this.#words.size === 0) return;
    const told: AskedCounts = { counts: [...this.#counts.values()], words: [...this.#words.values()] };
    this.#counts.clear();
    this.#words.clear();
    try {
      await this.#options.keep(told);
    } catch (error) {
      // Not the error itself: who knows what a library quotes.
      const isLost = (error as { perhapsTaken?: boolean }).perhapsTaken === true;
      this.#options.logger.warn({ counts: told.counts.length, isLost }, 'what was counted of searches could not be handed on');
      if (isLost) return;
      for (const count of told.counts) this.#addCount(count);
      for (const words of told.words) this.#addWords(words);
    }
  }
}

const monthOf = (day: string): string => day.slice(0, 7);

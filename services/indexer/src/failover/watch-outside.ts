/** Watches an engine outside of the database: while it is trusted, that it stays what it was; else, that it comes back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { HubError, OperatorError } from '@drogowskaz/platform';
import { type AnsweringEngine, type FailoverEngine, type IndexIdentity, MeilisearchRefusal, whyOf } from '@drogowskaz/search';
import { type BringBackOptions, type BroughtBack, bringBack, payOwed } from './bring-back.ts';
import { isKnown } from './known-index.ts';

export type OutsideState = 'answering' | 'away' | 'repairing';

/** Runs the work when no other process does; null when one does. */
export type Alone = <Result>(work: () => Promise<Result>) => Promise<{ result: Result } | null>;

export interface WatchOutsideOptions extends Omit<BringBackOptions, 'signal' | 'onReached'> {
  failover: FailoverEngine;
  standby: AnsweringEngine;
  alone: Alone;
  /** Milliseconds between two looks. @default 2000 */
  every?: number;
  /** Milliseconds that the pause between two attempts to bring it back may grow to. @default 15000 */
  longestPause?: number;
  onState(state: OutsideState): void;
}

const KEEP_WARM_EVERY_MS = 30_000;
/** Whoever fell out again so soon has come back too early. */
const STABLE_MS = 60_000;

export class OutsideWatch {
  readonly #options: WatchOutsideOptions;
  readonly #every: number;
  readonly #longestPause: number;
  readonly #stopping = new AbortController();
  #state: OutsideState = 'away';
  #wake = new AbortController();
  #proven: IndexIdentity | null = null;
  #provenAt = 0;
  /** Told once, however often it is tried. */
  #told: string | null = null;
  #fruitless = 0;
  /** How often it has missed a change. */
  #missed = 0;
  #standbyAskedAt = 0;
  #running: Promise<void> | null = null;

  constructor(options: WatchOutsideOptions) {
    this.#options = options;
    this.#every = options.every ?? 2_000;
    this.#longestPause = options.longestPause ?? 15_000;
  }

  get state(): OutsideState {
    return this.#state;
  }

  /** Begins; resolves when the engine answers, cannot be used now, or after so long. */
  async start(patience: number): Promise<void> {
    this.#options.onState(this.#state);
    const first = this.#tick();
    this.#running = first.then(() => this.#run());
    await Promise.race([first, sleep(patience, undefined, { signal: this.#stopping.signal }).catch(() => undefined)]);
  }

  async stop(): Promise<void> {
    this.#stopping.abort(new Error('This process is being stopped.'));
    this.#wake.abort();
    await this.#running;
  }

  /** Whether it is worth trying to write into it. */
  get takesWrites(): boolean {
    return this.#state !== 'away';
  }

  /** A change is owed to it. */
  missed(why: string): void {
    this.#missed += 1;
    this.#options.failover.distrust(why);
  }

  /** The failover does not ask it any more: the way back begins at once. */
  fellOut(why: string): void {
    const { outside, logger } = this.#options;
    logger.warn(
      { engine: outside.name, why },
      'this search engine is not asked any more; the built-in one answers until its index is proven right',
    );
    if (performance.now() - this.#provenAt > STABLE_MS) this.#fruitless = 0;
    this.#told = null;
    this.#enter('away');
    this.#wake.abort();
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#wake = new AbortController();
      const pause =
        this.#state === 'answering' ? this.#every : Math.min(this.#every * 2 ** Math.min(this.#fruitless, 10), this.#longestPause);
      await sleep(pause, undefined, { signal: AbortSignal.any([this.#stopping.signal, this.#wake.signal]) }).catch(() => undefined);
      if (!this.#stopping.signal.aborted) await this.#tick();
    }
  }

  async #tick(): Promise<void> {
    if (!this.#options.failover.trusted) return this.#tryAgain();
    try {
      await this.#look();
    } catch (error) {
      // A database that is away changes nothing in the index: what was right stays so, and is all there is to answer from.
      if (!this.#stopping.signal.aborted && isOfEngine(error)) this.#options.failover.distrust(whyOf(error));
    }
  }

  async #look(): Promise<void> {
    const { outside, known, failover } = this.#options;
    const look = await outside.look();
    const proven = this.#proven;
    if (look.state === 'unfit') return failover.distrust(look.why);
    if (look.identity.made !== proven?.made) return this.#adopt();
    if (Date.parse(look.identity.changed) < Date.parse(proven.changed)) return failover.distrust('its index is an older copy');
    if (look.identity.changed !== proven.changed) await known.remember(look.identity);
    this.#proven = look.identity;
    await this.#keepStandbyWarm();
    // Another process could not write; when this one cannot either, the index is behind.
    await payOwed({ ...this.#options, signal: this.#stopping.signal });
  }

  /** Another index bears the name. One that was built beside and compared by whoever swapped it in is as good as the one before. */
  async #adopt(): Promise<void> {
    const { outside, known, failover, logger } = this.#options;
    // Looked at once more: since it was, who swapped it in may have remembered that it changed, and it would be taken for an older copy.
    const proven = await known.read();
    const look = await outside.look();
    if (look.state === 'unfit') return failover.distrust(look.why);
    if (!isKnown(proven, look.identity)) return failover.distrust('another index bears its name');
    this.#proven = await outside.join();
    logger.info({ engine: outside.name, index: outside.index }, 'the index was built anew and swapped in; the new one answers');
  }

  /** It catches up with the database when it is asked: after hours without a question the first one would wait for that. */
  async #keepStandbyWarm(): Promise<void> {
    if (performance.now() - this.#standbyAskedAt < KEEP_WARM_EVERY_MS) return;
    this.#standbyAskedAt = performance.now();
    // A database that is away has its own ways to be told.
    await this.#options.standby.suggest({ text: 'a', locale: 'pl', first: 1 }).catch(() => undefined);
  }

  async #tryAgain(): Promise<void> {
    const { alone, outside, logger, failover } = this.#options;
    const begin = performance.now();
    let missed = 0;
    const onReached = (): void => {
      missed = this.#missed;
      this.#enter('repairing');
    };
    try {
      const back = await alone(() => bringBack({ ...this.#options, signal: this.#stopping.signal, onReached }));
      if (!back) {
        // Another process is at it; this one writes meanwhile, and proves it for itself afterwards.
        await outside.join();
        return this.#enter('repairing');
      }
      if (missed !== this.#missed) throw new Error('it has missed a change while it was compared');
      this.#proven = back.result.identity;
      this.#provenAt = performance.now();
      this.#told = null;
      failover.trust();
      this.#enter('answering');
      logger.info(
        told(back.result, { engine: outside.name, index: outside.index, milliseconds: Math.round(performance.now() - begin) }),
        'this search engine answers: its index was compared with the database and is right',
      );
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#fruitless += 1;
      this.#enter('away');
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    const { outside, logger } = this.#options;
    const why = whyOf(error);
    if (why === this.#told) return;
    this.#told = why;
    const line = { engine: outside.name, at: outside.place, why };
    if (error instanceof OperatorError)
      logger.error(line, 'this search engine cannot be used before an operator has done something; the built-in one answers');
    else logger.warn(line, 'this search engine cannot be used now; the built-in one answers, and it is tried again');
  }

  #enter(state: OutsideState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

const isOfEngine = (error: unknown): boolean => error instanceof HubError || error instanceof MeilisearchRefusal;

const told = ({ putAnew, mended, underWay }: BroughtBack, line: object): object => ({
  ...line,
  mended,
  ...(putAnew === null ? {} : { putAnew }),
  ...(underWay === 0 ? {} : { underWay }),
});

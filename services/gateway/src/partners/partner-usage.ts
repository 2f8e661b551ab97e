import { type Clock, homeDay, type Logger, type PartnersPort, type PartnerUsage } from '@drogowskaz/platform';

const FLUSH_EVERY_MS = 10_000;
/** While the registry is away. */
const MOST_WAITING = 5_000;

type Counted = { -readonly [Name in keyof PartnerUsage]: PartnerUsage[Name] };

/** Counts what the pages of partners ask, by key and day, and tells it every ten seconds. Nothing of who asked. */
export class PartnerUsageCounter {
  readonly #options: { port: PartnersPort; clock: Clock; logger: Logger };
  readonly #timer: NodeJS.Timeout;
  #counted = new Map<string, Counted>();
  #flushing: Promise<void> = Promise.resolve();

  constructor(options: { port: PartnersPort; clock: Clock; logger: Logger }) {
    this.#options = options;
    this.#timer = setInterval(() => void this.flush(), FLUSH_EVERY_MS);
    this.#timer.unref();
  }

  answered(key: string, cost: number): void {
    const counted = this.#of(key);
    counted.requests += 1;
    counted.cost += Math.round(cost);
  }

  refused(key: string): void {
    const counted = this.#of(key);
    counted.requests += 1;
    counted.refused += 1;
  }

  flush(): Promise<void> {
    this.#flushing = this.#flushing.then(() => this.#tell());
    return this.#flushing;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #of(key: string): Counted {
    const day = homeDay(this.#options.clock.now());
    const name = `${key} ${day}`;
    let counted = this.#counted.get(name);
    if (!counted) {
      counted = { key, day, requests: 0, cost: 0, refused: 0 };
      if (this.#counted.size < MOST_WAITING) this.#counted.set(name, counted);
    }
    return counted;
  }

  async #tell(): Promise<void> {
    if (this.#counted.size === 0) return;
    const counted = this.#counted;
    this.#counted = new Map();
    try {
      await this.#options.port.keepUsage([...counted.values()]);
    } catch (error) {
      // Told twice would be counted twice: of a day's figures a few may be missing, none may be made up.
      this.#options.logger.warn({ error }, 'What partners asked could not be handed on; these counts are lost');
    }
  }
}

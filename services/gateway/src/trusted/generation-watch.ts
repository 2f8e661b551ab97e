import { setTimeout as pause } from 'node:timers/promises';
import type { AskGeneration, Logger } from '@drogowskaz/platform';

/** Who tells the generation answers within a second when it can be asked: what was told longer ago may be true no more. */
const KNOWN_FOR_MS = 1_500;
const AGAIN_AFTER_MS = 200;

/** Knows at each moment which generation of the directory is public, or that it does not know. */
export class GenerationWatch {
  readonly #ask: AskGeneration | null;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  #known: { generation: string; at: number } | null = null;
  #asking = new AbortController();
  #watching: Promise<void> | null = null;

  /** Without anybody to ask it never knows. */
  constructor(ask: AskGeneration | undefined, logger: Logger) {
    this.#ask = ask ?? null;
    this.#logger = logger;
  }

  start(): void {
    if (this.#ask) this.#watching ??= this.#watch(this.#ask);
  }

  /** Null: what was answered before may not hold any more. */
  current(): string | null {
    const known = this.#known;
    return known !== null && performance.now() - known.at < KNOWN_FOR_MS ? known.generation : null;
  }

  /** Something was changed through this gateway: whoever changed it must not read what was before. Asked anew at once. */
  forget(): void {
    this.#known = null;
    this.#asking.abort();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#watching;
  }

  async #watch(ask: AskGeneration): Promise<void> {
    const { signal } = this.#stopping;
    let failing = false;
    while (!signal.aborted) {
      this.#asking = new AbortController();
      const asking = AbortSignal.any([signal, this.#asking.signal]);
      try {
        const generation = await ask(this.#known?.generation ?? null, asking);
        if (asking.aborted) continue;
        this.#known = { generation, at: performance.now() };
        failing = false;
      } catch (error) {
        this.#known = null;
        if (asking.aborted) continue;
        // One line for an outage.
        if (!failing)
          this.#logger.warn({ error }, 'Whether the directory has changed cannot be known; until then nothing is answered from memory');
        failing = true;
        await pause(AGAIN_AFTER_MS, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  }
}

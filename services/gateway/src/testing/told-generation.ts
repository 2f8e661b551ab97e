import type { AskGeneration } from '@drogowskaz/platform';

/** A generation that a test moves. Waits as the registry's does: until it changes. */
export class ToldGeneration {
  #value = 'g1';
  #failing = false;
  #changed: PromiseWithResolvers<void> = Promise.withResolvers();

  readonly ask: AskGeneration = async (known, signal) => {
    const gone = new Promise<never>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
    gone.catch(() => undefined);
    signal?.throwIfAborted();
    if (!this.#failing && known === this.#value) await Promise.race([this.#changed.promise, pause(), gone]);
    if (this.#failing) throw new Error('The registry is away');
    return this.#value;
  };

  /** Resolves when every gateway has heard of it. */
  async move(value: string): Promise<void> {
    this.#value = value;
    await this.#tell();
  }

  async fail(failing: boolean): Promise<void> {
    this.#failing = failing;
    await this.#tell();
    if (!failing) await new Promise((resolve) => setTimeout(resolve, 300));
  }

  async #tell(): Promise<void> {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1_000).unref());

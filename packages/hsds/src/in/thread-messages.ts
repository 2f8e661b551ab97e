import type { Worker } from 'node:worker_threads';

/** What a thread says, in its order. However it ends, whoever waits for more hears of it: nobody waits for ever. */
export class ThreadMessages<Message> {
  readonly #ready: Message[] = [];
  #ended: { because: unknown } | null = null;
  #wake = (): void => undefined;

  constructor(thread: Worker) {
    thread.on('message', (message: Message) => {
      this.#ready.push(message);
      this.#wake();
    });
    thread.once('error', (error) => this.end(error));
    // It could write something down that cannot be read on this side.
    thread.once('messageerror', (cause) => this.end(new Error('What the thread that reads says cannot be understood.', { cause })));
    thread.once('exit', () => this.end(new Error('The thread that reads ended before the file did.')));
  }

  end(because: unknown): void {
    this.#ended ??= { because };
    this.#wake();
  }

  async next(): Promise<Message> {
    while (this.#ready.length === 0 && this.#ended === null) await new Promise<void>((resolve) => (this.#wake = resolve));
    const [message] = this.#ready.splice(0, 1);
    if (message === undefined) throw this.#ended?.because;
    return message;
  }
}

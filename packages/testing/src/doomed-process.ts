/** A program of a test that says on stdout, line by line, how far it is, and that the test kills in the middle of its work. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export class DoomedProcess implements AsyncDisposable {
  readonly #child: ChildProcessByStdio<null, Readable, null>;
  /** Kept from the start: a word that is said before anybody waits for it is not lost. */
  readonly #lines: AsyncIterator<string>;

  /** Begins to run a program of Node with its arguments. */
  constructor(...command: string[]) {
    this.#child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Waits until the program has said so, after what was waited for before; fails when it ends first. */
  async says(word: string): Promise<void> {
    for (;;) {
      const { done, value } = await this.#lines.next();
      if (done === true) throw new Error(`the process ended with ${this.#child.exitCode} before it said "${word}"`);
      if (value === word) return;
    }
  }

  /** As kill -9 does, and waits for the end; nothing when it has ended already. */
  async kill(): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    const exit = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exit;
  }

  /** A test that fails leaves no process behind, for which jest would wait without end. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}

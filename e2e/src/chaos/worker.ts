/** An indexer that is started again whenever it ends, as service managers do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryRoot } from '@drogowskaz/testing';
import type { IndexerAddress } from './indexer-parts.ts';
import type { Tally } from './tally.ts';

const program = join(repositoryRoot, 'e2e', 'dist', 'chaos', 'worker-process.js');
const START_AGAIN_AFTER = 100;

export class Worker {
  readonly #address: IndexerAddress;
  readonly #tally: Tally;
  #child: ChildProcess | null = null;
  #working = Promise.withResolvers<void>();
  #isWorking = false;
  #stopping = false;
  readonly #life: Promise<void>;
  /** What it has said last. */
  readonly log: string[] = [];

  constructor(address: IndexerAddress, tally: Tally) {
    if (!existsSync(program)) throw new Error(`${program} is not there: run npm test (it builds), or tsc -b e2e.`);
    this.#address = address;
    this.#tally = tally;
    this.#life = this.#live();
  }

  async #live(): Promise<void> {
    const { url, meilisearch } = this.#address;
    while (!this.#stopping) {
      const child = spawn(process.execPath, [program, url, meilisearch.host, meilisearch.apiKey], { stdio: 'pipe' });
      this.#child = child;
      // Whoever is dead reads no orders.
      child.stdin.on('error', () => undefined);
      createInterface({ input: child.stdout }).on('line', () => {
        this.#isWorking = true;
        this.#working.resolve();
      });
      createInterface({ input: child.stderr }).on('line', (line) => this.#remember(line));
      const [code, signal] = await once(child, 'close');
      if (this.#isWorking) this.#working = Promise.withResolvers<void>();
      this.#isWorking = false;
      if (this.#stopping) return;
      if (signal === null) this.#tally.count('indexers that ended by themselves and were started again', `exit code ${code}`);
      await pause(START_AGAIN_AFTER);
    }
  }

  #remember(line: string): void {
    this.log.push(line);
    if (this.log.length > 400) this.log.shift();
  }

  /** Resolves when it works off the queue. */
  working(): Promise<void> {
    return this.#working.promise;
  }

  /** Asks it to build the index anew; it may be dead just now. */
  reindex(): void {
    this.#child?.stdin?.write('reindex\n');
  }

  kill(): void {
    if (this.#child?.kill('SIGKILL')) this.#tally.count('killed with -9', 'indexer');
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
    await this.#life;
  }
}

/** The real command in a process of its own, as an operator runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@drogowskaz/platform';
import { repositoryRoot } from '@drogowskaz/testing';

const cli = join(repositoryRoot, 'packages', 'hub', 'dist', 'cli.js');

/** How long a start may take before a test gives up; not a promise of speed. */
const READY_LIMIT_MS = 240_000;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface CommandOptions {
  /** The environment of the command: nothing of the test's own but PATH. */
  env?: Record<string, string>;
}

export class RunningCommand {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  #over = false;

  constructor(args: readonly string[], { env = {} }: CommandOptions = {}) {
    if (!existsSync(cli)) throw new Error(`${cli} is not there: run npm test (it builds), or tsc -b packages/hub.`);
    this.#child = spawn(process.execPath, [cli, ...args], {
      cwd: repositoryRoot,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      this.#stdout += chunk;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      this.#stderr += chunk;
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('close', (code, signal) => {
        this.#over = true;
        resolve({ code, signal });
      });
    });
  }

  get stdout(): string {
    return this.#stdout;
  }

  get stderr(): string {
    return this.#stderr;
  }

  /** The log: one JSON object per line. Lines for the operator that are not JSON are left out. */
  get log(): Record<string, unknown>[] {
    return this.#stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  /** Sends a signal and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    if (!this.#over) this.#child.kill(signal);
    return this.ended;
  }

  /** Waits until `GET <url>` answers 200; throws with what the command said when it ends before. */
  async readyAt(url: string): Promise<void> {
    const end = Date.now() + READY_LIMIT_MS;
    while (!this.#over && Date.now() < end) {
      const status = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
        (response) => response.body?.cancel().then(() => response.status) ?? response.status,
        () => 0,
      );
      if (status === 200) return;
      await pause(50);
    }
    throw new Error(`The command is not ready at ${url}.\n${this.#stdout}\n${this.#stderr}`);
  }
}

/** Runs a command that ends by itself. */
export async function runCommand(args: readonly string[], options?: CommandOptions): Promise<Ended & { stdout: string; stderr: string }> {
  const command = new RunningCommand(args, options);
  const ended = await command.ended;
  return { ...ended, stdout: command.stdout, stderr: command.stderr };
}

export interface RunningHub {
  command: RunningCommand;
  url: string;
  graphql: string;
}

/** Starts the whole hub in `dataDir` on a free port and waits until it says that it is ready. */
export async function startHub(dataDir: string, env: Record<string, string> = {}): Promise<RunningHub> {
  const port = await freePort();
  const command = new RunningCommand(['start'], { env: { DATA_DIR: dataDir, PORT: String(port), ...env } });
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + READY_LIMIT_MS;
  await command.readyAt(`${url}/readyz`);
  while (!command.stdout.includes('is ready.')) {
    if (Date.now() > end) throw new Error(`The hub never said that it is ready.\n${command.stderr}`);
    await Promise.race([pause(20), command.ended]);
  }
  return { command, url, graphql: `${url}/graphql` };
}

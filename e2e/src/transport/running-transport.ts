import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repositoryRoot } from '@drogowskaz/testing';

const program = join(repositoryRoot, 'e2e', 'dist', 'transport', 'transport-process.js');

export interface RunningTransport {
  readonly url: string;
  /** Each question that it got since the test emptied it. */
  readonly heard: { headers: Record<string, string>; body: string }[];
  /** Stops in the middle of whatever it does, and goes on. */
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
}

/** The example neighbour in a process of its own. */
export async function startTransport(port = 0): Promise<RunningTransport> {
  const child: ChildProcess = spawn(process.execPath, [program, String(port)], { env: {}, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const heard: RunningTransport['heard'] = [];
  const url = await new Promise<string>((resolve, reject) => {
    ended.then(() => reject(new Error('The transport subgraph ended before it listened')));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (line.startsWith('http')) resolve(line);
      else heard.push(JSON.parse(line));
    });
  });
  return {
    ...{ url, heard },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

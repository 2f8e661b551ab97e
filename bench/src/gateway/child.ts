import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a file as a process that talks by messages. */
export const startChild = (
  file: 'contestants' | 'load' | '../cache/hub' | '../cache/load' | '../meilisearch/hub' | '../meilisearch/plain-apollo',
  ...args: string[]
): ChildProcess => fork(fileURLToPath(new URL(`./${file}.js`, import.meta.url)), args, { env: { ...process.env, NODE_ENV: 'production' } });

/** The next message of a child; rejects when it ends instead. */
export const nextMessage = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the benchmark ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });

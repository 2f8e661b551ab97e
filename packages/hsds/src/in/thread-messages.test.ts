import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import { ThreadMessages } from './thread-messages.ts';

it.each([
  ['throws', 'throw new Error("broken")', 'broken'],
  ['throws where nobody looks', 'setImmediate(() => Promise.reject(new Error("broken")))', 'broken'],
  ['ends', 'process.exit(0)', 'ended before'],
  [
    // Written down with the larger stack of the thread, and read with that of this one.
    'says what cannot be read on this side',
    'let deep = 1; for (let depth = 0; depth < 4_000; depth += 1) deep = { deep }; parentPort.postMessage(deep); setInterval(() => {}, 1e6)',
    'cannot be understood',
  ],
])('Whoever waits for a thread that %s hears of it', async (_, does, words) => {
  const thread = new Worker(`const { parentPort } = require('node:worker_threads'); parentPort.postMessage('first'); ${does}`, {
    eval: true,
    stdout: true,
    execArgv: [],
  });
  const messages = new ThreadMessages<string>(thread);
  const listen = async (): Promise<void> => {
    for (;;) await messages.next();
  };
  await expect(listen()).rejects.toThrow(words);
  await thread.terminate();
});

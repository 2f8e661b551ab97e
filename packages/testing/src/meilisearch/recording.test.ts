import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Recorder, Recording } from './recording.ts';
import { passOnAndRecord, replay, type StandIn } from './recording-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-recording-'));
const file = join(folder, 'example.jsonl.br');
const missed: string[] = [];
let replayed: StandIn;

const ask = async (host: string, path: string, body?: string) => {
  const response = await fetch(host + path, { method: body === undefined ? 'GET' : 'POST', ...(body === undefined ? {} : { body }) });
  return { status: response.status, text: await response.text() };
};

beforeAll(async () => {
  let answered = 0;
  const real = createServer((request, response) => {
    request.resume();
    const isTask = request.url?.startsWith('/tasks');
    response.end(isTask ? JSON.stringify({ status: answered++ < 1 ? 'processing' : 'succeeded' }) : `answer ${answered++}`);
  }).listen(0, '127.0.0.1');
  await once(real, 'listening');
  const recorder = new Recorder();
  const proxy = await passOnAndRecord(`http://127.0.0.1:${(real.address() as AddressInfo).port}`, recorder);
  for (const path of ['/tasks/1', '/tasks/1', '/indexes']) await ask(proxy.host, path);
  for (const body of ['one', 'one', 'other']) await ask(proxy.host, '/search', body);
  await proxy.stop();
  real.closeAllConnections();
  real.close();
  recorder.write(file, { meilisearch: '1.2.3' });
  replayed = await replay(new Recording(file), (request) => missed.push(request));
});
afterAll(async () => {
  await replayed.stop();
  rmSync(folder, { recursive: true });
});

it('A recording names the version of its server', () => {
  expect(new Recording(file).meilisearch).toBe('1.2.3');
});

it('The same request is answered as it was, the second time with the second answer', async () => {
  expect(await ask(replayed.host, '/search', 'one')).toEqual({ status: 200, text: 'answer 3' });
  expect(await ask(replayed.host, '/search', 'other')).toEqual({ status: 200, text: 'answer 5' });
  expect(await ask(replayed.host, '/search', 'one')).toEqual({ status: 200, text: 'answer 4' });
});

it('A task is at its end at once, however often it is looked at', async () => {
  for (let look = 0; look < 3; look += 1) expect((await ask(replayed.host, '/tasks/1')).text).toContain('succeeded');
});

it('What was not recorded, or not so often, fails and is named', async () => {
  expect(await ask(replayed.host, '/search', 'never asked')).toMatchObject({ status: 501 });
  expect(await ask(replayed.host, '/indexes')).toMatchObject({ status: 200 });
  expect(await ask(replayed.host, '/indexes')).toMatchObject({ status: 501 });
  expect(missed).toEqual([expect.stringMatching(/^POST \/search \S+$/), 'GET /indexes']);
});

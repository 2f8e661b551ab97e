import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Fault, type FaultyProxy, startFaultyProxy } from './faulty-proxy.ts';
import { listenSomewhere, stopHttpServer } from './requests.ts';

let server: Server;
let proxy: FaultyProxy;
let arrived: string[];

beforeEach(async () => {
  arrived = [];
  server = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`);
    response.end(JSON.stringify({ done: true }));
  });
  proxy = await startFaultyProxy(`http://127.0.0.1:${await listenSomewhere(server)}`);
});
afterEach(async () => {
  await proxy.stop();
  await stopHttpServer(server);
});

const ask = async (fault: Fault | null) => {
  proxy.fault = () => fault;
  const response = await fetch(`${proxy.host}/tasks`, { method: 'POST', body: '{}' });
  return { status: response.status, body: await response.json() };
};

describe('a proxy of tests', () => {
  it.each<Fault | null>([null, { kind: 'delay', milliseconds: 5 }])('passes on (%j)', async (fault) => {
    expect(await ask(fault)).toEqual({ status: 200, body: { done: true } });
    expect(arrived).toEqual(['POST /tasks']);
  });

  it('lets a request never arrive', async () => {
    await expect(ask({ kind: 'drop' })).rejects.toThrow();
    expect(arrived).toEqual([]);
  });

  it('answers as a server under load does', async () => {
    expect((await ask({ kind: 'refuse', status: 429 })).status).toBe(429);
    expect(arrived).toEqual([]);
  });

  it.each<Fault>([{ kind: 'repeat' }, { kind: 'repeat late', milliseconds: 20 }])('lets a request arrive twice (%j)', async (fault) => {
    expect((await ask(fault)).status).toBe(200);
    await proxy.settled();
    expect(arrived).toEqual(['POST /tasks', 'POST /tasks']);
  });

  it.each<Fault>([{ kind: 'lose the answer' }, { kind: 'cut the answer' }])(
    'lets a request be done and its answer not arrive (%j)',
    async (fault) => {
      await expect(ask(fault)).rejects.toThrow();
      expect(arrived).toEqual(['POST /tasks']);
    },
  );

  it('is cut off when the server behind it is away', async () => {
    await stopHttpServer(server);
    await expect(ask(null)).rejects.toThrow();
    server = createServer();
    await listenSomewhere(server);
  });
});

/** Without a server: what the failover does with what a server may answer. With a real one: e2e/src/failover. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ask, EngineUnderTest } from '../contract/engine-under-test.ts';
import { service } from '../contract/service-document.ts';
import { meilisearchEngine } from '../meilisearch/meilisearch-engine.ts';
import { builtInUnderTest } from '../testing/built-in-under-test.ts';
import { type FailoverEngine, failoverEngine } from './failover-engine.ts';

let server: Server;
let standby: EngineUnderTest;
let failover: FailoverEngine;
let asked = 0;
let told: string[] = [];

beforeAll(async () => {
  standby = await builtInUnderTest();
  await standby.engine.put([service('the only one', { pl: { name: 'Kajakowo' } })]);
  server = createServer((request, response) => {
    asked += 1;
    request.resume();
    response.writeHead(503, { 'content-type': 'application/json' }).end('{"message":"no","code":"overloaded","type":"system","link":""}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await standby.stop();
});
beforeEach(() => {
  [asked, told] = [0, []];
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  failover = failoverEngine({
    preferred: meilisearchEngine({ host, keys: { search: 'one', indexing: 'another' }, index: 'test', timeout: 5_000 }),
    standby: standby.engine,
    onDistrust: (why) => told.push(why),
  });
});

const search = (asking: Parameters<typeof ask>[1] = {}) =>
  failover.search({ text: '', locale: 'pl', filter: {}, sort: 'NAME', first: 10, now: new Date(), ...asking });

it('An engine that nobody has proven right is not asked', async () => {
  expect(await search()).toMatchObject({ answeredBy: 'BUILT_IN', totalCount: 1 });
  expect(asked).toBe(0);
});

it('What it fails to answer the standby answers; three failures in a row end the trust, which is told once', async () => {
  failover.trust();
  for (let question = 0; question < 5; question += 1) expect(await search()).toMatchObject({ answeredBy: 'BUILT_IN', totalCount: 1 });
  expect({ asked, told, trusted: failover.trusted }).toEqual({ asked: 3, told: ['it answers with HTTP 503 (overloaded)'], trusted: false });
  failover.trust();
  await search();
  expect(asked).toBe(4);
});

it('Suggestions fail over as well', async () => {
  failover.trust();
  expect(await failover.suggest({ text: 'Kaj', locale: 'pl', first: 3 })).toMatchObject([{ text: 'Kajakowo' }]);
});

it('Questions that are too long for it say nothing about the next one', async () => {
  failover.trust();
  const long = { text: 'x', filter: { municipalities: Array.from({ length: 12_000 }, (_, n) => String(n).padStart(7, '0')) } };
  for (let question = 0; question < 4; question += 1) expect(await search(long)).toMatchObject({ answeredBy: 'BUILT_IN' });
  expect(failover.trusted).toBe(true);
});

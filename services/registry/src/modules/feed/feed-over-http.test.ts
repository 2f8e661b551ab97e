import type { ProviderRecord, ServiceRecord } from '@drogowskaz/directory';
import { remoteFeed, type SubgraphServer, serveSubgraph, silentLogger } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fixture from '../../testing/directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from '../../testing/registry-harness.ts';

const secret = 'a secret of at least thirty-two characters';
let hub: RegistryHarness;
let server: SubgraphServer;
let remote: ReturnType<typeof remoteFeed<ServiceRecord, ProviderRecord>>;
beforeAll(async () => {
  hub = await openRegistryHarness();
  const [most, other] = fixture.providers;
  if (!most || !other) throw new Error('The fixture has two providers.');
  await hub.registry.importDirectory({
    providers: [{ ...most, services: [fixture.importedService(), fixture.importedService()] }, other],
  });
  const { definition, feed } = hub.registry;
  server = await serveSubgraph(definition, { secret, host: '127.0.0.1', port: 0, logger: silentLogger, feed });
  remote = remoteFeed({ url: server.url, secret });
});
afterAll(async () => {
  await remote.close();
  await server.close();
  await hub.close();
});

describe('the feed, asked by a gateway in another process', () => {
  it('answers the same as in one process', async () => {
    const question = { filter: { search: 'polskiego' }, position: { offset: 0, limit: 1 } };
    for (const name of ['services', 'organizations', 'serviceAtLocations', 'deletions'] as const) {
      expect(await remote.port[name](question)).toEqual(await hub.registry.feed[name](question));
    }
    expect((await remote.port.services(question)).total).toBe(2);
  });

  it('is for gateways alone, and only for questions that there are', async () => {
    const ask = (body: unknown, headers = {}) =>
      fetch(`${server.url}/feed`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const question = { question: 'services', argument: { position: { offset: 0, limit: 1 } } };
    expect((await ask(question)).status).toBe(401);
    await expect(remote.port.services({ filter: {}, position: { offset: 0, limit: 1e9 } })).rejects.toThrow(
      'The registry cannot be reached',
    );
  });
});

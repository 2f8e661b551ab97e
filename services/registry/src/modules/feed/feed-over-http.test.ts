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
    const at = '2026-11-23T09:00:00Z';
    const parts = await remote.port.pageParts({ at, demonstration: true, size: 1 });
    expect(parts).toEqual(await hub.registry.feed.pageParts({ at, demonstration: true, size: 1 }));
    expect(parts.filter(({ kind }) => kind === 'service')).toHaveLength(2);
    const pages = { kind: 'service' as const, from: parts[0]?.from ?? '', at, demonstration: true, limit: 5 };
    expect(await remote.port.pages(pages)).toEqual(await hub.registry.feed.pages(pages));
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

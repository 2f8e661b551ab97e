import { askGraphql } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccounts, publishService, soonFound, untilDirectoryIsIndexed } from './directory-calls.ts';
import { itAnswersTheDirectory } from './operations.ts';
import { type Role, type SplitHub, startSplitHub } from './split-hub.ts';

/** Far more than the gateway's own limit for a subgraph; whoever waits so long hangs. */
const HANGS = AbortSignal.timeout.bind(null, 20_000);

describe('gateway, registry and indexer as processes of their own', () => {
  let hub: SplitHub<Role>;
  beforeAll(async () => {
    hub = await startSplitHub();
    await untilDirectoryIsIndexed(hub.graphql);
  }, 240_000);
  afterAll(async () => {
    await hub?.stop();
  }, 60_000);

  itAnswersTheDirectory(
    () => hub.graphql,
    () => demoAccounts(hub.dataDir),
  );

  it.each(['registry', 'indexer'] as const)('lets nobody ask the %s but the gateway', async (name) => {
    const { status, errors } = await askGraphql(`${hub.at(name)}/graphql`, { query: '{ __typename }' });
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  describe('without the registry', () => {
    beforeAll(async () => {
      await hub.processes.registry.stop('SIGKILL');
    });

    it('search pages stand', async () => {
      const { data, errors } = await askGraphql(hub.graphql, {
        query: '{ searchServices(query: "praca", first: 5) { totalCount nodes { id content { name } provider { name } } } }',
        signal: HANGS(),
      });
      expect(errors).toEqual([]);
      expect(data.searchServices.totalCount).toBeGreaterThan(0);
    });

    it('what only the registry knows is null with an error, the rest of the page stands, nothing hangs', async () => {
      const { data, errors } = await askGraphql(hub.graphql, {
        query: '{ searchServices(query: "praca", first: 5) { nodes { id content { name } locations { name } } } }',
        signal: HANGS(),
      });
      expect(data.searchServices.nodes.length).toBeGreaterThan(0);
      expect(data.searchServices.nodes.every(({ locations }: { locations: unknown }) => locations === null)).toBe(true);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAVAILABLE']));
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|stack/);
    });

    it('is not ready, and says so', async () => {
      expect((await fetch(`${hub.url}/readyz`, { signal: HANGS() })).status).toBe(503);
      expect((await fetch(`${hub.url}/healthz`, { signal: HANGS() })).status).toBe(200);
    });

    it('goes on as before when the registry is back', async () => {
      await hub.restart('registry');
      const { id } = await publishService(hub.graphql, demoAccounts(hub.dataDir), 'Kalinówkowo');
      await soonFound(hub.graphql, 'Kalinówkowo');
      expect(id).toEqual(expect.any(String));
    }, 120_000);
  });

  it('finds a change although the indexer was killed right after it', async () => {
    await publishService(hub.graphql, demoAccounts(hub.dataDir), 'Szyszkowo');
    await hub.restart('indexer');
    await soonFound(hub.graphql, 'Szyszkowo');
  }, 120_000);

  it('every process stops by itself when it is asked to, and ends with 0', async () => {
    const ends = await Promise.all(Object.values(hub.processes).map((command) => command.stop('SIGTERM')));
    expect(ends).toEqual([
      { code: 0, signal: null },
      { code: 0, signal: null },
      { code: 0, signal: null },
    ]);
  }, 60_000);
});

/** deploy/Caddyfile in the real proxy, before two real gateways. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from '@drogowskaz/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { demoAccounts, publishService, soonFound, untilDirectoryIsIndexed } from '../directory-calls.ts';
import { metricOf } from '../process-metrics.ts';
import { type SplitHub, startSplitHub } from '../split-hub.ts';
import { deployFolder } from './compose-file.ts';
import { type RunningCaddy, recentCaddy, startCaddy } from './running-caddy.ts';
import { visit } from './visitor.ts';

const names = ['registry', 'indexer', 'gateway-1', 'gateway-2'] as const;
const caddy = recentCaddy();
/** Only Linux has the whole of 127.0.0.0/8, where a visitor can have an address of her own. */
const withCaddy = caddy !== null && process.platform === 'linux' ? describe : describe.skip;

const gateways = ['gateway-1', 'gateway-2'] as const;
const answers = (name: (typeof gateways)[number]): Promise<boolean> =>
  fetch(`${hub.at(name)}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const VISITOR = '127.0.0.77';
const WORDS = 'schronienie przed mężem';
const ASKERS = 4;

let hub: SplitHub<(typeof names)[number]>;
beforeAll(async () => {
  hub = await startSplitHub(names, { environment: { gateway: { TRUST_PROXY: 'loopback' } } });
  await untilDirectoryIsIndexed(hub.graphql);
}, 240_000);
afterAll(async () => {
  await hub?.stop();
}, 60_000);

describe('The health check of the image', () => {
  const check = (url: string): number | null =>
    spawnSync(process.execPath, [join(deployFolder, 'healthcheck.mjs')], { env: { PORT: new URL(url).port } }).status;

  it('says yes of each process that is ready, and no where none is', async () => {
    for (const name of names) expect({ name, status: check(hub.at(name)) }).toEqual({ name, status: 0 });
    await hub.processes['gateway-2'].stop('SIGKILL');
    expect(check(hub.at('gateway-2'))).toBe(1);
    await hub.restart('gateway-2');
  });
});

withCaddy('The reverse proxy (needs Linux and caddy 2.8 or newer on PATH)', () => {
  let proxy: RunningCaddy;
  beforeEach(async () => {
    proxy = await startCaddy(caddy as string, [hub.at('gateway-1'), hub.at('gateway-2')]);
  });
  afterEach(async () => {
    await proxy?.stop();
    for (const name of gateways) if (!(await answers(name))) await hub.restart(name);
  });

  const asksByPost = (words: string) => ({
    from: VISITOR,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      referer: `https://example.org/?q=${encodeURIComponent(words)}`,
      'user-agent': 'Telefon Oleny',
    },
    body: JSON.stringify({ query: 'query ($q: String!) { searchServices(query: $q, first: 3) { totalCount } }', variables: { q: words } }),
  });
  /** Nobody can tell from it who asked, or what. */
  const tellsNothing = (text: string): void => {
    for (const private_ of [VISITOR, 'schronienie', 'm%C4%99', 'mężem', 'Telefon Oleny', 'example.org/?q'])
      expect({ private_, said: text.includes(private_) }).toEqual({ private_, said: false });
  };

  it('serves pages and API, and keeps the metrics to itself', async () => {
    expect((await visit(`${proxy.url}/`, { from: VISITOR })).body).toContain('<html');
    expect(JSON.parse((await visit(`${proxy.url}/graphql`, asksByPost('praca'))).body).data.searchServices.totalCount).toBeGreaterThan(0);
    expect((await visit(`${proxy.url}/healthz`, { from: VISITOR })).status).toBe(200);
    expect((await visit(`${proxy.url}/metrics`, { from: VISITOR })).status).toBe(404);
    expect((await fetch(proxy.health)).status).toBe(200);
  });

  it('writes one line per request with its path, without query string, one-time links, address, browser and referring page', async () => {
    const question = encodeURIComponent(WORDS);
    await visit(`${proxy.url}/?q=${question}`, { from: VISITOR, headers: { referer: `https://example.org/?q=${question}` } });
    await visit(`${proxy.url}/nowhere?a=1?q=${question}`, { from: VISITOR });
    await visit(`${proxy.url}/graphql?words=${question}`, asksByPost(WORDS));
    await visit(`${proxy.url}/portal/reset/${WORDS.replaceAll(' ', '-')}?lang=pl`, { from: VISITOR });
    await eventually('they are in the log', async () => proxy.accessLog().length >= 4);
    const lines = proxy.accessLog().map(({ request, status }) => ({ ...(request as object), status }));
    expect(lines).toEqual([
      expect.objectContaining({ method: 'GET', uri: '/' }),
      expect.objectContaining({ method: 'GET', uri: '/nowhere', status: 404 }),
      expect.objectContaining({ method: 'POST', uri: '/graphql', status: 200 }),
      expect.objectContaining({ method: 'GET', uri: '/portal/reset/' }),
    ]);
    tellsNothing(proxy.said());
  });

  it('goes on when a gateway is killed with -9', async () => {
    await hub.processes['gateway-1'].stop('SIGKILL');
    for (let n = 0; n < 20; n++) expect((await visit(`${proxy.url}/graphql`, asksByPost(WORDS))).status).toBe(200);
    const accounts = demoAccounts(hub.dataDir);
    await publishService(`${proxy.url}/graphql`, accounts, 'Pośrednikowo');
    await soonFound(`${proxy.url}/graphql`, 'Pośrednikowo');
    tellsNothing(proxy.said());
  });

  it('loses no request while one gateway after the other is stopped and started, as in an upgrade', async () => {
    let upgrading = true;
    const failed: unknown[] = [];
    let asked = 0;
    const asker = async (): Promise<void> => {
      while (upgrading) {
        asked += 1;
        const { status, body } = await visit(`${proxy.url}/graphql`, asksByPost('praca'));
        // A machine that has too much to do answers late, and says so.
        if (status !== 200 || !/totalCount|did not answer in time/.test(body)) failed.push({ status, body });
      }
    };
    const askers = Array.from({ length: ASKERS }, asker);
    for (const name of gateways) {
      await hub.processes[name].stop('SIGTERM');
      await hub.restart(name);
      await eventually('it gets questions', async () => (await metricOf(hub.at(name), 'drogowskaz_operations_total')) > 0);
    }
    upgrading = false;
    await Promise.all(askers);
    console.log(`${asked} questions while both gateways were replaced, ${failed.length} failed`);
    expect(failed).toEqual([]);
  }, 120_000);

  it('says that nobody is there when both are gone, without telling who asked what, and goes on when one is back', async () => {
    await Promise.all(gateways.map((name) => hub.processes[name].stop('SIGKILL')));
    const { status } = await visit(`${proxy.url}/?q=${encodeURIComponent(WORDS)}`, { from: VISITOR });
    expect([502, 503]).toContain(status);
    expect([502, 503]).toContain((await visit(`${proxy.url}/graphql?q=${encodeURIComponent(WORDS)}`, asksByPost(WORDS))).status);
    tellsNothing(proxy.said());
    await hub.restart('gateway-2');
    await eventually('it answers again', async () => (await visit(`${proxy.url}/graphql`, asksByPost(WORDS))).status === 200);
  }, 60_000);

  it('tells nothing of a visitor who leaves in the middle either', async () => {
    await hub.processes['gateway-1'].stop('SIGKILL');
    const left = visit(`${proxy.url}/graphql?q=${encodeURIComponent(WORDS)}`, {
      ...asksByPost(WORDS),
      headers: { ...asksByPost(WORDS).headers, 'content-length': '5000' },
    }).catch(() => 'left');
    await Promise.race([left, new Promise((resolve) => setTimeout(resolve, 300))]);
    await proxy.stop();
    await left;
    tellsNothing(proxy.said());
  });
});

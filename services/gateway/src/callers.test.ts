import { connect } from 'node:net';
import { anonymous } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { registerPages } from './pages/index.ts';
import { ngoKey, readAnswer, type StartedGateway, startGateway } from './testing/start-gateway.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(...args: Parameters<typeof startGateway>): Promise<StartedGateway> {
  const started = await startGateway(...args);
  stops.push(() => started.gateway.close());
  return started;
}

const PAGE = 'query Page($first: Int!) { searchServices(first: $first) { nodes { id locations { name } fragile } } }';

describe('API keys', () => {
  it.each(['Bearer drg_unknown', 'Basic YTpi', 'Bearer two words'])('that nobody has are refused (%s)', async (authorization) => {
    const { post, mischief } = await start();
    const { status, body } = await post({ query: '{ whoami }' }, { authorization });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'UNAUTHENTICATED']);
    expect(mischief.calls).toEqual([]);
  });

  it.each(['bearer', 'BEARER', 'Bearer '])('are read whatever the case of the scheme (%s)', async (scheme) => {
    const { post } = await start();
    expect((await post({ query: '{ whoami }' }, { authorization: `${scheme} ${ngoKey}` })).body.data).toEqual({ whoami: 'NGO_EDITOR' });
  });

  it('that cannot be checked make the API unavailable for them, not for everybody', async () => {
    const { post } = await start({
      identify: async () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:4001');
      },
    });
    const { status, body, text } = await post({ query: '{ whoami }' }, { authorization: 'Bearer drg_any' });
    expect([status, body.errors[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(text).not.toContain('10.0.0.7');
    expect((await post({ query: '{ whoami }' })).body.data).toEqual({ whoami: 'ANONYMOUS' });
  });
});

describe('Budgets', () => {
  it('end the looking up of keys that nobody has, for the guesser only and not for what was asked without a key', async () => {
    const shown: string[] = [];
    const { post } = await start({
      limits: { anonymousPerMinute: 1_000 },
      trustProxy: ['loopback'],
      identify: async (key) => {
        shown.push(key);
        return key === ngoKey ? { ...anonymous, role: 'NGO_EDITOR', keyId: 'key-1' } : null;
      },
    });
    const ask = async (key: string, address: string) =>
      (await post({ query: '{ whoami }' }, { authorization: `Bearer ${key}`, 'x-forwarded-for': address })).body.errors?.[0].extensions
        .code;
    const codes = [];
    for (const key of ['drg_a', 'drg_b', 'drg_c', 'drg_d']) codes.push(await ask(key, '192.0.2.7'));
    expect([codes, shown]).toEqual([
      ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED', 'RATE_LIMITED'],
      ['drg_a', 'drg_b'],
    ]);
    expect(await ask('drg_e', '192.0.2.8')).toBe('UNAUTHENTICATED');
    for (const _ of [1, 2]) await post({ query: PAGE, variables: { first: 100 } }, { 'x-forwarded-for': '192.0.2.9' });
    expect(await ask(ngoKey, '192.0.2.9')).toBeUndefined();
  });

  it('end with RATE_LIMITED and Retry-After, for the spender only', async () => {
    const { post } = await start({ limits: { anonymousPerMinute: 100, keyPerMinute: 1_000 }, trustProxy: ['loopback'] });
    const page = { query: PAGE, variables: { first: 8 } };
    const spender = { 'x-forwarded-for': '192.0.2.7' };
    expect((await post(page, spender)).status).toBe(200);
    const refused = await post(page, spender);
    expect(refused.status).toBe(429);
    expect(refused.body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 100 });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(page, { 'x-forwarded-for': '192.0.2.8' })).status).toBe(200);
    expect((await post(page, { ...spender, authorization: `Bearer ${ngoKey}` })).status).toBe(200);
  });

  it('cannot be had anew by naming another address when no proxy is trusted', async () => {
    const { post } = await start({ limits: { anonymousPerMinute: 100 } });
    const page = { query: PAGE, variables: { first: 8 } };
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) statuses.push((await post(page, { 'x-forwarded-for': address })).status);
    expect(statuses).toEqual([200, 429, 429]);
  });

  it('are one for all addresses of an IPv6 network', async () => {
    const { post } = await start({ limits: { anonymousPerMinute: 100 }, trustProxy: ['loopback'] });
    const page = { query: PAGE, variables: { first: 8 } };
    const from = async (address: string) => (await post(page, { 'x-forwarded-for': address })).status;
    expect([await from('2001:db8:0:1::1'), await from('2001:db8:0:1:ffff::2'), await from('2001:db8:0:2::1')]).toEqual([200, 429, 200]);
  });

  it('of who has no key let nobody write by the thousand', async () => {
    const { post } = await start({ limits: { anonymousPerMinute: 12_000 } });
    const write = async (headers = {}) =>
      (await post({ query: 'mutation { registerProvider { id } }' }, headers)).body.errors[0].extensions.code;
    const codes = [await write(), await write(), await write()];
    expect([codes[0] === 'RATE_LIMITED', codes[2]]).toEqual([false, 'RATE_LIMITED']);
    expect(await write({ authorization: `Bearer ${ngoKey}` })).not.toBe('RATE_LIMITED');
  });

  it('pay for what a page may hold, not for the request', async () => {
    const { post, requestLines } = await start();
    await post({ query: PAGE, variables: { first: 1 } });
    await post({ query: PAGE, variables: { first: 100 } });
    const [small, large] = requestLines().map(({ cost }) => cost as number);
    expect(large as number).toBeGreaterThan(50 * (small as number) - 1_000);
    expect(large as number).toBeGreaterThan(500);
    expect(small as number).toBeLessThan(50);
  });
});

describe('Pages', () => {
  it('spend the budget of their reader, what they are drawn with does not', async () => {
    const { url } = await start({
      limits: { anonymousPerMinute: 1_200 },
      pages: async (scope) => {
        scope.get('/', async () => 'a page');
        scope.get('/assets/style.css', async () => 'a style');
      },
    });
    const statuses = [];
    for (const path of ['/', '/assets/style.css', '/', '/assets/style.css', '/']) statuses.push((await fetch(url + path)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    const { headers, body } = await readAnswer(await fetch(`${url}/`));
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  });

  it('answer a form that stalls, in time', async () => {
    const { url } = await start({ limits: { bodyMs: 300 }, pages: registerPages });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: hub\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nq=');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 408 .*"code":"BAD_USER_INPUT"/s);
  });
});

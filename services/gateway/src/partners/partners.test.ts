import type { PartnerUsage } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../options.ts';
import { ngoKey, type StartedGateway, startGateway } from '../testing/start-gateway.ts';

const KEY = '0197c1e2-0000-7000-8000-000000000001';
const SITE = 'https://biblioteka.example.org';
const question = { query: '{ searchServices(first: 1) { totalCount } }' };

let hub: StartedGateway;
let told: PartnerUsage[];
let known: Map<string, readonly string[]> | 'AWAY';
async function start(options: Partial<GatewayOptions> = {}): Promise<void> {
  told = [];
  known = new Map([[KEY, [SITE]]]);
  const partners = {
    origins: async (key: string) => {
      if (known === 'AWAY') throw new Error('The registry is away');
      return known.get(key) ?? null;
    },
    keepUsage: async (usage: readonly PartnerUsage[]) => {
      told.push(...usage);
    },
  };
  hub = await startGateway({ partners, publicUrl: 'https://hub.example.org', ...options });
}
afterEach(() => hub.gateway.close());

const from = (origin: string | undefined, partner?: string, more: Record<string, string> = {}) =>
  hub.post(question, { ...(origin ? { origin } : {}), ...(partner ? { 'x-drogowskaz-partner': partner } : {}), ...more });
const code = ({ body }: { body: { errors?: { extensions: { code: string }; message: string }[] } }) => body.errors?.[0]?.extensions.code;
const usage = async () => {
  await hub.gateway.close();
  return told;
};

describe('A page of a partner', () => {
  it('is answered, and its questions are counted by day, in Poland, with nothing of who asked', async () => {
    await start();
    hub.clock.moveTo('2026-11-23T22:59:00Z');
    const answer = await from(SITE, KEY);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    await from(SITE, KEY.toUpperCase());
    hub.clock.moveTo('2026-11-23T23:01:00Z');
    await from(SITE, KEY);
    expect(hub.requestLines().every(({ partner, role }) => partner === KEY && role === 'ANONYMOUS')).toBe(true);
    expect(await usage()).toEqual([
      { key: KEY, day: '2026-11-23', requests: 2, cost: expect.any(Number), refused: 0 },
      { key: KEY, day: '2026-11-24', requests: 1, cost: expect.any(Number), refused: 0 },
    ]);
  });

  it.each([
    ['of another site', 'https://other.example.org'],
    ['of the same name without TLS', 'http://biblioteka.example.org'],
    ['of a name that begins alike', `${SITE}.evil.example`],
    ['that hides where it is', 'null'],
  ])('%s is told, so that its page can read it, that the key is not for it', async (_what, origin) => {
    await start();
    const answer = await from(origin, KEY);
    expect(code(answer)).toBe('FORBIDDEN');
    expect(answer.body.errors?.[0].message).toContain('Issue one');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(hub.mischief.calls).toEqual([]);
    expect(await usage()).toMatchObject([{ requests: 1, refused: 1 }]);
  });

  it('is no program: that has a key of its own', async () => {
    await start();
    expect(code(await from(undefined, KEY))).toBe('FORBIDDEN');
    expect(code(await from('https://other.example.org', KEY, { authorization: `Bearer ${ngoKey}` }))).toBeUndefined();
  });

  it('is also the one of this hub that shows the widget before it is pasted', async () => {
    await start();
    expect(code(await from('https://hub.example.org', KEY))).toBeUndefined();
    expect(code(await from(hub.url, KEY))).toBeUndefined();
  });

  it.each(['0197c1e2-0000-7000-8000-00000000ffff', 'nonsense', "' or 1=1"])('with the key %s is told that nobody has it', async (key) => {
    await start();
    const answer = await from(SITE, key);
    expect(code(answer)).toBe('UNAUTHENTICATED');
    expect(answer.body.errors?.[0].message).toContain('portal');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await usage()).toEqual([]);
  });

  it('goes on while the registry is away, when its key was known', async () => {
    await start();
    await from(SITE, KEY);
    known = 'AWAY';
    expect(code(await from(SITE, KEY))).toBeUndefined();
    expect(code(await from(SITE, '0197c1e2-0000-7000-8000-000000000002'))).toBe('UNAVAILABLE');
  });

  it('has a budget for each visitor and one for all of them', async () => {
    await start({ limits: { anonymousPerMinute: 50, keyPerMinute: 120 }, trustProxy: ['loopback'] });
    const ask = async (visitor: string, partner?: string) => (await from(SITE, partner, { 'x-forwarded-for': visitor })).status;
    const many = async (visitor: string) => {
      const statuses: number[] = [];
      for (let asked = 0; asked < 12; asked += 1) statuses.push(await ask(visitor, KEY));
      return statuses.filter((status) => status === 200).length;
    };
    const [first, second, third, fourth] = [
      await many('192.0.2.1'),
      await many('192.0.2.2'),
      await many('192.0.2.3'),
      await many('192.0.2.4'),
    ];
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
    expect(third).toBeLessThan(first);
    expect(fourth).toBe(0);
    expect(await ask('192.0.2.4')).toBe(200);
    const refused = await from(SITE, KEY, { 'x-forwarded-for': '192.0.2.9' });
    expect([refused.status, code(refused)]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after');
    const [counted] = await usage();
    expect([counted?.requests, counted?.refused]).toEqual([49, 49 - first - second - third]);
  });
});

const preflight = (origin: string, headers: string) =>
  fetch(`${hub.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': headers },
  });

describe('Where the operator names the sites that may ask', () => {
  const named = 'https://plock.example.org';

  it('their pages and the hub’s own are answered, and others are told whom to ask', async () => {
    await start({ allowedOrigins: [named] });
    const answer = await from(named);
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([200, named, 'origin']);
    expect((await from('https://hub.example.org')).status).toBe(200);
    expect((await from(undefined)).status).toBe(200);
    const other = await from('https://other.example.org');
    expect([code(other), other.headers.get('access-control-allow-origin')]).toEqual(['FORBIDDEN', null]);
  });

  it('a browser learns it before it asks, and partner keys go on', async () => {
    await start({ allowedOrigins: [named] });
    expect((await preflight(named, 'content-type')).headers.get('access-control-allow-origin')).toBe(named);
    expect((await preflight('https://other.example.org', 'content-type')).headers.get('access-control-allow-origin')).toBeNull();
    const partners = await preflight(SITE, 'content-type,x-drogowskaz-partner');
    expect(partners.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(partners.headers.get('access-control-allow-headers')).toContain('x-drogowskaz-partner');
    const answer = await from(SITE, KEY);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, SITE]);
    expect(code(await from('https://other.example.org', KEY))).toBe('FORBIDDEN');
  });

  it.each([
    ['an empty partner key', { 'x-drogowskaz-partner': '' }],
    ['a made-up partner key beside an API key', { 'x-drogowskaz-partner': 'nonsense', authorization: `Bearer ${ngoKey}` }],
    ['a header of preflights', { 'access-control-request-headers': 'x-drogowskaz-partner' }],
  ])('%s opens nothing to a page of another site', async (_what, headers) => {
    await start({ allowedOrigins: [named] });
    expect(code(await from('https://other.example.org', undefined, headers))).toBe('FORBIDDEN');
    expect(hub.mischief.calls).toEqual([]);
  });
});

it('Where the operator names none, every site may ask, and send a partner key', async () => {
  await start();
  const allowed = await preflight('https://anywhere.example', 'content-type,x-drogowskaz-partner');
  expect(allowed.headers.get('access-control-allow-origin')).toBe('*');
  expect(allowed.headers.get('access-control-allow-headers')).toContain('x-drogowskaz-partner');
});

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { stripIgnoredCharacters } from 'graphql';
import type { GatewayOptions } from '../options.ts';
import { ngoKey, readAnswer, type StartedGateway, startGateway } from '../testing/start-gateway.ts';
import { ToldGeneration } from '../testing/told-generation.ts';

const CARDS = '# Cards.\nquery Cards($first: Int!) {\n  searchServices(first: $first) { totalCount nodes { id } }\n}\n';
const ONE = 'query One($id: ID!) { service(id: $id) { id fragile } }';
const WORDS = 'query Words($words: String!) { searchServices(query: $words) { totalCount } }';
const CHANGE = 'mutation Change($id: ID!) { rename(id: $id, name: "x") { id } }';
const operations = [CARDS, ONE, WORDS, CHANGE].map((text, number) => ({ name: String(number), text, variables: {} }));
const hashOf = (text: string) => createHash('sha256').update(stripIgnoredCharacters(text)).digest('hex');

let generation: ToldGeneration;
let hub: StartedGateway;
const start = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
  generation = new ToldGeneration();
  hub = await startGateway({ generation: generation.ask, operations, ...options });
  await generation.move('g2');
};
afterEach(() => hub.gateway.close());

const addressOf = (text: string, variables: object = {}, more: Record<string, string> = {}): string => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(text) } };
  return `${hub.url}/graphql?${new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables), ...more })}`;
};
const get = async (address: string, headers: Record<string, string> = {}) => readAnswer(await fetch(address, { headers }));
const calls = () => hub.mischief.calls.length;

describe('A document that everybody may ask for, asked by its hash', () => {
  beforeEach(() => start());

  it('is answered to a page of another site without a preflight, for every cache', async () => {
    const answer = await get(addressOf(CARDS, { first: 2 }), { origin: 'https://plock.example' });
    expect([answer.status, answer.body.data.searchServices.totalCount]).toEqual([200, 100]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=1, must-revalidate');
    expect(answer.headers.get('etag')).toMatch(/^W\/"[\w-]{43}"$/);
    expect(answer.headers.get('vary')).toBe('accept');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is not executed for whoever has its answer, not even once', async () => {
    const { headers, text } = await get(addressOf(CARDS, { first: 2 }));
    const before = calls();
    await generation.move('g2');
    const again = await get(addressOf(CARDS, { first: 2 }), { 'if-none-match': `"other", ${headers.get('etag')}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', headers.get('etag')]);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    expect(calls()).toBe(before);
    expect((await get(addressOf(CARDS, { first: 2 }))).text).toBe(text);
    expect(hub.requestLines().map(({ how, operation }) => [how, operation])).toEqual([
      ['executed', 'Cards'],
      ['unchanged', 'Cards'],
      ['kept', 'Cards'],
    ]);
  });

  it('has another tag after a change, in another minute, and with other values', async () => {
    const tags = [(await get(addressOf(CARDS, { first: 2 }))).headers.get('etag')];
    tags.push((await get(addressOf(CARDS, { first: 3 }))).headers.get('etag'));
    hub.clock.advance(60_000);
    tags.push((await get(addressOf(CARDS, { first: 2 }))).headers.get('etag'));
    await generation.move('g3');
    tags.push((await get(addressOf(CARDS, { first: 2 }))).headers.get('etag'));
    expect(new Set(tags).size).toBe(4);
    const changed = await get(addressOf(CARDS, { first: 2 }), { 'if-none-match': String(tags[0]) });
    expect([changed.status, changed.body.data.searchServices.totalCount]).toEqual([200, 100]);
  });

  it('is for nobody: keys and cookies are not read', async () => {
    for (const authorization of [`Bearer ${ngoKey}`, 'Bearer nobody has this', 'nonsense']) {
      expect((await get(addressOf(CARDS, { first: 2 }), { authorization, cookie: 'session=1' })).status).toBe(200);
    }
    expect(hub.requestLines().map(({ role }) => role)).toEqual(['ANONYMOUS', 'ANONYMOUS', 'ANONYMOUS']);
    expect(calls()).toBe(1);
  });

  it('is kept nowhere when a part of it has failed, or when nobody knows whether it still holds', async () => {
    const failed = await get(addressOf(ONE, { id: '3' }));
    expect(failed.body.errors).toHaveLength(1);
    expect([failed.headers.get('cache-control'), failed.headers.get('etag')]).toEqual(['no-store', null]);
    const known = await get(addressOf(CARDS, { first: 2 }));
    await generation.fail(true);
    const unknown = await get(addressOf(CARDS, { first: 2 }), { 'if-none-match': String(known.headers.get('etag')) });
    expect([unknown.status, unknown.headers.get('cache-control'), unknown.headers.get('etag')]).toEqual([200, 'no-store', null]);
  });

  it.each([
    ['with words', WORDS, { words: 'praca' }],
    ['that changes something', CHANGE, { id: '1' }],
    ['that nobody knows', 'query Other { whoami }', {}],
  ])('is not one %s: the client is told to send it by POST', async (_what, text, variables) => {
    const { status, body, headers } = await get(addressOf(text, variables));
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(body.errors[0].message).toContain('by POST');
    expect(headers.get('cache-control')).toBe('no-store');
    expect([calls(), hub.mischief.recorded]).toEqual([0, []]);
  });

  it.each([
    ['variables that are no JSON', () => addressOf(CARDS).replace('variables=%7B%7D', 'variables=%7B')],
    ['a value of another type', () => addressOf(CARDS, { first: 'x' })],
    ['a variable that it does not declare', () => addressOf(CARDS, { first: 2, words: 'praca' })],
    ['words in place of an id', () => addressOf(ONE, { id: 'szef mi nie płaci' })],
    ['values that are nested without end', () => addressOf(CARDS).replace('%7B%7D', `{"first":${'['.repeat(7_500)}${']'.repeat(7_500)}}`)],
    ['another operation', () => addressOf(CARDS, { first: 2 }, { operationName: 'Words' })],
    ['two sets of variables', () => `${addressOf(CARDS, { first: 2 })}&variables={}`],
    ['no hash', () => `${hub.url}/graphql?extensions={}`],
    ['extensions that are no JSON', () => `${hub.url}/graphql?extensions=x`],
  ])('is refused with %s', async (_what, address) => {
    const { status, body, headers } = await get(address());
    expect([status, body.errors[0].extensions.code, headers.get('cache-control')]).toEqual([400, 'BAD_USER_INPUT', 'no-store']);
  });

  it('has the same headers for whoever wants nothing but them', async () => {
    const { headers, status } = await get(addressOf(CARDS, { first: 2 }));
    const head = await fetch(addressOf(CARDS, { first: 2 }), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([status, headers.get('etag'), '']);
  });

  it('leaves nothing of its address in the log', async () => {
    await get(addressOf(ONE, { id: 'szef' }));
    await get(addressOf(ONE, { id: 'szef mi nie płaci' }));
    expect(JSON.stringify(hub.log)).not.toMatch(/szef|variables|sha256Hash/);
  });
});

it('Asking by hash spends the budget of an address, what the client has already a tenth of it', async () => {
  await start({ limits: { anonymousPerMinute: 1_000 } });
  const { headers } = await get(addressOf(CARDS, { first: 100 }));
  const statuses: number[] = [];
  for (let asked = 0; asked < 80; asked += 1) {
    statuses.push((await get(addressOf(CARDS, { first: 100 }), { 'if-none-match': String(headers.get('etag')) })).status);
  }
  expect(statuses.filter((status) => status === 304).length).toBeGreaterThan(20);
  expect(statuses.at(-1)).toBe(429);
});

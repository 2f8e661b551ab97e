import { afterEach, describe, expect, it } from '@jest/globals';
import { readAnswer, type StartedGateway, startGateway } from './testing/start-gateway.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(...args: Parameters<typeof startGateway>): Promise<StartedGateway> {
  const started = await startGateway(...args);
  stops.push(() => started.gateway.close());
  return started;
}

describe('The status of an answer', () => {
  const cases = [
    ['a syntax error', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', 'query($n: Int!) { searchServices(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
  ];
  it.each(cases)('tells %s when the client knows GraphQL over HTTP', async (_what, query, code) => {
    const { post } = await start();
    const { status, headers, body } = await post({ query }, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/graphql-response+json');
    expect(body.errors[0].extensions.code).toBe(code);
  });

  it.each(cases)('is 200 for %s when the client accepts nothing but application/json', async (_what, query, code) => {
    const { post } = await start();
    const { status, headers, body } = await post({ query }, { accept: 'application/json' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body.errors[0].extensions.code).toBe(code);
  });
});

describe('GET', () => {
  const get = async (url: string, headers: Record<string, string> = {}) => readAnswer(await fetch(url, { headers }));
  const safe = { 'apollo-require-preflight': '1' };

  it('asks', async () => {
    const { url } = await start();
    expect((await get(`${url}/graphql?query=${encodeURIComponent('{ whoami }')}`, safe)).body.data).toEqual({ whoami: 'ANONYMOUS' });
  });

  it('never changes anything', async () => {
    const { url, mischief } = await start();
    const { status, body, headers } = await get(`${url}/graphql?query=${encodeURIComponent('mutation { record(what: "a") }')}`, safe);
    expect([status, headers.get('allow'), body.errors[0].extensions.code]).toEqual([405, 'POST', 'BAD_USER_INPUT']);
    expect(mischief.recorded).toEqual([]);
  });

  it('is refused when the page of another site could have sent it', async () => {
    const { url, mischief } = await start();
    const { status, body } = await get(`${url}/graphql?query=${encodeURIComponent('{ whoami }')}`);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('apollo-require-preflight');
    expect(mischief.calls).toEqual([]);
  });
});

describe('HEAD', () => {
  it('is answered for the explorer, and refused as a method for a document of one’s own, whose answer would be made for nothing', async () => {
    const { url, mischief } = await start();
    const explorer = await fetch(`${url}/graphql`, { method: 'HEAD', headers: { accept: 'text/html' } });
    expect([explorer.status, explorer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const own = await fetch(`${url}/graphql?query={whoami}`, { method: 'HEAD' });
    expect([own.status, own.headers.get('allow'), await own.text()]).toEqual([405, 'GET, POST', '']);
    expect(mischief.calls).toEqual([]);
  });
});

describe('Other sites', () => {
  it('may ask from their visitors’ browsers, without cookies', async () => {
    const { url, post } = await start();
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://plock.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await post({ query: '{ whoami }' }, { origin: 'https://plock.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

import { localSubgraph, remoteSubgraph, type Subgraph, serveSubgraph, silentLogger } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ngoKey, readAnswer, type StartedGateway, startGateway } from './testing/start-gateway.ts';
import { misbehaving, tinyFederation } from './testing/tiny-federation.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(...args: Parameters<typeof startGateway>): Promise<StartedGateway> {
  const started = await startGateway(...args);
  stops.push(() => started.gateway.close());
  return started;
}

/** The same subgraphs, but each behind HTTP. */
async function startSplit(options: Parameters<typeof startGateway>[0] = {}): Promise<StartedGateway> {
  const { definitions, mischief } = tinyFederation();
  const secret = 'a secret of at least thirty-two characters';
  const subgraphs: Subgraph[] = [];
  for (const definition of definitions) {
    const server = await serveSubgraph(definition, { secret, host: '127.0.0.1', port: 0, logger: silentLogger });
    stops.push(() => server.close());
    subgraphs.push(misbehaving(remoteSubgraph({ name: definition.name, url: server.url, secret }), mischief));
  }
  const started = await start(options, () => subgraphs);
  return { ...started, mischief };
}

const PAGE = 'query Page($first: Int!) { searchServices(first: $first) { nodes { id locations { name } fragile } } }';

describe.each([
  ['with subgraphs in its process', start],
  ['with subgraphs over HTTP', startSplit],
])('A gateway %s', (_how, make) => {
  it('answers a page with locations in two calls', async () => {
    const { post, mischief } = await make();
    const { status, body } = await post({ query: PAGE, variables: { first: 2 } });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        searchServices: {
          nodes: [
            { id: '1', locations: [{ name: 'Place of 1' }], fragile: 'whole 1' },
            { id: '2', locations: [{ name: 'Place of 2' }], fragile: 'whole 2' },
          ],
        },
      },
    });
    expect(mischief.calls.map(({ subgraph }) => subgraph)).toEqual(['search', 'registry']);
  });

  it('tells subgraphs who is calling', async () => {
    const { post } = await make();
    expect((await post({ query: '{ whoami }' })).body.data).toEqual({ whoami: 'ANONYMOUS' });
    expect((await post({ query: '{ whoami }' }, { authorization: `Bearer ${ngoKey}` })).body.data).toEqual({ whoami: 'NGO' });
  });

  it('masks the fault of one field, whose page stands', async () => {
    const { post } = await make();
    const { status, body, text } = await post({ query: PAGE, variables: { first: 3 } });
    expect(status).toBe(200);
    expect(body.data.searchServices.nodes[2]).toEqual({ id: '3', locations: [{ name: 'Place of 3' }], fragile: null });
    expect(body.errors).toMatchObject([{ path: ['searchServices', 'nodes', 2, 'fragile'], extensions: { code: 'UNAVAILABLE' } }]);
    expect(text).not.toMatch(/relation|does not exist/);
  });

  it('answers in time without the subgraph that does not, saying what is missing', async () => {
    const { post, mischief } = await make({ limits: { operationMs: 300 } });
    mischief.silent.add('registry');
    const { status, body } = await post({ query: PAGE, variables: { first: 1 } });
    expect(status).toBe(200);
    expect(body.data).toEqual({ searchServices: { nodes: [{ id: '1', locations: null, fragile: null }] } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({
      code: 'UNAVAILABLE',
      missing: ['searchServices.nodes.locations', 'searchServices.nodes.fragile'],
    });
    mischief.silent.clear();
    expect((await post({ query: PAGE, variables: { first: 1 } })).body.errors).toBeUndefined();
  });

  it('gives up a resolver that takes too long', async () => {
    const { post } = await make({ limits: { operationMs: 200 } });
    const { body } = await post({ query: '{ wait(ms: 1500) whoami }' });
    expect(body.data).toEqual({ wait: null, whoami: null });
    expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
  });

  it('never tells where a dead subgraph was', async () => {
    const { post, mischief } = await make();
    mischief.down.add('registry');
    const { text, body } = await post({ query: PAGE, variables: { first: 1 } });
    expect(body.data.searchServices.nodes).toHaveLength(1);
    expect(text).not.toMatch(/10\.0\.0\.7|127\.0\.0\.1|ECONN|registry/);
  });

  it('executes no operation when the name is wrong, and says so with 400', async () => {
    const { post, mischief } = await make();
    const { status, body } = await post({ query: 'mutation A { record(what: "a") } mutation B { record(what: "b") }', operationName: 'C' });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.data).toBeUndefined();
    expect(mischief.recorded).toEqual([]);
  });

  it('refuses wrong variables with 400 and the code', async () => {
    const { post, mischief } = await make();
    const { status, body } = await post({ query: PAGE, variables: { first: 'ten' } });
    expect(status).toBe(400);
    expect(body).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })] });
    expect(mischief.calls).toEqual([]);
  });
});

describe('A gateway whose subgraph is killed', () => {
  it('answers at once without it, and with it again when it is back at the same address', async () => {
    const { definitions } = tinyFederation();
    const [registry, search] = definitions as [(typeof definitions)[0], (typeof definitions)[0]];
    const secret = 'a secret of at least thirty-two characters';
    const serve = (port: number) => serveSubgraph(registry, { secret, host: '127.0.0.1', port, logger: silentLogger });
    let server = await serve(0);
    stops.push(() => server.close());
    const { post } = await start({}, () => [remoteSubgraph({ name: 'registry', url: server.url, secret }), localSubgraph(search)]);
    const ask = async () => (await post({ query: PAGE, variables: { first: 1 } })).body;
    expect((await ask()).errors).toBeUndefined();
    const port = Number(new URL(server.url).port);
    await server.close();
    const without = await ask();
    expect(without.data.searchServices.nodes).toEqual([{ id: '1', locations: null, fragile: null }]);
    expect(without.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(without)).not.toContain(String(port));
    server = await serve(port);
    expect((await ask()).errors).toBeUndefined();
  });
});

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

describe('API keys', () => {
  it.each(['Bearer drg_unknown', 'Basic YTpi', 'Bearer two words'])('that nobody has are refused (%s)', async (authorization) => {
    const { post, mischief } = await start();
    const { status, body } = await post({ query: '{ whoami }' }, { authorization });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'UNAUTHENTICATED']);
    expect(mischief.calls).toEqual([]);
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

describe('The log', () => {
  it('has one line per request, without address, words and variables', async () => {
    const { post, log, requestLines } = await start();
    await post(
      { query: 'query MySecretName { searchServices(query: "schronienie") { totalCount } }', variables: { private: 'words' } },
      { 'x-request-id': 'abcdefgh-1' },
    );
    expect(requestLines()).toHaveLength(1);
    expect(requestLines()[0]).toMatchObject({
      requestId: 'abcdefgh-1',
      method: 'POST',
      route: '/graphql',
      status: 200,
      operationType: 'query',
      role: 'ANONYMOUS',
    });
    expect(JSON.stringify(log)).not.toMatch(/schronienie|words|MySecretName|127\.0\.0\.1/);
  });

  it('names the key by its id', async () => {
    const { post, log, requestLines } = await start();
    await post({ query: '{ whoami }' }, { authorization: `Bearer ${ngoKey}` });
    expect(requestLines()[0]).toMatchObject({ role: 'NGO', keyId: 'key-1' });
    expect(JSON.stringify(log)).not.toContain(ngoKey);
  });

  it('keeps the request id of a proxy only when it is well-formed', async () => {
    const { post } = await start();
    expect((await post({ query: '{ whoami }' }, { 'x-request-id': 'abcdefgh-1' })).headers.get('x-request-id')).toBe('abcdefgh-1');
    for (const bad of ['short', 'has "quotes" and spaces', 'x'.repeat(65)]) {
      expect((await post({ query: '{ whoami }' }, { 'x-request-id': bad })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('Operations', () => {
  it('says whether it lives and whether its subgraphs are ready', async () => {
    const ready = await start();
    expect((await fetch(`${ready.url}/healthz`)).status).toBe(200);
    expect((await readAnswer(await fetch(`${ready.url}/readyz`))).body).toEqual({ status: 'ok', parts: { registry: 'ok', search: 'ok' } });
    const broken = await start({}, (all) =>
      all.map((subgraph) =>
        subgraph.name === 'search' ? { ...subgraph, ready: () => Promise.reject(new Error('no engine at 10.0.0.7')) } : subgraph,
      ),
    );
    const answer = await readAnswer(await fetch(`${broken.url}/readyz`));
    expect([answer.status, answer.body]).toEqual([503, { status: 'unavailable', parts: { registry: 'ok', search: 'unavailable' } }]);
  });

  it('counts operations, subgraph calls and errors', async () => {
    const { url, post } = await start();
    await post({ query: PAGE, variables: { first: 3 } });
    await post({ query: '{' });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/drogowskaz_operations_total\{type="query",outcome="with_errors".*\} 1/);
    expect(metrics).toMatch(/drogowskaz_errors_total\{code="GRAPHQL_PARSE_FAILED".*\} 1/);
    expect(metrics).toMatch(/drogowskaz_subgraph_calls_total\{subgraph="search",outcome="answered".*\} 1/);
    expect(metrics).toMatch(/drogowskaz_operation_seconds_bucket/);
  });

  it('stops only when what it is answering is answered', async () => {
    const { gateway, post } = await start();
    const slow = post({ query: '{ wait(ms: 400) }' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await gateway.close();
    expect((await slow).body).toEqual({ data: { wait: 'done' } });
    await expect(post({ query: '{ whoami }' })).rejects.toThrow();
  });

  it('answers unknown addresses with problem details', async () => {
    const { url } = await start();
    const { status, headers, body } = await readAnswer(await fetch(`${url}/nothing/here`));
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ type: 'about:blank', status: 404, title: 'Not found', code: 'NOT_FOUND' });
  });

  it('tells browsers not to run, frame or load anything', async () => {
    const { url } = await start();
    const { headers } = await readAnswer(await fetch(`${url}/healthz`));
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('execute, for pages in the same process', () => {
  it('answers as over HTTP', async () => {
    const { gateway } = await start();
    const result = await gateway.execute(PAGE, { first: 3 });
    expect(JSON.parse(JSON.stringify(result.data)).searchServices.nodes).toHaveLength(3);
    expect(result.errors).toMatchObject([{ path: ['searchServices', 'nodes', 2, 'fragile'], extensions: { code: 'UNAVAILABLE' } }]);
  });

  it('refuses what HTTP would refuse', async () => {
    const { gateway } = await start();
    for (const [query, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      [PAGE, 'BAD_USER_INPUT'],
    ] as const) {
      expect((await gateway.execute(query)).errors?.[0]?.extensions.code).toBe(code);
    }
  });
});

import { afterEach, describe, expect, it } from '@jest/globals';
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

  it('has none for those who watch: a proxy that asks each second would push out the rest', async () => {
    const { url, post, requestLines } = await start();
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await readAnswer(await fetch(url + path))).status).toBe(200);
    await post({ query: '{ whoami }' });
    expect(requestLines()).toMatchObject([{ route: '/graphql' }]);
  });

  it('says when one who watches is told no', async () => {
    const { gateway, url, requestLines } = await start();
    gateway.leave();
    await readAnswer(await fetch(`${url}/healthz`));
    expect(requestLines()).toMatchObject([{ level: 'error', route: '/healthz', status: 503 }]);
  });

  it('names the key by its id', async () => {
    const { post, log, requestLines } = await start();
    await post({ query: '{ whoami }' }, { authorization: `Bearer ${ngoKey}` });
    expect(requestLines()[0]).toMatchObject({ role: 'NGO_EDITOR', keyId: 'key-1' });
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

  it('stays ready when a subgraph answers otherwise than it should, and says which one', async () => {
    const { url } = await start({}, (all) =>
      all.map((subgraph) => (subgraph.name === 'search' ? { ...subgraph, ready: async () => 'degraded' } : subgraph)),
    );
    const answer = await readAnswer(await fetch(`${url}/readyz`));
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok', parts: { registry: 'ok', search: 'degraded' } }]);
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

  it('tells proxies that it leaves while it still answers', async () => {
    const { gateway, url, post } = await start();
    gateway.leave();
    for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(503);
    expect((await post({ query: '{ whoami }' })).status).toBe(200);
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

import { localSubgraph, remoteSubgraph, type Subgraph, serveSubgraph, silentLogger } from '@drogowskaz/platform';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ngoKey, type StartedGateway, startGateway } from './testing/start-gateway.ts';
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
    expect((await post({ query: '{ whoami }' }, { authorization: `Bearer ${ngoKey}` })).body.data).toEqual({ whoami: 'NGO_EDITOR' });
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

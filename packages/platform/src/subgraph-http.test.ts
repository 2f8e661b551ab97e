import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildSchema, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import type { Caller } from './caller.ts';
import { forbidden } from './errors.ts';
import { localSubgraph } from './local-subgraph.ts';
import { createLogger } from './logger.ts';
import { remoteGeneration, remoteIdentify, remoteSubgraph, SubgraphUnavailableError } from './remote-subgraph.ts';
import type { Subgraph, SubgraphCall, SubgraphDefinition } from './subgraph.ts';
import { serveSubgraph } from './subgraph-server.ts';

const secret = 'a secret of at least thirty-two characters';
const ngo: Caller = { role: 'NGO_EDITOR', keyId: 'key-7', accountId: null, providerId: 'provider-1', municipality: null };

const schema: GraphQLSchema = buildSchema(`
  type Query { whoami: String echo(text: String!, day: Day): String leak: String denied: String slow: String }
  scalar Day
`);
const fields: Record<string, (args: { text: string }, context: SubgraphCall) => unknown> = {
  whoami: (_args, { caller, requestId }) => `${caller.role} ${caller.keyId} ${requestId}`,
  echo: ({ text }) => text,
  leak: () => {
    throw new Error('select secret from registry.api_key');
  },
  denied: () => {
    throw forbidden('Ask an administrator for this right.');
  },
  slow: (_args, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'))),
};
const query = schema.getQueryType()?.getFields() ?? {};
for (const [name, resolve] of Object.entries(fields)) {
  (query[name] as { resolve?: unknown }).resolve = (_root: unknown, args: never, context: SubgraphCall) => resolve(args, context);
}
const parseDay = (value: unknown) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) throw new Error('write a day like 2026-11-23');
  return value;
};
Object.assign(schema.getType('Day') as object, { parseValue: parseDay, parseLiteral: (node: { value?: unknown }) => parseDay(node.value) });
const definition: SubgraphDefinition<SubgraphCall> = { name: 'registry', schema, sdl: '', context: (call) => call };

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const log: string[] = [];
async function serve(): Promise<string> {
  log.length = 0;
  const server = await serveSubgraph(definition, {
    secret,
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('test', { write: (line) => log.push(line) }),
    identify: async (apiKey) => (apiKey === 'drg_right' ? ngo : null),
    generation: async (known) => (known === '1.7' ? '2.9' : '1.7'),
  });
  stops.push(() => server.close());
  return server.url;
}

async function remote(timeoutMs = 2_000): Promise<Subgraph> {
  const subgraph = remoteSubgraph({ name: 'registry', url: await serve(), secret, timeoutMs });
  stops.push(() => subgraph.close());
  return subgraph;
}

const ask = (subgraph: Subgraph, text: string, variables = {}, signal = new AbortController().signal): Promise<ExecutionResult> =>
  subgraph.execute({ document: parse(text), query: text, variables }, { caller: ngo, requestId: 'request-1', signal });
const plain = (result: ExecutionResult) => JSON.parse(JSON.stringify(result));

describe.each([
  ['in this process', async () => localSubgraph(definition)],
  ['over HTTP', () => remote()],
])('A subgraph %s', (_where, make) => {
  it('learns who is calling', async () => {
    expect(plain(await ask(await make(), '{ whoami }'))).toEqual({ data: { whoami: 'NGO_EDITOR key-7 request-1' } });
  });

  it('passes on errors that are written for the client, with path and code', async () => {
    const { data, errors } = await ask(await make(), '{ denied whoami }');
    expect(plain({ data: data ?? null })).toEqual({ data: { denied: null, whoami: 'NGO_EDITOR key-7 request-1' } });
    expect(errors?.[0]).toMatchObject({
      path: ['denied'],
      message: 'Ask an administrator for this right.',
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('calls values that a scalar refuses bad input, whether they are variables or literals', async () => {
    const subgraph = await make();
    const variable = await ask(subgraph, 'query($d: Day) { echo(text: "a", day: $d) }', { d: 'tomorrow' });
    const literal = await ask(subgraph, '{ echo(text: "a", day: "tomorrow") }');
    for (const { data, errors } of [variable, literal]) {
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('write a day like 2026-11-23');
    }
  });
});

describe('A subgraph over HTTP', () => {
  it('masks its faults and logs them once with the request id', async () => {
    const { errors } = await ask(await remote(), '{ leak }');
    expect(JSON.stringify(errors)).not.toContain('select');
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', requestId: 'request-1' });
    const faults = log.filter((line) => line.includes('select secret'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('request-1');
  });

  it('answers nobody without a signature', async () => {
    const url = await serve();
    for (const path of ['/graphql', '/identify']) {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-drogowskaz-caller': 'bm8.bm8' },
        body: JSON.stringify({ query: '{ whoami }', apiKey: 'drg_right' }),
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });

  it('refuses a gateway with another secret without telling where it is', async () => {
    const subgraph = remoteSubgraph({ name: 'registry', url: await serve(), secret: 'another secret of thirty-two characters' });
    stops.push(() => subgraph.close());
    const error = await ask(subgraph, '{ whoami }').catch((reason) => reason);
    expect(error).toBeInstanceOf(SubgraphUnavailableError);
    expect(error.message).not.toMatch(/127\.0\.0\.1|http/);
  });

  it('says who an API key belongs to', async () => {
    const { identify, close } = remoteIdentify({ url: await serve(), secret });
    stops.push(close);
    expect(await identify('drg_right')).toEqual(ngo);
    expect(await identify('drg_wrong')).toBeNull();
  });

  it('tells the generation of the directory to signed callers', async () => {
    const url = await serve();
    const { ask: generation, close } = remoteGeneration({ url, secret });
    stops.push(close);
    expect(await generation(null)).toBe('1.7');
    expect(await generation('1.7')).toBe('2.9');
    const unsigned = await fetch(`${url}/generation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"known":null}',
    });
    expect(unsigned.status).toBe(401);
  });

  it('is given up when the time limit has passed', async () => {
    const error = await ask(await remote(150), '{ slow }').catch((reason) => reason);
    expect(error).toMatchObject({ name: 'SubgraphUnavailableError', timedOut: true, subgraph: 'registry' });
  });

  it('is given up when the client has gone', async () => {
    const client = new AbortController();
    const answer = ask(await remote(), '{ slow }', {}, client.signal).catch((reason) => reason);
    client.abort();
    expect(await answer).toMatchObject({ name: 'SubgraphUnavailableError', timedOut: false });
  });

  it('is named, not located, when nothing listens there', async () => {
    const subgraph = remoteSubgraph({ name: 'search', url: 'http://127.0.0.1:9', secret, timeoutMs: 1_000 });
    stops.push(() => subgraph.close());
    const error = await ask(subgraph, '{ whoami }').catch((reason) => reason);
    expect(error.message).toBe('The search cannot be reached');
  });

  it('is given up when it answers something that is not GraphQL', async () => {
    const strange = createServer((_request, response) => response.end('<html>')).listen(0, '127.0.0.1');
    await new Promise((resolve) => strange.once('listening', resolve));
    stops.push(() => strange.close());
    const subgraph = remoteSubgraph({ name: 'search', url: `http://127.0.0.1:${(strange.address() as { port: number }).port}`, secret });
    stops.push(() => subgraph.close());
    await expect(ask(subgraph, '{ whoami }')).rejects.toBeInstanceOf(SubgraphUnavailableError);
  });

  it('keeps its connection open from question to question', async () => {
    let connections = 0;
    const counting = createServer((_request, response) => response.end('{"data":{"whoami":"somebody"}}')).listen(0, '127.0.0.1');
    counting.on('connection', () => connections++);
    await new Promise((resolve) => counting.once('listening', resolve));
    stops.push(() => counting.close());
    const subgraph = remoteSubgraph({ name: 'registry', url: `http://127.0.0.1:${(counting.address() as { port: number }).port}`, secret });
    stops.push(() => subgraph.close());
    for (let question = 0; question < 20; question++) await ask(subgraph, '{ whoami }');
    expect(connections).toBeLessThanOrEqual(2);
  });

  it('is ready when its definition is', async () => {
    const subgraph = await remote();
    await expect(subgraph.ready()).resolves.toBe('ok');
    definition.ready = async () => 'degraded';
    for (const each of [subgraph, localSubgraph(definition)]) await expect(each.ready()).resolves.toBe('degraded');
    definition.ready = async () => {
      throw new Error('no database');
    };
    stops.push(() => delete definition.ready);
    await expect(subgraph.ready()).rejects.toBeInstanceOf(SubgraphUnavailableError);
    await expect(localSubgraph(definition).ready()).rejects.toThrow('no database');
  });
});

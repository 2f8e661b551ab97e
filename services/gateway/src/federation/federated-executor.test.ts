import { anonymous, createLogger } from '@drogowskaz/platform';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type ExecutionResult, parse, validate } from 'graphql';
import { type Mischief, tinyFederation, tinySupergraph } from '../testing/tiny-federation.ts';
import { FederatedExecutor } from './federated-executor.ts';
import { readSupergraph } from './supergraph.ts';

const supergraph = readSupergraph(tinySupergraph);
let mischief: Mischief;
let executor: FederatedExecutor;
let log: string[];

beforeEach(() => {
  const federation = tinyFederation();
  mischief = federation.mischief;
  log = [];
  executor = new FederatedExecutor(supergraph, {
    subgraphs: new Map(federation.subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    logger: createLogger('test', { write: (line) => log.push(line) }),
    observe: () => {},
  });
});

async function ask(
  text: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
  timeLimit = 2_000,
): Promise<ExecutionResult> {
  const document = parse(text);
  expect(validate(supergraph.apiSchema, document)).toEqual([]);
  const result = await executor.execute(
    { document, variables, operationName },
    { caller: anonymous, requestId: 'request-1', signal: AbortSignal.timeout(timeLimit), asked: [] },
  );
  return JSON.parse(JSON.stringify(result));
}
const asked = () => mischief.calls.map(({ subgraph }) => subgraph);

it('Clients that ask the same at once do not lose their answer when the first of them goes away', async () => {
  // As the planner does when it has not begun yet; here it never has.
  const planAsync: typeof supergraph.planner.planAsync = async (query, name, labels, percentage, signal) => {
    await Promise.resolve();
    signal?.throwIfAborted();
    return supergraph.planner.planAsync(query, name, labels, percentage);
  };
  const { subgraphs } = tinyFederation();
  const patient = new FederatedExecutor(
    { ...supergraph, planner: { planAsync } as typeof supergraph.planner },
    {
      subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
      logger: createLogger('test', { write: (line) => log.push(line) }),
      observe: () => {},
    },
  );
  const document = parse('{ searchServices(first: 1) { totalCount } }');
  const askUntil = (signal: AbortSignal) =>
    patient.execute({ document, variables: {} }, { caller: anonymous, requestId: 'r', signal, asked: [] });
  const [gone, waiting] = await Promise.all([askUntil(AbortSignal.abort()), askUntil(AbortSignal.timeout(2_000))]);
  expect(gone.errors).toHaveLength(1);
  expect(waiting).toEqual({ data: { searchServices: { totalCount: 100 } } });
});

describe('A federated search page', () => {
  it('takes one call of the search and none of the registry', async () => {
    const { data, errors } = await ask(
      '{ searchServices(first: 2) { totalCount nodes { id content(locale: "uk") { name } provider { id name } reach } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      searchServices: {
        totalCount: 100,
        nodes: [
          { id: '1', content: { name: 'Service 1 in uk' }, provider: { id: 'p1', name: 'Provider 1' }, reach: 'NATIONAL' },
          { id: '2', content: { name: 'Service 2 in uk' }, provider: { id: 'p0', name: 'Provider 0' }, reach: 'LOCAL' },
        ],
      },
    });
    expect(asked()).toEqual(['search']);
  });

  it('takes one more call for locations, whatever the size of the page', async () => {
    const { data } = await ask('{ searchServices(first: 50) { nodes { id locations { name } } } }');
    expect((data as never as { searchServices: { nodes: unknown[] } }).searchServices.nodes[49]).toEqual({
      id: '50',
      locations: [{ name: 'Place of 50' }],
    });
    expect(asked()).toEqual(['search', 'registry']);
  });

  it('asks for nodes and edges in the same call', async () => {
    await ask('{ searchServices(first: 2) { nodes { url } edges { node { locations { id } provider { url } } } } }');
    expect(asked()).toEqual(['search', 'registry']);
  });

  it('tells the registry about each entity once', async () => {
    await ask('{ searchServices(first: 4) { nodes { provider { url } } edges { node { provider { url } } } } }');
    const representations = Object.values(mischief.calls[1]?.variables ?? {}).flat();
    expect(representations.length).toBeLessThanOrEqual(8);
    expect(asked()).toEqual(['search', 'registry']);
  });

  it('asks for nothing that a condition leaves out', async () => {
    const page = 'query($more: Boolean!) { searchServices(first: 1) { nodes { id locations @include(if: $more) { id } } } }';
    expect((await ask(page, { more: false })).data).toEqual({ searchServices: { nodes: [{ id: '1' }] } });
    expect(asked()).toEqual(['search']);
    expect((await ask(page, { more: true })).data).toEqual({ searchServices: { nodes: [{ id: '1', locations: [{ id: 'l1' }] }] } });
    expect(asked()).toEqual(['search', 'search', 'registry']);
  });

  it('has an empty object where conditions leave nothing of a selection', async () => {
    const { data } = await ask('query($no: Boolean! = false) { service(id: 1) { id @include(if: $no) ... @include(if: $no) { url } } }');
    expect(data).toEqual({ service: {} });
  });

  it('answers nothing at all without asking anybody', async () => {
    expect((await ask('query { service(id: 1) @skip(if: true) { id } }')).data).toEqual({});
    expect(asked()).toEqual([]);
  });
});

describe('Which operation runs', () => {
  const two = 'mutation A { rename(id: "1", name: "A") { id } } mutation B { rename(id: "2", name: "B") { id } }';

  it('is the one that is named', async () => {
    expect((await ask(two, {}, 'B')).data).toEqual({ rename: { id: '2' } });
    expect(mischief.recorded).toEqual(['rename 2 B']);
  });

  it.each(['C', undefined, ''])('is none when the name is %j, and nothing is executed', async (name) => {
    const result = await ask(two, {}, name);
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(result).not.toHaveProperty('data');
    expect(asked()).toEqual([]);
  });

  it('is none when the only one has another name', async () => {
    expect(await ask('mutation A { rename(id: "1", name: "A") { id } }', {}, 'Other')).not.toHaveProperty('data');
    expect(mischief.recorded).toEqual([]);
  });

  it('keeps apart operations of one document that ask for different things', async () => {
    const document = 'query One { service(id: 1) { id } } query Two { service(id: 2) { url } }';
    expect((await ask(document, {}, 'One')).data).toEqual({ service: { id: '1' } });
    expect((await ask(document, {}, 'Two')).data).toEqual({ service: { url: 'https://example.org/2' } });
  });
});

describe('Variables', () => {
  it.each([
    [{}, 'required'],
    [{ first: null }, 'must not be null'],
    [{ first: 'ten' }, 'Int cannot represent'],
    [{ first: 2 ** 40 }, 'Int cannot represent'],
    [{ first: [1, 2] }, 'Int cannot represent'],
  ])('%j are refused before anything is executed', async (variables, message) => {
    const result = await ask('query($first: Int!) { searchServices(first: $first) { totalCount } }', variables);
    expect(result).not.toHaveProperty('data');
    expect(result.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining(message) });
    expect(asked()).toEqual([]);
  });

  it('reach every subgraph that needs them, with their defaults', async () => {
    const query =
      'query($l: String! = "uk", $first: Int!) { searchServices(first: $first) { nodes { content(locale: $l) { name } related { content(locale: $l) { name } } } } }';
    expect((await ask(query, { first: 1 })).data).toEqual({
      searchServices: { nodes: [{ content: { name: 'Service 1 in uk' }, related: [{ content: { name: 'Service 2 in uk' } }] }] },
    });
  });
});

describe('Aliases', () => {
  it('that take the name of a key do not confuse entities', async () => {
    const { data, errors } = await ask(
      '{ searchServices(first: 2) { nodes { id: url key: id locations { id: name } related { id: reach url } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      searchServices: {
        nodes: [1, 2].map((id) => ({
          id: `https://example.org/${id}`,
          key: String(id),
          locations: [{ id: `Place of ${id}` }],
          related: [{ id: id === 1 ? 'LOCAL' : 'NATIONAL', url: `https://example.org/${id + 1}` }],
        })),
      },
    });
  });

  it('that take the names of the machinery are names like any other', async () => {
    const { data } = await ask(
      '{ searchServices(first: 1) { nodes { __typename: url _entities: reach _as_id: id __proto__: url id: reach } } }',
    );
    expect(JSON.stringify(data)).toBe(
      '{"searchServices":{"nodes":[{"__typename":"https://example.org/1","_entities":"NATIONAL","_as_id":"1","__proto__":"https://example.org/1","id":"NATIONAL"}]}}',
    );
  });

  it('ask for the same field with different arguments', async () => {
    const { data } = await ask('{ searchServices(first: 1) { nodes { a: content { name } b: content(locale: "uk") { name } url } } }');
    expect(data).toEqual({
      searchServices: { nodes: [{ a: { name: 'Service 1 in pl' }, b: { name: 'Service 1 in uk' }, url: 'https://example.org/1' }] },
    });
  });

  it('appear in the paths of errors', async () => {
    const { errors } = await ask('{ page: searchServices(first: 1) { list: nodes { id: denied } } }');
    expect(errors).toMatchObject([{ path: ['page', 'list', 0, 'id'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('Introspection', () => {
  it('stands beside data', async () => {
    const { data, errors } = await ask(
      '{ __typename __type(name: "Service") { name fields { name } } again: __schema { queryType { name } } service(id: 1) { __typename id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      __typename: 'Query',
      __type: { name: 'Service' },
      again: { queryType: { name: 'Query' } },
      service: { __typename: 'Service', id: '1' },
    });
    expect(asked()).toEqual(['registry']);
  });

  it('works in fragments and with variables, and asks no subgraph', async () => {
    const { data } = await ask(
      'query($n: String!) { ...Meta } fragment Meta on Query { t: __type(name: $n) { kind ...on __Type { name } } kind: __typename }',
      { n: 'Reach' },
    );
    expect(data).toEqual({ t: { kind: 'ENUM', name: 'Reach' }, kind: 'Query' });
    expect(asked()).toEqual([]);
  });

  it('shows nothing of the federation', async () => {
    const { data } = await ask('{ __schema { types { name } directives { name } } }');
    expect(JSON.stringify(data)).not.toMatch(/join__|link__|_Any|_Entity|_Service|"key"|shareable/);
  });
});

describe('Mutations', () => {
  it('run one after the other, in the order of the document', async () => {
    const { data } = await ask('mutation { a: record(what: "a long first one") b: record(what: "b") c: record(what: "cc") }');
    expect(mischief.recorded).toEqual(['a long first one', 'b', 'cc']);
    expect(data).toMatchObject({ c: ['a long first one', 'b', 'cc'] });
  });

  it('answer under aliases, with fields of the entity', async () => {
    const { data } = await ask('mutation { one: rename(id: 1, name: "New") { content { name } url } __typename }');
    expect(data).toEqual({ one: { content: { name: 'New' }, url: 'https://example.org/1' }, __typename: 'Mutation' });
  });
});

describe('When a part fails', () => {
  it('the rest of the page stands, and each error says where', async () => {
    const { data, errors } = await ask('{ searchServices(first: 4) { nodes { id fragile } } }');
    expect((data as never as { searchServices: { nodes: unknown[] } }).searchServices.nodes).toEqual([
      { id: '1', fragile: 'whole 1' },
      { id: '2', fragile: 'whole 2' },
      { id: '3', fragile: null },
      { id: '4', fragile: 'whole 4' },
    ]);
    expect(errors).toMatchObject([
      { path: ['searchServices', 'nodes', 2, 'fragile'], extensions: { code: 'UNAVAILABLE', requestId: 'request-1' } },
    ]);
  });

  it('a fault is masked, and logged once with the request id', async () => {
    const result = await ask('{ broken service(id: 1) { id } }');
    expect(result.data).toEqual({ broken: null, service: { id: '1' } });
    expect(JSON.stringify(result)).not.toMatch(/select|10\.0\.0\.7/);
    expect(log.filter((line) => line.includes('api_key'))).toHaveLength(1);
    expect(log[0]).toContain('request-1');
  });

  it('an entity that has gone meanwhile leaves null in its nullable fields, and no null in a list of services', async () => {
    mischief.gone.add('2');
    const { data } = await ask('{ searchServices(first: 3) { nodes { id locations { id } } } }');
    expect(data).toEqual({
      searchServices: {
        nodes: [
          { id: '1', locations: [{ id: 'l1' }] },
          { id: '2', locations: null },
          { id: '3', locations: [{ id: 'l3' }] },
        ],
      },
    });
  });

  it('a promise that a subgraph breaks nulls the nearest nullable field above, with an error', async () => {
    const { data, errors } = await ask('{ promised { text } service(id: 1) { id } }');
    expect(data).toEqual({ promised: null, service: { id: '1' } });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });

  it.each(['silent', 'down'] as const)(
    'a registry that is %s leaves the card standing and says what is missing, not where it is',
    async (way) => {
      mischief[way].add('registry');
      const result = await ask('{ searchServices(first: 2) { nodes { id locations { id } url } } }', {}, undefined, 300);
      expect(result.data).toEqual({
        searchServices: {
          nodes: [
            { id: '1', locations: null, url: null },
            { id: '2', locations: null, url: null },
          ],
        },
      });
      expect(result.errors).toMatchObject([
        {
          path: ['searchServices', 'nodes'],
          extensions: { code: 'UNAVAILABLE', missing: ['searchServices.nodes.locations', 'searchServices.nodes.url'] },
        },
      ]);
      expect(JSON.stringify(result)).not.toMatch(/10\.0\.0\.7|ECONNREFUSED|registry/);
    },
  );

  it('a search that is down leaves the root fields of the registry standing', async () => {
    mischief.down.add('search');
    const { data, errors } = await ask('{ page: searchServices { totalCount } suggest(query: "a") service(id: 1) { id } }');
    expect(data).toEqual({ page: null, suggest: null, service: { id: '1' } });
    expect(errors).toMatchObject([{ path: ['page'], extensions: { code: 'UNAVAILABLE', missing: ['page'] } }, { path: ['suggest'] }]);
  });
});

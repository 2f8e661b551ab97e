import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Subgraph, silentLogger } from '@drogowskaz/platform';
import { eventually } from '@drogowskaz/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type NeighbourServer, startNeighbour, stopsSdl } from '../testing/neighbour-server.ts';
import { ngoKey, type StartedGateway, startGateway } from '../testing/start-gateway.ts';
import { tinySdl } from '../testing/tiny-federation.ts';
import { LONGEST_LIST } from './complete-answer.ts';
import { LARGEST_ANSWER } from './foreign-http.ts';
import { Neighbours } from './neighbours.ts';
import { sha256Of } from './neighbours-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'neighbours-'));
const file = join(folder, 'neighbours.json');

/** As an editor does it: whole or not at all. */
const write = (name: string, text: string) => {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
};
const configure = (...neighbours: object[]) => write('neighbours.json', JSON.stringify({ neighbours }));
const transport = (more: object = {}) => ({
  name: 'transport',
  url: server.url,
  sdl: 'transport.graphql',
  timeoutMs: 2_000,
  allowPrivate: true,
  ...more,
});

let server: NeighbourServer;
let hub: StartedGateway;

const start = () =>
  startGateway(
    {
      neighbours: { file, ownSdl: tinySdl, lookEveryMs: 20 },
      // Long enough for a busy machine to put other neighbours into use while a question is on its way.
      limits: { anonymousPerMinute: 1e9, keyPerMinute: 1e9, operationMs: 60_000 },
    },
    (subgraphs) => subgraphs.map(holding),
  );

/** Our own subgraph waits for this before it answers what is asked of a service by its id. */
let held: Promise<void> | null = null;
let waiting = 0;
const holding = (subgraph: Subgraph): Subgraph => ({
  ...subgraph,
  name: subgraph.name,
  execute: async (request, call) => {
    if (held && request.query.includes('service(')) {
      waiting += 1;
      await held;
    }
    return subgraph.execute(request, call);
  },
});

beforeAll(async () => {
  server = await startNeighbour();
  write('transport.graphql', stopsSdl);
  configure(transport());
  hub = await start();
}, 120_000);
afterAll(async () => {
  await hub.gateway.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.misbehave = null;
  server.heard.splice(0);
  hub.log.splice(0);
});

const PAGE = '{ searchServices(query: "a", first: 3) { totalCount nodes { id content { name } stops(first: 1) { name lines } } } }';
const json = (response: ServerResponse, value: unknown) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(typeof value === 'string' ? value : JSON.stringify(value));
};
const counted = async ({ url }: StartedGateway, state: string) => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(text.match(new RegExp(`drogowskaz_neighbours\\{state="${state}"[^}]*\\} (\\d+)`))?.[1]);
};
const logged = (message: string) => hub.log.filter(({ msg }) => msg === message);

describe('A page with fields of a neighbour', () => {
  it('has them beside ours, asked for once', async () => {
    const { body } = await hub.post({ query: PAGE });
    expect(body.errors).toBeUndefined();
    expect(body.data.searchServices.nodes[1]).toEqual({
      id: '2',
      content: { name: 'Service 2 in pl' },
      stops: [{ name: 'Stop 1 of 2', lines: ['A', '7'] }],
    });
    expect(server.heard).toHaveLength(1);
    expect(server.heard[0]?.body.variables.representations).toEqual(['1', '2', '3'].map((id) => ({ __typename: 'Service', id })));
  });

  it('tells the neighbour nothing of who asks, by what name, with what key, or what else', async () => {
    const query = 'query WhatIsMySecretQuestion($w: String!) { searchServices(query: $w) { nodes { id url mine: stops { name } } } }';
    const headers = {
      authorization: `Bearer ${ngoKey}`,
      'x-request-id': 'request-of-mine-1',
      'x-forwarded-for': '192.0.2.7',
      cookie: 'session=abcdefg',
      'user-agent': 'Agent of mine',
      'accept-language': 'uk',
    };
    const { body } = await hub.post({ query, variables: { w: 'bezdomny' } }, headers);
    expect(body.errors).toBeUndefined();
    const [heard] = server.heard;
    expect(Object.keys(heard?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
    expect(heard?.text).not.toMatch(/bezdomny|SecretQuestion|NGO|url|example\.org/);
  });

  it('tells it what it requires, of what everybody may read', async () => {
    const { body } = await hub.post({ query: '{ service(id: 2) { rank } }' });
    expect(body.data).toEqual({ service: { rank: 'https://example.org/2'.length } });
    expect(server.heard[0]?.body.variables.representations).toEqual([{ __typename: 'Service', id: '2', url: 'https://example.org/2' }]);
  });

  it('asks it nothing in questions that are not for everybody', async () => {
    const { body } = await hub.post({ query: '{ services(first: 1) { id stops { name } } }' });
    expect(body.data).toEqual({ services: [{ id: '1', stops: null }] });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].message).toContain('only in questions that everybody may ask');
    const renamed = await hub.post({ query: 'mutation { rename(id: 7, name: "Seven") { id stops { name } } }' });
    expect(renamed.body.data).toEqual({ rename: { id: '7', stops: null } });
    expect(server.heard).toEqual([]);
  });

  it('is explained with its owner, and the explorer knows it', async () => {
    const { body } = await hub.post({ query: '{ __type(name: "Service") { fields { name description } } }' });
    const stops = body.data.__type.fields.find(({ name }: { name: string }) => name === 'stops');
    expect(stops.description).toContain('From the neighbour "transport"');
    const page = await (await fetch(`${hub.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('From the neighbour &quot;transport&quot;');
  });
});

describe('A neighbour that', () => {
  /** The page without what the neighbour should have told. */
  const withoutStops = async (unknown: readonly string[] = ['1', '2', '3']) => {
    const { status, body, text } = await hub.post({ query: PAGE });
    expect(status).toBe(200);
    expect(body.data.searchServices.totalCount).toBe(100);
    for (const node of body.data.searchServices.nodes) {
      expect(node.content.name).toBe(`Service ${node.id} in pl`);
      if (unknown.includes(node.id)) expect(node.stops).toBeNull();
      else expect(node.stops).toEqual([{ name: `Stop 1 of ${node.id}`, lines: ['A', '7'] }]);
    }
    expect(body.errors.length).toBeGreaterThan(0);
    for (const error of body.errors) expect(error.extensions.code).toBe('UNAVAILABLE');
    expect(text).not.toMatch(/evil|127\.0\.0\.1|stack/i);
    // Each of these counts as a failure: the next test begins with somebody who answers.
    server.misbehave = null;
    await hub.post({ query: '{ service(id: 9) { stops(first: 9) { metres } } }' });
    return body;
  };
  type Entities = { data: { _entities: Record<string, unknown>[] } };

  it.each<[string, NonNullable<NeighbourServer['misbehave']>]>([
    ['answers an error of HTTP', (response) => void response.writeHead(500).end('evil stack')],
    ['redirects', (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/evil' }).end()],
    ['answers a page', (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>evil')],
    ['answers what is no JSON', (response) => json(response, '{ "data": evil')],
    ['answers nothing', (response) => json(response, '')],
    ['answers null', (response) => json(response, 'null')],
    ['answers a list', (response) => json(response, '[]')],
    [
      'breaks off',
      (response) =>
        void response.writeHead(200, { 'content-type': 'application/json', 'content-length': '900' }).write('{', () => response.destroy()),
    ],
    [
      'packs what nobody asked to be packed',
      (response) => void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('evil'),
    ],
    ['has errors only', (response) => json(response, { errors: [{ message: 'evil', extensions: { code: 'UNAUTHENTICATED' } }] })],
    [
      'answers without end',
      async (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        for (let sent = 0; sent <= LARGEST_ANSWER && !response.destroyed; sent += 65_536)
          await new Promise((resolve) => response.write(' '.repeat(65_536), resolve));
        response.end('{}');
      },
    ],
    [
      'answers too much, and says so',
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': String(LARGEST_ANSWER + 1) })
          .end(' '.repeat(LARGEST_ANSWER + 1)),
    ],
    [
      'answers for fewer than it was asked',
      async (response, _heard, right) => {
        const answer = (await right()) as Entities;
        json(response, { data: { _entities: answer.data._entities.slice(1) } });
      },
    ],
    [
      'answers for more',
      async (response, _heard, right) => {
        const answer = (await right()) as Entities;
        json(response, { data: { _entities: [...answer.data._entities, ...answer.data._entities] } });
      },
    ],
    [
      'answers something deep in place of entities',
      (response) => json(response, `{"data":{"_entities":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
    ],
  ])('%s leaves the rest as it is', async (_what, misbehave) => {
    server.misbehave = misbehave;
    await withoutStops();
  });

  it('is slow is not waited for longer than its own time', async () => {
    const answered: ServerResponse[] = [];
    server.misbehave = (response) => void answered.push(response);
    const body = await withoutStops();
    expect(body.errors[0].message).toContain('did not answer in time');
    expect(body.errors[0].extensions.missing).toEqual(['searchServices.nodes.stops']);
  });

  it('was late once in a question is not waited for again in it', async () => {
    server.misbehave = () => {};
    const { body } = await hub.post({
      query: '{ service(id: 4) { stops { name } related { stops { name } } provider { services { stops { name } } } } }',
    });
    expect(body.data.service).toMatchObject({ stops: null, related: [{ stops: null }] });
    expect(body.data.service.provider.services).toHaveLength(2);
    server.misbehave = null;
    await hub.post({ query: '{ service(id: 9) { stops(first: 8) { metres } } }' });
  });

  const change =
    (entity: (entity: Record<string, unknown>) => unknown): NonNullable<NeighbourServer['misbehave']> =>
    async (response, heard, right) => {
      const { data } = (await right()) as Entities;
      const position = heard.body.variables.representations?.findIndex(({ id }) => id === '2') ?? 0;
      const changed = data._entities.map((each, index) => (index === position ? entity(each) : each));
      const nested = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
      json(response, JSON.stringify({ data: { _entities: changed } }).replace('"NESTED"', nested));
    };

  it.each<[string, (entity: Record<string, unknown>) => unknown]>([
    ['says that an entity is another one', (entity) => ({ ...entity, id: '1' })],
    ['says that an entity is of another type', (entity) => ({ ...entity, __typename: 'Provider' })],
    ['gives a text for a list', (entity) => ({ ...entity, stops: 'evil' })],
    ['gives an object for a text', (entity) => ({ ...entity, stops: [{ name: { evil: 1 }, lines: [] }] })],
    ['leaves out what it promises', (entity) => ({ ...entity, stops: [{ lines: ['A'] }] })],
    ['gives null in a list of values', (entity) => ({ ...entity, stops: [null] })],
    [
      'gives a list that is too long',
      (entity) => ({ ...entity, stops: Array.from({ length: LONGEST_LIST + 1 }, () => ({ name: 'a', lines: [] })) }),
    ],
    ['nests without end', (entity) => ({ ...entity, stops: 'NESTED' })],
    ['gives a text for an entity', () => 'evil'],
  ])('%s loses that entity, and no other', async (_what, entity) => {
    server.misbehave = change(entity);
    await withoutStops(['2']);
  });

  it('answers more than it was asked changes nothing of ours', async () => {
    server.misbehave = change((entity) => ({
      ...entity,
      content: { name: 'evil' },
      reach: 'evil',
      provider: { id: 'evil' },
      ['__proto__']: { evil: 1 },
    }));
    const { body, text } = await hub.post({ query: PAGE.replace('content {', 'reach provider { id } content {') });
    expect(body.errors).toBeUndefined();
    expect(body.data.searchServices.nodes[1]).toMatchObject({
      reach: 'LOCAL',
      content: { name: 'Service 2 in pl' },
      provider: { id: 'p0' },
    });
    expect(text).not.toContain('evil');
  });

  it('reports an error of one entity has none of its words passed on', async () => {
    server.misbehave = async (response, _heard, right) => {
      const { data } = (await right()) as Entities;
      json(response, {
        data: { _entities: data._entities.map((each, index) => (index === 1 ? { ...each, stops: null } : each)) },
        errors: [{ message: 'evil <script>', path: ['_entities', 1, 'stops'], extensions: { code: 'UNAUTHENTICATED' } }],
      });
    };
    const body = await withoutStops(['2']);
    expect(body.errors).toEqual([
      {
        message: 'A neighbour of this hub could not tell this. The rest of the answer stands.',
        path: ['searchServices', 'nodes', 1, 'stops'],
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
  });

  it('keeps failing is left alone, and is asked again when it has rested', async () => {
    const own = await start();
    try {
      server.misbehave = (response) => void response.writeHead(503).end();
      const ask = (id: number) => own.post({ query: `{ service(id: ${id}) { url stops { name } } }` });
      for (let id = 1; id <= 8; id++) {
        const { body } = await ask(id);
        expect(body.data.service).toEqual({ url: `https://example.org/${id}`, stops: null });
      }
      expect(server.heard).toHaveLength(5);
      expect(own.log.filter(({ msg }) => String(msg).startsWith('A neighbour has failed 5 times'))).toHaveLength(1);
      const { body } = await own.post({ query: PAGE });
      expect(body.data.searchServices.nodes).toHaveLength(3);
      expect(server.heard).toHaveLength(5);
    } finally {
      await own.gateway.close();
    }
  });
});

describe('The file of neighbours', () => {
  const asked = async () => (await hub.post({ query: PAGE })).body;
  const applied = (text: string) => eventually(text, async () => logged('The neighbours have changed').length > 0, 60_000);
  const back = async () => {
    hub.log.splice(0);
    write('transport.graphql', stopsSdl);
    configure(transport());
    const again = ['The neighbours have changed', 'The neighbours are those in use'];
    await eventually('it has been looked at', async () => again.some((message) => logged(message).length > 0), 60_000);
    expect((await asked()).errors).toBeUndefined();
  };

  it('may change under load: no question is lost, and each is answered by what it began with', async () => {
    let asking = true;
    let answered = 0;
    const failures: unknown[] = [];
    const ours = async (index: number) => {
      for (let count = 0; asking; count++) {
        const query = `query Q${index} { searchServices(query: "${index} ${count}", first: 2) { nodes { id provider { name url } } } }`;
        const { status, body } = await hub.post({ query });
        if (status !== 200 || body.errors || body.data.searchServices.nodes[1].provider.url !== 'https://p0.example.org')
          failures.push(body);
        answered += 1;
      }
    };
    const asking4 = [0, 1, 2, 3].map(ours);
    // One question has begun, and has not come to the neighbour yet.
    let release: () => void = () => {};
    held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = hub.post({ query: '{ service(id: 4) { stops(first: 1) { name } } }' });
    await eventually('it has begun', async () => waiting > 0);
    write('transport.graphql', stopsSdl.replace('stops(', 'halts('));
    await applied('the other name is in use');
    expect(logged('Clients have lost what they could ask before').map(({ breaking }) => breaking)).toEqual([
      ['Service.stops was removed.'],
    ]);
    expect(server.heard).toEqual([]);
    release();
    held = null;
    expect((await slow).body).toEqual({ data: { service: { stops: [{ name: 'Stop 1 of 4' }] } } });
    const before = answered;
    await eventually('questions go on', async () => answered > before + 20);
    asking = false;
    await Promise.all(asking4);
    expect(failures).toEqual([]);
    expect((await asked()).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await back();
  }, 120_000);

  it.each<[string, () => void, string]>([
    [
      'names what takes ours over',
      () =>
        write(
          'transport.graphql',
          stopsSdl.replace('url: String @external', 'url: String').replace('rank: Int @requires(fields: "url")', ''),
        ),
      'A neighbour is refused',
    ],
    ['is no JSON', () => write('neighbours.json', '{ "neighbours": ['), 'The neighbours cannot be used; what was good before stays'],
    [
      'names a file that is not there',
      () => configure(transport({ sdl: 'elsewhere.graphql' })),
      'The neighbours cannot be used; what was good before stays',
    ],
    [
      'expects another SDL than the file has',
      () => configure(transport({ sha256: 'a'.repeat(64) })),
      'The neighbours cannot be used; what was good before stays',
    ],
  ])('%s: what was good before stays, and the log says why', async (_what, spoil, message) => {
    spoil();
    await eventually('it is refused', async () => logged(message).length > 0, 60_000);
    expect((await asked()).errors).toBeUndefined();
    expect(logged(message)).toHaveLength(1);
    await back();
  });

  it('that goes away takes the neighbours along, and nothing of ours', async () => {
    rmSync(file);
    await applied('they are gone');
    const { errors } = await asked();
    expect(errors[0].message).toContain('Cannot query field "stops"');
    const { body } = await hub.post({ query: PAGE.replace('stops(first: 1) { name lines }', 'url') });
    expect(body.data.searchServices.nodes[0].url).toBe('https://example.org/1');
    expect(await counted(hub, 'in_use')).toBe(0);
    await back();
    expect(await counted(hub, 'in_use')).toBe(1);
  });

  it('may hold a hash alone: the neighbour’s own SDL is used when it is that one, as soon as it can be had', async () => {
    server.saysSdl = stopsSdl.replace(' metres: Int', '');
    configure({ ...transport(), sdl: undefined, sha256: sha256Of(stopsSdl) });
    await eventually('it is told', async () => logged('A neighbour says another SDL than was agreed on').length > 0, 60_000);
    expect((await asked()).errors).toBeUndefined();
    configure({ ...transport(), sdl: undefined, sha256: sha256Of(server.saysSdl) });
    await applied('it is in use');
    expect((await asked()).errors).toBeUndefined();
    const { body } = await hub.post({ query: '{ service(id: 2) { stops { metres } } }' });
    expect(body.errors[0].message).toContain('Cannot query field "metres"');
    server.saysSdl = stopsSdl;
    await back();
  });

  it('that cannot be put into use is not tried again and again, but when it is another one', async () => {
    const tried: string[] = [];
    const own = new Neighbours({
      ...{ file: join(folder, 'tried.json'), ownSdl: tinySdl, lookEveryMs: 1, logger: silentLogger, operationMs: 0 },
      replace: (_sdl, [neighbour]) => {
        tried.push(neighbour?.name ?? '');
        throw new Error('What this test has for a planner');
      },
    });
    const names = ['one', 'two', 'three'];
    for (const [at, name] of names.entries()) {
      write('tried.json', JSON.stringify({ neighbours: [transport({ name })] }));
      if (at === 0) await own.start();
      await eventually(`${name} is tried`, async () => tried.includes(name), 60_000);
    }
    await own.stop();
    expect(tried).toEqual(names);
  }, 120_000);

  it('that is bad at the start leaves out what is bad', async () => {
    write('bad.graphql', 'type Service { url: String }');
    configure({ ...transport(), name: 'bad', sdl: 'bad.graphql' }, transport());
    const own = await start();
    try {
      expect((await own.post({ query: PAGE })).body.errors).toBeUndefined();
      expect(await counted(own, 'refused')).toBe(1);
    } finally {
      await own.gateway.close();
      await back();
    }
  });
});

import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askGraphql, eventually, repositoryRoot } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { runProgram } from '../client/node-program.ts';
import { type DemonstrationHub, startDemonstrationHub } from '../demonstration-hub.ts';
import { demoAccounts, serviceInput } from '../directory-calls.ts';
import { runCommand } from '../hub-process.ts';
import { type RunningTransport, startTransport } from './running-transport.ts';

const folder = mkdtempSync(join(tmpdir(), 'drogowskaz-transport-'));
const file = join(folder, 'neighbours.json');
const sdl = join(folder, 'transport.graphql');

let transport: RunningTransport;
let hub: DemonstrationHub;

const configure = (more: object = {}) => {
  const neighbours = [{ name: 'transport', url: transport.url, sdl: 'transport.graphql', timeoutMs: 1_500, allowPrivate: true, ...more }];
  writeFileSync(`${file}.new`, JSON.stringify({ neighbours }));
  renameSync(`${file}.new`, file);
};

beforeAll(async () => {
  copyFileSync(join(repositoryRoot, 'e2e', 'src', 'transport', 'transport.graphql'), sdl);
  transport = await startTransport();
  configure();
  hub = await startDemonstrationHub({ NEIGHBOURS_FILE: file });
}, 240_000);
afterAll(async () => {
  await hub?.stop();
  await transport?.kill();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const ask = (query: string, variables: Record<string, unknown> = {}, apiKey?: string) =>
  askGraphql(hub.graphql, { query, variables, ...(apiKey === undefined ? {} : { apiKey }) });

const PAGE = `query ($first: Int! = 20) { searchServices(query: "praca", first: $first, filter: { municipalities: ["1462011"] }) { totalCount nodes {
  id content { name } locations { id latitude longitude busStops(first: 2) { name lines metres } } municipalities { code name busLines } } } }`;

interface Found {
  id: string;
  content: { name: string };
  locations: { id: string; latitude: number | null; busStops: { name: string; lines: string[]; metres: number }[] | null }[];
  municipalities: { code: string; name: string; busLines: string[] | null }[];
}
const nodesOf = ({ data }: { data: { searchServices: { nodes: Found[] } } }): Found[] => data.searchServices.nodes;
const stopsOf = (nodes: readonly Found[]) => nodes.flatMap(({ locations }) => locations.flatMap(({ busStops }) => busStops ?? []));

describe('The bus stops of a neighbour', () => {
  it('stand beside the places of a search page', async () => {
    const answer = await ask(PAGE);
    expect(answer.errors).toEqual([]);
    const stops = stopsOf(nodesOf(answer));
    expect(stops.length).toBeGreaterThan(0);
    for (const stop of stops)
      expect(stop).toEqual({ name: expect.stringMatching(/^Example stop/), lines: expect.any(Array), metres: expect.any(Number) });
    const plock = nodesOf(answer)
      .flatMap(({ municipalities }) => municipalities)
      .find(({ code }) => code === '1462011');
    expect(plock).toEqual({ code: '1462011', name: 'Płock', busLines: expect.arrayContaining(['1', '20']) });
  });

  it('are asked for by places and municipalities that the public reads, and by nothing else', async () => {
    transport.heard.splice(0);
    await ask(PAGE.replace('"praca"', '"nocleg"'), {}, demoAccounts(hub.dataDir).ngo.apiKey);
    expect(transport.heard.length).toBeGreaterThan(0);
    for (const { headers, body } of transport.heard) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'content-length', 'content-type', 'host']);
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, { __typename: string }[]> };
      expect(query).not.toMatch(/nocleg|searchServices|content/);
      for (const told of Object.values(variables).flat()) {
        expect(Object.keys(told).sort()).toEqual(
          told.__typename === 'Municipality' ? ['__typename', 'code'] : ['__typename', 'id', 'latitude', 'longitude'],
        );
      }
    }
  });

  it('are not asked for by the place of a draft, least of all by one that the public will not see', async () => {
    const { ngo } = demoAccounts(hub.dataDir);
    const place = {
      name: 'Schron',
      hidden: true,
      street: 'ul. Tajna 5',
      city: 'Płock',
      municipality: '1462011',
      latitude: 52.5411,
      longitude: 19.7011,
    };
    const written = await ask(
      'mutation ($input: ServiceInput!) { createService(input: $input) { revision { id } userErrors { message } } }',
      { input: { ...serviceInput('Schron Cichokrzew'), locations: [place] } },
      ngo.apiKey,
    );
    const { id } = written.data.createService.revision as { id: string };
    transport.heard.splice(0);
    const { data, errors } = await ask(
      'query ($id: ID!) { revision(id: $id) { proposal { places { location { latitude busStops { name } municipality { busLines } } } } } }',
      { id },
      ngo.apiKey,
    );
    expect(data.revision.proposal.places).toEqual([{ location: { latitude: 52.5411, busStops: null, municipality: { busLines: null } } }]);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.message).toContain('only in questions that everybody may ask');
    expect(transport.heard).toEqual([]);
  });

  const contractCheck = '/work/shared/tools/contract-check.mjs';
  (existsSync(contractCheck) ? it : it.skip)('leave the contract as it is', async () => {
    const { data } = await ask(getIntrospectionQuery());
    const api = join(folder, 'api.graphql');
    writeFileSync(api, printSchema(buildClientSchema(data)));
    expect(readFileSync(api, 'utf8')).toContain('busStops');
    expect(await runProgram(contractCheck, [api], { cwd: repositoryRoot })).toContain(
      '0 differences from the contract (0 of its elements missing)',
    );
  });

  it('are what "hub neighbours" lists and checks, against the hub that runs', async () => {
    const env = { NEIGHBOURS_FILE: file, PORT: new URL(hub.url).port };
    const listed = await runCommand(['neighbours', 'list'], { env });
    expect([listed.code, listed.stdout]).toEqual([0, expect.stringContaining('adds ServiceLocation.busStops, Municipality.busLines')]);
    const checked = await runCommand(['neighbours', 'check'], { env });
    expect([checked.code, checked.stdout]).toEqual([
      0,
      expect.stringContaining(`Clients lose nothing, compared with the API at http://127.0.0.1:${env.PORT}`),
    ]);
    const own = join(folder, 'other.json');
    const before = readFileSync(sdl, 'utf8');
    writeFileSync(join(folder, 'less.graphql'), before.replace('busLines: [String!]', 'lines: [String!]'));
    writeFileSync(own, readFileSync(file, 'utf8').replace('"transport.graphql"', '"less.graphql"'));
    const less = await runCommand(['neighbours', 'check'], { env: { ...env, NEIGHBOURS_FILE: own } });
    expect(less.stdout).toContain('Municipality.busLines was removed.');
    expect([less.code, less.stdout]).toEqual([
      69,
      expect.stringContaining('no longer offers what was agreed on: Municipality.lines was removed.'),
    ]);
    writeFileSync(join(folder, 'less.graphql'), before.replace('latitude: Float @external', 'latitude: Float'));
    const taking = await runCommand(['neighbours', 'check'], { env: { ...env, NEIGHBOURS_FILE: own } });
    expect([taking.code, taking.stdout]).toEqual([65, expect.stringContaining('transport: it takes ServiceLocation.latitude over')]);
    const missing = await runCommand(['neighbours', 'check'], { env: { NEIGHBOURS_FILE: join(folder, 'none.json') } });
    expect([missing.code, missing.stderr]).toEqual([78, expect.stringContaining('there is no file')]);
  }, 120_000);
});

describe('Without the neighbour', () => {
  const withoutStops = async (first: number) => {
    const answer = await ask(PAGE, { first });
    expect(answer.status).toBe(200);
    expect(nodesOf(answer)).toHaveLength(first);
    for (const { content } of nodesOf(answer)) expect(content.name).not.toBe('');
    expect(stopsOf(nodesOf(answer))).toEqual([]);
    return answer.errors;
  };

  it('the rest is answered while it is frozen, after its own time', async () => {
    transport.freeze();
    try {
      expect((await withoutStops(3))[0]?.message).toMatch(/busStops|busLines/);
    } finally {
      transport.thaw();
    }
  });

  it('the rest is answered while it is dead, and it is there again when it is', async () => {
    const { port } = new URL(transport.url);
    await transport.kill();
    for (let first = 4; first < 12; first++) expect((await withoutStops(first)).length).toBeGreaterThan(0);
    expect(hub.command.log.filter(({ msg }) => String(msg).startsWith('A neighbour has failed 5 times'))).toHaveLength(1);
    expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
    transport = await startTransport(Number(port));
    // With a key: who has none may not ask twenty times a second for as long as the neighbour is left alone.
    const { apiKey } = demoAccounts(hub.dataDir).admin;
    await eventually('it is asked again', async () => stopsOf(nodesOf(await ask(PAGE, { first: 12 }, apiKey))).length > 0, 60_000);
  }, 120_000);
});

describe('A changed file', () => {
  it('is in use soon, and no question is lost meanwhile', async () => {
    let asking = true;
    let answered = 0;
    const wrong: unknown[] = [];
    const people = [0, 1, 2].map(async (person) => {
      for (let count = 0; asking; count++) {
        const { status, data, errors } = await ask(
          '{ searchServices(query: "pomoc", first: 5) { totalCount nodes { id provider { name url } locations { name } } } }',
          {},
          demoAccounts(hub.dataDir).admin.apiKey,
        );
        if (status !== 200 || errors.length > 0 || data.searchServices.nodes.length !== 5) wrong.push({ person, count, status, errors });
        answered += 1;
      }
    });
    const text = readFileSync(sdl, 'utf8');
    for (const [name, other] of [
      ['busStops', 'halts'],
      ['halts', 'busStops'],
    ] as const) {
      writeFileSync(`${sdl}.new`, name === 'busStops' ? text.replace(name, other) : text);
      renameSync(`${sdl}.new`, sdl);
      const asks = `{ __type(name: "ServiceLocation") { fields { name } } }`;
      await eventually(`${other} is in the API`, async () => JSON.stringify((await ask(asks)).data).includes(`"${other}"`), 60_000);
    }
    asking = false;
    await Promise.all(people);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(10);
    const changes = hub.command.log.filter(({ msg }) => msg === 'Clients have lost what they could ask before');
    expect(changes.map(({ breaking }) => breaking)).toEqual([
      ['ServiceLocation.busStops was removed.'],
      ['ServiceLocation.halts was removed.'],
    ]);
  }, 120_000);
});

import type { AskedCounts, AskedFact, Subgraph } from '@drogowskaz/platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../options.ts';
import { ngoKey, type StartedGateway, startGateway } from '../testing/start-gateway.ts';
import { ToldGeneration } from '../testing/told-generation.ts';

const QUERY = 'query Q($words: String!, $first: Int) { searchServices(query: $words, first: $first) { totalCount nodes { id } } }';
const question = (words = 'praca', more: object = {}) => ({ query: QUERY, variables: { words, first: 2, ...more } });

let generation: ToldGeneration;
let hub: StartedGateway;
const stops: (() => Promise<unknown>)[] = [];
async function start(options: Partial<GatewayOptions> = {}, wrap?: (subgraphs: Subgraph[]) => Subgraph[]): Promise<void> {
  generation = new ToldGeneration();
  hub = await startGateway({ generation: generation.ask, ...options }, wrap);
  stops.push(() => hub.gateway.close());
  await generation.move('g2');
}
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});
const calls = () => hub.mischief.calls.length;
const how = () => hub.requestLines().map((line) => line.how);

describe('What everybody is told', () => {
  beforeEach(() => start());

  it('is executed once and answered from memory after that, which no cache outside hears of', async () => {
    const first = await hub.post(question());
    const second = await hub.post(question());
    expect(second.text).toBe(first.text);
    expect(second.body.data.searchServices.totalCount).toBe(100);
    expect(second.headers.get('cache-control')).toBe('no-store');
    expect(second.headers.get('etag')).toBeNull();
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(calls()).toBe(1);
    expect(how()).toEqual(['executed', 'kept']);
  });

  it('is the same question with its values in another order, and another one with other values, names or selections', async () => {
    await hub.post(question());
    await hub.post({ query: QUERY, variables: { first: 2, words: 'praca' } });
    await hub.post({ query: `# a comment\n${QUERY}`, variables: { first: 2, words: 'praca', unasked: 'x' } });
    expect(calls()).toBe(1);
    await hub.post(question('prac'));
    await hub.post(question('praca', { first: 3 }));
    await hub.post({ query: QUERY.replace('totalCount', 'all: totalCount'), variables: { first: 2, words: 'praca' } });
    expect(calls()).toBe(4);
  });

  it('is asked of the subgraphs once when many ask at once', async () => {
    const ask = () => hub.gateway.execute('{ service(id: 1) { id } }');
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(calls()).toBe(1);
  });

  it('is executed anew after the directory has changed', async () => {
    await hub.post(question());
    await generation.move('g3');
    await hub.post(question());
    expect(calls()).toBe(2);
  });

  it('is executed anew in the next minute, as offices open and close', async () => {
    await hub.post(question());
    hub.clock.moveTo('2026-11-23T10:00:59.999Z');
    await hub.post(question());
    expect(calls()).toBe(1);
    hub.clock.moveTo('2026-11-23T10:01:00Z');
    await hub.post(question());
    expect(calls()).toBe(2);
  });

  it('is executed each time as long as nobody can tell whether the directory has changed', async () => {
    await hub.post(question());
    await generation.fail(true);
    await hub.post(question());
    await hub.post(question());
    expect(calls()).toBe(3);
    await generation.fail(false);
    await hub.post(question());
    expect(calls()).toBe(3);
  });

  it('is executed for whoever has another right to read, and her answer is not kept', async () => {
    const key = { authorization: `Bearer ${ngoKey}` };
    await hub.post(question(), key);
    await hub.post(question(), key);
    await hub.post(question());
    expect(calls()).toBe(3);
  });

  it.each([
    ['may be for one caller', 'query { whoami }'],
    [
      'is for everybody, beside what may be for one caller',
      'query { searchServices { totalCount } ...Me } fragment Me on Query { whoami }',
    ],
  ])('is not what %s', async (_what, query) => {
    await hub.post({ query });
    const before = calls();
    await hub.post({ query });
    expect(calls()).toBeGreaterThan(before);
    expect(how()).toEqual([undefined, undefined]);
  });

  it('is not kept when a part of it has failed', async () => {
    const broken = { query: '{ service(id: 3) { id fragile } }' };
    expect((await hub.post(broken)).body.errors).toHaveLength(1);
    await hub.post(broken);
    expect(calls()).toBe(2);
  });

  it('is what a refusal was before: with its status, and executed again', async () => {
    const wrong = { query: 'query Q($words: String!) { searchServices(query: $words) { totalCount } }' };
    const strict = { accept: 'application/graphql-response+json' };
    const [plain, told] = [await hub.post(wrong, { accept: 'application/json' }), await hub.post(wrong, strict)];
    expect([plain.status, told.status]).toEqual([200, 400]);
    expect(told.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(told.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('holds what a change has just done', async () => {
    const named = { query: '{ service(id: 1) { content { name } } }' };
    await hub.post(named);
    await hub.post({ query: 'mutation { rename(id: 1, name: "Nowa") { id } }' });
    await generation.move('g3');
    expect((await hub.post(named)).body.data.service.content.name).toBe('Nowa');
  });

  it('is the same for pages, who cannot change it', async () => {
    const page = await hub.gateway.execute(QUERY, { words: 'praca', first: 2 });
    await hub.post(question());
    const again = await hub.gateway.execute(QUERY, { words: 'praca', first: 2 });
    expect(calls()).toBe(1);
    expect(again).toEqual(page);
    expect(() => Object.assign((again.data as { searchServices: object }).searchServices, { totalCount: 1 })).toThrow(TypeError);
  });
});

it('An answer that was begun before a change is not kept after it', async () => {
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await start({}, (subgraphs) =>
    subgraphs.map((subgraph) => ({
      ...subgraph,
      name: subgraph.name,
      execute: (...asked) => {
        begun.resolve();
        return held.promise.then(() => subgraph.execute(...asked));
      },
    })),
  );
  const slow = hub.post(question());
  await begun.promise;
  await generation.move('g3');
  held.resolve();
  await slow;
  await hub.post(question());
  expect(calls()).toBe(2);
});

const meaning = (fact: Partial<AskedFact> & { degraded: boolean }) => (subgraphs: Subgraph[]) =>
  subgraphs.map(
    (subgraph): Subgraph => ({
      ...subgraph,
      name: subgraph.name,
      execute: (request, call) => {
        call.asked?.push({ category: 'WORK', municipality: null, found: true, words: 'praca', ...fact });
        return subgraph.execute(request, call);
      },
    }),
  );

it('What another engine had to answer is not kept', async () => {
  const engine = { degraded: true };
  await start({}, (subgraphs) =>
    meaning({
      get degraded() {
        return engine.degraded;
      },
    })(subgraphs),
  );
  await hub.post(question());
  engine.degraded = false;
  await hub.post(question());
  await hub.post(question());
  expect(calls()).toBe(2);
});

it('Each of those who ask is counted, also when her answer was there already, and none of them reads what was meant', async () => {
  const kept: AskedCounts[] = [];
  await start(
    {
      trustProxy: ['loopback'],
      keepAsked: async (counts) => {
        kept.push(counts);
      },
    },
    meaning({ degraded: false }),
  );
  const from = (address: string) => hub.post(question(), { 'x-forwarded-for': address });
  const answers = await Promise.all([from('192.0.2.1'), from('192.0.2.2')]);
  answers.push(await from('192.0.2.3'));
  expect(calls()).toBe(1);
  await hub.gateway.close();
  expect(kept.flatMap(({ counts }) => counts)).toMatchObject([{ category: 'WORK', asked: 3 }]);
  expect(answers.map(({ text }) => text).join()).not.toContain('WORK');
});

const statusesOf25 = async (): Promise<number[]> => {
  const query = '{ searchServices(first: 100) { nodes { id content { name } provider { name } } } }';
  const statuses: number[] = [];
  for (let asked = 0; asked < 25; asked += 1) statuses.push((await hub.post({ query })).status);
  return statuses;
};

it('A kept answer costs a tenth of its price', async () => {
  await start({ limits: { anonymousPerMinute: 2_000 } });
  expect(await statusesOf25()).not.toContain(429);
});

it('An answer that had to be executed costs its price', async () => {
  await start({ limits: { anonymousPerMinute: 2_000 } });
  await generation.fail(true);
  expect(await statusesOf25()).toContain(429);
});

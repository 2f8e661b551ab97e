/** An index of Meilisearch is built anew while people search and write: nothing fails, nothing is lost, whatever interrupts it. */
import { setTimeout as pause } from 'node:timers/promises';
import { ReindexRefused } from '@drogowskaz/indexer';
import { createLogger, newId, silentLogger } from '@drogowskaz/platform';
import type { AnsweringEngine, SearchEngine } from '@drogowskaz/search';
import { eventually, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { RunningCommand, runCommand } from './hub-process.ts';
import { type MeilisearchBench, type OpenedIndex, openMeilisearchBench, versionsIn } from './meilisearch-bench.ts';
import { describeWithMeilisearch } from './with-meilisearch.ts';

jest.setTimeout(400_000);

/** A class's methods do not come with `...`. */
const withMethodsOf = (store: OpenedIndex['building']['store']): OpenedIndex['building']['store'] => ({
  read: () => store.read(),
  begin: (begun) => store.begin(begun),
  advance: (of, progress) => store.advance(of, progress),
  note: (ids) => store.note(ids),
  noted: (limit) => store.noted(limit),
  replayed: (changes) => store.replayed(changes),
  giveUp: (of, reason) => store.giveUp(of, reason),
  finish: (of) => store.finish(of),
});

describeWithMeilisearch('An index that is built beside the live one', () => {
  let of: MeilisearchBench;
  let one: OpenedIndex;

  beforeEach(async () => {
    of = await openMeilisearchBench();
    one = await of.open();
  });
  afterEach(() => of.stop());

  const names = (count: number, word = 'Stałowo'): string[] => Array.from({ length: count }, (_, n) => `${word} ${n}`);

  /** A directory whose live index has everything. */
  const filled = async (count: number): Promise<string[]> => {
    const ids = await of.bench.fill(names(count));
    await one.keeper.rebuild();
    await one.keeper.rewrite();
    return ids;
  };

  const search = (engine: AnsweringEngine, text: string, first = 1) =>
    engine.search({ text, locale: 'pl', filter: {}, sort: 'RELEVANCE', first, now: new Date() });

  const directory = async (): Promise<Map<string, number>> => {
    const { rows } = await of.bench.owner.query<{ id: string; version: string }>('select id, version from directory.service order by id');
    return new Map(rows.map(({ id, version }) => [id, Number(version)]));
  };

  const generation = async (): Promise<string | null> => (await one.building.generations()).live;

  const start = (opened: OpenedIndex, rebuilding = opened.kept.outside.rebuilding, logger = silentLogger) =>
    of.bench.startIndexer({ outside: { ...opened.kept.outside, rebuilding, every: 200 }, logger });

  it('takes its place while people search and services change: not one search fails, not one service is missing for a moment', async () => {
    const ids = await filled(150);
    const said: string[] = [];
    const { answers } = await start(one, undefined, createLogger('indexer', { write: (line) => void said.push(line) }));
    await eventually('Meilisearch answers', async () => (await search(answers, '')).answeredBy === 'MEILISEARCH');
    const before = await generation();
    const asked = await of.open();
    let stopped = false;
    const failures: unknown[] = [];
    const counts = { searches: 0, changes: 0, slowest: 0 };
    /** What was found once, or there from the beginning: from then on it has to be found. */
    const found = names(5).map((name, n) => ({ name, id: ids[n] as string }));
    const isFound = async ({ name, id }: { name: string; id: string }): Promise<boolean> =>
      (await search(asked.index, name, 20)).hits.some(({ document }) => document.card.id === id);
    const searching = async (): Promise<void> => {
      for (let n = 0; !stopped; n += 1) {
        const service = found[n % found.length] ?? { name: '', id: '' };
        const begin = performance.now();
        try {
          const all = await search(answers, '');
          if (all.answeredBy !== 'MEILISEARCH') failures.push(`the other engine had to answer: ${said.at(-1)}`);
          if (all.totalCount < ids.length) failures.push(`only ${all.totalCount} services`);
          if (!(await isFound(service))) failures.push(`"${service.name}" is not found`);
        } catch (error) {
          failures.push(error);
        }
        counts.searches += 2;
        counts.slowest = Math.max(counts.slowest, performance.now() - begin);
      }
    };
    const writing = async (): Promise<void> => {
      for (let n = 0; !stopped; n += 1) {
        const name = `Ruchliwo${'abcdefghij'[n % 10]}${'klmnoprstu'[Math.floor(n / 10) % 10]}`;
        const { id } = await of.bench.publish({ name });
        await of.bench.publish({
          id: ids[n % ids.length] as string,
          version: 2 + Math.floor(n / ids.length),
          name: `Stałowo ${n % ids.length}`,
        });
        if (n % 3 === 0) await of.bench.withdraw(id, 2);
        else {
          await eventually(`"${name}" is found`, () => isFound({ name, id }), 60_000);
          found.push({ name, id });
        }
        counts.changes += 3;
      }
    };
    const busy = [searching(), searching(), writing()];
    await pause(500);
    const report = await one.keeper.rebuild();
    await pause(500);
    stopped = true;
    await Promise.all(busy);
    expect(failures).toEqual([]);
    expect(counts.searches).toBeGreaterThan(20);
    expect(report?.resumed).toBe(false);
    expect(report?.samples).toBeGreaterThan(0);
    expect(await generation()).not.toBe(before);
    await eventually('the index is the directory', async () => isSame(await versionsIn(one.index), await directory()), 60_000);
    // The old one is kept.
    expect((await one.building.generations()).beside).toBe(before);
    console.log(
      `reindex of ${ids.length} services beside ${counts.searches} searches (two took ${Math.round(counts.slowest)} ms at most) and ${counts.changes} changes: 0 failures`,
    );
  });

  it('is finished by the next run, wherever "drogowskaz reindex" was killed', async () => {
    await filled(150);
    const env = { DATABASE_URL: of.bench.url, MEILISEARCH_HOST: of.server.host, MEILISEARCH_API_KEY: TEST_MASTER_KEY };
    const reindex = ['reindex', '--only', 'meilisearch'];
    const whole = performance.now();
    expect(await runCommand(reindex, { env })).toMatchObject({ code: 0 });
    const duration = performance.now() - whole;
    const phases: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const command = new RunningCommand(reindex, { env });
      // The first part is the start of the process.
      await pause(duration * (0.4 + 0.6 * Math.random()));
      await command.stop('SIGKILL');
      phases.push((await one.keeper.reindexState())?.phase ?? 'none');
      expect((await search(one.index, 'Stałowo 7')).totalCount).toBeGreaterThan(0);
      await of.bench.publish({ name: `Po zabiciu ${round}` });
    }
    const { code, stdout } = await runCommand(reindex, { env });
    expect({ code, stdout: stdout.includes('swapped in') }).toEqual({ code: 0, stdout: true });
    expect(await versionsIn(one.index)).toEqual(await directory());
    expect(await one.keeper.reindexState()).toMatchObject({ phase: 'done' });
    console.log(`killed while: ${phases.join(', ')}`);
  });

  it('goes on from where an interrupted run came to, with what has changed since', async () => {
    const ids = await filled(1_200);
    const stopping = new AbortController();
    await expect(one.keeper.rebuild({ signal: stopping.signal, onProgress: () => stopping.abort() })).rejects.toThrow('interrupted');
    const { done } = (await one.keeper.reindexState()) ?? {};
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ids.length);
    await start(one, { ...one.kept.outside.rebuilding, open: async () => ({ ...one.building, alone: async () => null }) });
    await of.bench.publish({ id: ids[0] as string, version: 2, name: 'Zmienionkowo' });
    await of.bench.withdraw(ids[1] as string, 2);
    await eventually('the live index has it', async () => (await search(one.index, 'Zmienionkowo')).totalCount === 1);
    expect(await one.keeper.rebuild()).toMatchObject({ resumed: true, services: ids.length - 1 });
    expect((await search(one.index, 'Zmienionkowo')).totalCount).toBe(1);
    expect(await versionsIn(one.index)).toEqual(await directory());
  });

  it('is left to another process that has begun to build it anew meanwhile, as when PostgreSQL was killed and the lock with it', async () => {
    await filled(20);
    const { building } = one;
    const { store } = building;
    const overtaken: typeof store = {
      ...withMethodsOf(store),
      begin: async (begun) => {
        await store.begin(begun);
        await store.begin({ ...begun, generation: newId() });
      },
    };
    const before = await generation();
    expect(await of.keeperOf(one, { ...building, store: overtaken }).rebuild()).toBeNull();
    expect(await generation()).toBe(before);
    expect(await one.keeper.rebuild()).toMatchObject({ services: 20 });
  });

  it('is not swapped back when the run was killed between the swap and its end', async () => {
    await filled(20);
    const { building } = one;
    const { store } = building;
    const doomed: typeof store = { ...withMethodsOf(store), finish: () => Promise.reject(new Error('killed')) };
    const keeper = of.keeperOf(one, { ...building, store: doomed });
    const before = await generation();
    await expect(keeper.rebuild()).rejects.toThrow('killed');
    const swapped = await generation();
    expect(swapped).not.toBe(before);
    expect(await one.keeper.rebuild()).toMatchObject({ resumed: true });
    expect(await generation()).toBe(swapped);
    expect(await one.keeper.reindexState()).toMatchObject({ phase: 'done', swaps: 2 });
  });

  it('is built by one at a time: the second is told so and stops', async () => {
    await filled(5);
    const other = await of.open();
    const env = { DATABASE_URL: of.bench.url, MEILISEARCH_HOST: of.server.host, MEILISEARCH_API_KEY: TEST_MASTER_KEY };
    await other.building.alone(async () => {
      expect(await one.keeper.rebuild()).toBeNull();
      const { code, stderr } = await runCommand(['reindex'], { env });
      expect({ code, says: stderr.includes('Another process is building the index') }).toEqual({ code: 75, says: true });
    });
    expect(await one.keeper.rebuild()).toMatchObject({ services: 5 });
  });

  it('is not swapped in when services are missing from it; the live one answers as before', async () => {
    await filled(30);
    const other = await of.open();
    const { building } = other;
    const losing: SearchEngine = {
      name: building.beside.name,
      search: (question) => building.beside.search(question),
      suggest: (question) => building.beside.suggest(question),
      put: (documents) => building.beside.put(documents.filter(({ card }) => card.texts[0]?.name !== 'Stałowo 7')),
      remove: (ids) => building.beside.remove(ids),
      versions: () => building.beside.versions(),
    };
    const before = await generation();
    const keeper = of.keeperOf(other, { ...building, beside: losing });
    await expect(keeper.rebuild()).rejects.toThrow(ReindexRefused);
    expect(await generation()).toBe(before);
    expect(await keeper.reindexState()).toMatchObject({ phase: 'given_up', reason: expect.stringContaining('It was not swapped in.') });
    expect(await one.keeper.rebuild()).toMatchObject({ resumed: false, services: 30 });
  });

  it.each<[string, (opened: OpenedIndex) => Promise<void>, string | undefined]>([
    ['a setting on the server was changed', async () => changeSetting(of.server.host, one.kept.name), undefined],
    ['this program has another vocabulary', async () => undefined, 'of-another-one'],
  ])('is built by one of two indexers by itself when %s', async (_what, change, projection) => {
    await filled(40);
    await change(one);
    const opened = [await of.open(projection), await of.open(projection)];
    expect(await opened[0]?.building.live()).toMatchObject({ state: 'other', differences: [expect.any(String)] });
    const { swaps = 0 } = (await one.keeper.reindexState()) ?? {};
    const before = await generation();
    const indexers = await Promise.all(opened.map((process) => start(process)));
    for (const { answers } of indexers) {
      await eventually('Meilisearch answers', async () => (await search(answers, '')).answeredBy === 'MEILISEARCH', 60_000);
    }
    expect(await opened[0]?.building.live()).toMatchObject({ state: 'ready' });
    expect((await one.building.generations()).beside).toBe(before);
    expect(await one.keeper.reindexState()).toMatchObject({ phase: 'done', swaps: swaps + 1 });
    expect(await versionsIn(one.index)).toEqual(await directory());
  });
});

const isSame = (one: Map<string, number>, other: Map<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, version]) => other.get(id) === version);

const changeSetting = async (host: string, index: string): Promise<void> => {
  const headers = { authorization: `Bearer ${TEST_MASTER_KEY}`, 'content-type': 'application/json' };
  const asked = await fetch(`${host}/indexes/${index}/settings`, { method: 'PATCH', headers, body: '{"rankingRules":["words"]}' });
  const { taskUid } = (await asked.json()) as { taskUid: number };
  await eventually('the setting is changed', async () => {
    const task = (await (await fetch(`${host}/tasks/${taskUid}`, { headers })).json()) as { status: string };
    return task.status === 'succeeded';
  });
};

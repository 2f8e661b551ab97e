/** How the index is kept: whatever happens to workers, engines and orders, it ends up saying what the database says. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Indexer } from '@drogowskaz/indexer';
import { MovableClock, newId, unavailable } from '@drogowskaz/platform';
import type { SearchEngine, ServiceDocument } from '@drogowskaz/search';
import { DoomedProcess, eventually, repositoryRoot } from '@drogowskaz/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runCommand } from './hub-process.ts';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';

jest.setTimeout(120_000);

let bench: IndexingBench;

beforeEach(async () => {
  bench = await openIndexingBench();
});

afterEach(() => bench.stop());

/** The real engine, of which one method is replaced. */
const withPut = (real: SearchEngine, put: SearchEngine['put']): SearchEngine => ({
  name: real.name,
  search: (question, signal) => real.search(question, signal),
  suggest: (question, signal) => real.suggest(question, signal),
  put,
  remove: (ids) => real.remove(ids),
  versions: () => real.versions(),
});

const nobodyIsWaiting = (indexer: Pick<Indexer, 'queueState'>, limit?: number) =>
  eventually(
    'the queue is worked off',
    async () => {
      const { waiting, failing } = await indexer.queueState();
      return waiting + failing === 0;
    },
    limit,
  );

describe('a change', () => {
  it('is found, found changed, and gone', async () => {
    await bench.startIndexer();
    const { id } = await bench.publish({ name: 'Modrzewkowo' });
    await bench.finds('Modrzewkowo', 1);
    await bench.publish({ id, version: 2, name: 'Jałowcowo' });
    await bench.finds('Jałowcowo', 1);
    expect((await bench.search('Modrzewkowo')).totalCount).toBe(0);
    await bench.withdraw(id, 3);
    await bench.finds('Jałowcowo', 0);
    await bench.publish({ id, version: 4, name: 'Jałowcowo' });
    await bench.finds('Jałowcowo', 1);
  });

  it('is found soon, measured from its commit, many times over', async () => {
    await bench.startIndexer();
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const name = `Prędkowo${round}`;
      await bench.publish({ name });
      const committed = performance.now();
      await bench.finds(name, 1);
      times.push(performance.now() - committed);
    }
    times.sort((one, other) => one - other);
    console.log(`found after commit: median ${Math.round(times[10] ?? 0)} ms, slowest ${Math.round(times.at(-1) ?? 0)} ms`);
    expect(times[10]).toBeLessThan(1_000);
  });

  it('never makes way for an older version that arrives late', async () => {
    const late = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    await bench.startIndexer({
      engine: (real) =>
        withPut(real, async (documents) => {
          if (documents.some(({ version }) => version === 1)) {
            held.resolve();
            await late.promise;
          }
          await real.put(documents);
        }),
    });
    const { id } = await bench.publish({ name: 'Starowice' });
    await held.promise;
    await bench.publish({ id, version: 2, name: 'Nowowice' });
    const second = await bench.startIndexer();
    await bench.finds('Nowowice', 1);
    late.resolve();
    await nobodyIsWaiting(second);
    expect(await bench.indexed()).toEqual(new Map([[id, 2]]));
    expect((await bench.search('Starowice')).totalCount).toBe(0);
  });

  it('survives an engine that is away, and is found at once when it is back', async () => {
    let away = true;
    const indexer = await bench.startIndexer({
      engine: (real) =>
        withPut(real, async (documents) => (away ? Promise.reject(unavailable('The engine does not answer.')) : real.put(documents))),
    });
    await bench.publish({ name: 'Czekanowo' });
    await eventually('it has failed', async () => (await indexer.queueState()).failing === 1);
    away = false;
    await bench.publish({ name: 'Budzikowo' });
    await bench.finds('Czekanowo', 1, 5_000);
    await bench.finds('Budzikowo', 1);
    expect(await indexer.setAside()).toEqual([]);
  });
});

describe('what cannot be indexed', () => {
  const unreadable = {
    schedules: [
      { rrule: null, start: 'never', end: null, timezone: 'Europe/Nowhere', validFrom: null, validTo: null, closed: false, note: [] },
    ],
  };

  it('is set aside with its error while the rest of its batch is found, and forgotten when it is mended', async () => {
    const indexer = await bench.startIndexer();
    const { id } = await bench.publish({ name: 'Zepsutkowo', detail: unreadable });
    await bench.publish({ name: 'Zdrówkowo' });
    await bench.finds('Zdrówkowo', 1);
    await nobodyIsWaiting(indexer);
    expect(await indexer.setAside()).toEqual([{ serviceId: id, version: 1, error: expect.any(String) }]);
    await bench.publish({ id, version: 2, name: 'Naprawkowo' });
    await bench.finds('Naprawkowo', 1);
    await eventually('nothing is set aside', async () => (await indexer.setAside()).length === 0);
  });

  it('is found among five hundred by halving the batch that the engine refused', async () => {
    const sizes: number[] = [];
    const ids = await Promise.all(
      Array.from({ length: 300 }, (_, n) => bench.publish({ name: n === 123 ? 'Nieznośkowo' : `Znośkowo ${n}` })),
    );
    const indexer = await bench.startIndexer({
      engine: (real) =>
        withPut(real, async (documents) => {
          sizes.push(documents.length);
          if (documents.some(({ card }) => card.texts[0]?.name === 'Nieznośkowo')) throw new Error('one of them is too much');
          await real.put(documents);
        }),
    });
    await nobodyIsWaiting(indexer);
    expect(await indexer.setAside()).toEqual([{ serviceId: ids[123]?.id, version: 1, error: 'one of them is too much' }]);
    expect((await bench.indexed()).size).toBe(299);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
  });
});

describe('several indexers', () => {
  it('share the queue, and every document is right', async () => {
    const put: number[] = [0, 0];
    const counting = (worker: number) => (real: SearchEngine) =>
      withPut(real, async (documents: readonly ServiceDocument[]) => {
        put[worker] = (put[worker] ?? 0) + documents.length;
        await real.put(documents);
      });
    const [first] = await Promise.all([bench.startIndexer({ engine: counting(0) }), bench.startIndexer({ engine: counting(1) })]);
    const published = new Map<string, number>();
    await Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        for (let n = 0; n < 100; n += 1) {
          const { id, version } = await bench.publish({ name: `Wspólnikowo ${writer} ${n}` });
          published.set(id, version);
        }
      }),
    );
    await nobodyIsWaiting(first);
    expect(await bench.indexed()).toEqual(new Map([...published].sort()));
    expect((await bench.search('Wspólnikowo')).totalCount).toBe(400);
    expect(put.every((count) => count > 0)).toBe(true);
  });
});

describe('a sweep', () => {
  it('finds what differs and mends it', async () => {
    const indexer = await bench.startIndexer();
    const kept = await bench.publish({ name: 'Dobrowo' });
    const lost = await bench.publish({ name: 'Zgubkowo' });
    const old = await bench.publish({ name: 'Dawnowo' });
    const gone = await bench.publish({ name: 'Zbędkowo' });
    await nobodyIsWaiting(indexer);
    expect(await indexer.sweep()).toEqual({ missing: 0, outdated: 0, extra: 0, ahead: 0 });

    // Behind the queue's back.
    await bench.owner.query('delete from search.entry where id = $1', [lost.id]);
    await bench.owner.query(
      `update directory.service set version = 2, card = jsonb_set(card, '{texts,0,name}', '"Odnowionkowo"') where id = $1`,
      [old.id],
    );
    await bench.owner.query('delete from directory.service where id = $1', [gone.id]);
    expect(await indexer.sweep()).toEqual({ missing: 1, outdated: 1, extra: 1, ahead: 0 });
    await nobodyIsWaiting(indexer);
    expect(await indexer.sweep()).toEqual({ missing: 0, outdated: 0, extra: 0, ahead: 0 });
    expect(await bench.indexed()).toEqual(
      new Map(
        [
          [kept.id, 1],
          [lost.id, 1],
          [old.id, 2],
        ].sort() as [string, number][],
      ),
    );
    await bench.finds('Odnowionkowo', 1);
    await bench.finds('Zbędkowo', 0);
  });

  it('reports an index that is ahead of the database, and what the log then advises mends it', async () => {
    const indexer = await bench.startIndexer();
    const { id } = await bench.publish({ name: 'Naprzódkowo', version: 7 });
    await nobodyIsWaiting(indexer);
    await bench.owner.query(
      `update directory.service set version = 3, card = jsonb_set(card, '{texts,0,name}', '"Cofniętkowo"') where id = $1`,
      [id],
    );
    expect(await indexer.sweep()).toEqual({ missing: 0, outdated: 0, extra: 0, ahead: 1 });

    expect(await runCommand(['check-index', '--repair'], { env: { DATABASE_URL: bench.url } })).toMatchObject({ code: 0 });
    await bench.finds('Cofniętkowo', 1);
    expect(await bench.indexed()).toEqual(new Map([[id, 3]]));
  });

  it('at the start brings in what was there before the first indexer', async () => {
    await bench.publish({ name: 'Wcześniejkowo' });
    await bench.owner.query('delete from graphile_worker._private_jobs');
    await bench.startIndexer();
    await bench.finds('Wcześniejkowo', 1);
  });
});

describe('time', () => {
  it('moves opening hours on without any change to the service', async () => {
    const clock = new MovableClock('2026-11-23T10:00:00Z');
    const mondays = {
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
      start: '2026-11-02T08:00:00+01:00',
      end: '2026-11-02T16:00:00+01:00',
      timezone: 'Europe/Warsaw',
      validFrom: null,
      validTo: null,
      closed: false,
      note: [],
    };
    const indexer = await bench.startIndexer({ clock });
    await bench.publish({ name: 'Poniedziałkowo', detail: { schedules: [mondays] } });
    await bench.finds('Poniedziałkowo', 1);
    const farMonday = new Date('2027-01-18T10:00:00Z');
    expect((await bench.search('Poniedziałkowo', farMonday)).totalCount).toBe(0);
    clock.moveTo('2026-12-28T01:15:00Z');
    expect(await indexer.projectTime()).toBe(1);
    expect((await bench.search('Poniedziałkowo', farMonday)).totalCount).toBe(1);
  });

  it('touches only what has opening hours or a verification', async () => {
    const indexer = await bench.startIndexer();
    await bench.publish({ name: 'Bezczasowo' });
    await bench.publish({ name: 'Terminowo', verification: { verifiedAt: '2026-11-01T00:00:00Z', dueAt: '2027-05-01T00:00:00Z' } });
    await nobodyIsWaiting(indexer);
    expect(await indexer.projectTime()).toBe(1);
  });
});

describe('the vocabulary', () => {
  it('projects everything anew at the next start when it has changed, and only then', async () => {
    const put: string[] = [];
    const recording = (real: SearchEngine) =>
      withPut(real, async (documents) => {
        put.push(...documents.map(({ card }) => card.id));
        await real.put(documents);
      });
    const first = await bench.startIndexer({ engine: recording });
    const { id } = await bench.publish({ name: 'Słownikowo' });
    await nobodyIsWaiting(first);
    expect(put).toEqual([id]);
    await bench.startIndexer({ engine: recording });
    await nobodyIsWaiting(first);
    expect(put).toEqual([id]);
    await bench.owner.query("update indexer.remembered set value = 'of another version' where name = 'vocabulary'");
    await bench.startIndexer({ engine: recording });
    await nobodyIsWaiting(first);
    expect(put).toEqual([id, id]);
  });
});

describe('an indexer killed in the middle of putting a document', () => {
  it('leaves a job that another one does within ten seconds', async () => {
    const program = join(repositoryRoot, 'e2e', 'dist', 'doomed-indexer.js');
    if (!existsSync(program)) throw new Error(`${program} is not there: run npm test (it builds), or tsc -b e2e.`);
    await using doomed = new DoomedProcess(program, bench.url);
    await doomed.says('ready');
    const name = `Padlinkowo${newId().slice(0, 4)}`;
    await bench.publish({ name });
    await doomed.says('putting');
    const other = await bench.startIndexer();
    const killedAt = performance.now();
    await doomed.kill();
    await bench.finds(name, 1, 10_000);
    // The sweep at the start may have brought the document in before; the job of the dead is given back as well.
    await nobodyIsWaiting(other, 10_000);
    console.log(`found, and nothing left locked, ${Math.round(performance.now() - killedAt)} ms after the indexer was killed`);
  });
});

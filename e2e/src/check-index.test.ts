/** What an operator learns from check-index, and what --repair mends. */
import { createTestDatabase, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runCommand } from './hub-process.ts';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';
import { type MeilisearchBench, openMeilisearchBench, versionsIn } from './meilisearch-bench.ts';
import { describeWithMeilisearch } from './with-meilisearch.ts';

jest.setTimeout(180_000);

const unreadable = {
  schedules: [
    { rrule: null, start: 'never', end: null, timezone: 'Europe/Nowhere', validFrom: null, validTo: null, closed: false, note: [] },
  ],
};

describe('check-index of the built-in index', () => {
  let bench: IndexingBench;
  beforeEach(async () => {
    bench = await openIndexingBench();
  });
  afterEach(() => bench.stop());

  it('says that all is well, or what is missing, outdated, extra, ahead and set aside; --repair mends all but what cannot be indexed', async () => {
    const env = { DATABASE_URL: bench.url };
    const [missing, outdated, ahead] = await bench.fill(['Brakowo', 'Starowo', 'Naprzodowo']);
    expect(await runCommand(['reindex'], { env })).toMatchObject({ code: 0, stdout: 'Built-in index: 3 services written anew.\n' });
    expect(await runCommand(['check-index'], { env })).toMatchObject({ code: 0, stdout: expect.stringContaining('All is well.') });

    const extra = '00000000-0000-4000-8000-000000000001';
    const [some] = await bench.engine
      .search({ text: '', locale: 'pl', filter: {}, sort: 'NAME', first: 1, now: new Date() })
      .then(({ hits }) => hits);
    if (!some) throw new Error('There are services.');
    await bench.engine.put([{ ...some.document, card: { ...some.document.card, id: extra } }]);
    await bench.engine.remove([{ id: missing as string, version: 9 }]);
    await bench.owner.query('update directory.service set version = 2 where id = $1', [outdated]);
    await bench.owner.query('update search.entry set version = 5 where id = $1', [ahead]);
    const broken = await bench.publish({ name: 'Zepsutkowo', detail: unreadable });
    const indexer = await bench.startIndexer({ engine: (real) => ({ ...real, versions: () => real.versions() }) });
    await until(async () => (await indexer.setAside()).length === 1);
    await bench.stopIndexers();
    // The sweep at the start of an indexer has mended what a sweep can.
    await bench.engine.put([{ ...some.document, card: { ...some.document.card, id: extra }, version: 50 }]);
    await bench.owner.query('update directory.service set version = 3 where id = $1', [outdated]);

    const found = await runCommand(['check-index'], { env });
    expect(found.code).toBe(65);
    for (const id of [missing, outdated, ahead, extra, broken.id]) expect(found.stdout).toContain(id);
    expect(found.stdout).toContain('Europe/Nowhere');
    const repaired = await runCommand(['check-index', '--repair'], { env });
    const after = repaired.stdout.slice(repaired.stdout.indexOf('After the repair'));
    expect(repaired.code).toBe(65);
    for (const id of [missing, outdated, ahead, extra]) expect(after).not.toContain(id);
    expect(after).toContain(broken.id);
    await bench.owner.query('delete from directory.service where id = $1', [broken.id]);
    expect(await runCommand(['check-index', '--repair'], { env })).toMatchObject({ code: 0 });
  });

  it('tells that the database has to be migrated first', async () => {
    const empty = await createTestDatabase();
    const { code, stderr } = await runCommand(['check-index'], { env: { DATABASE_URL: empty.url } });
    await empty.drop();
    expect({ code, says: stderr.includes('drogowskaz migrate') }).toEqual({ code: 78, says: true });
  });
});

const until = async (check: () => Promise<boolean>): Promise<void> => {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 50));
};

describeWithMeilisearch('check-index with Meilisearch', () => {
  let of: MeilisearchBench;
  beforeEach(async () => {
    of = await openMeilisearchBench();
  });
  afterEach(() => of.stop());

  it('compares both indexes, and mends both', async () => {
    const env = { DATABASE_URL: of.bench.url, MEILISEARCH_HOST: of.server.host, MEILISEARCH_API_KEY: TEST_MASTER_KEY };
    const ids = await of.bench.fill(['Pierwowo', 'Drugowo', 'Trzeciowo']);
    const empty = await runCommand(['check-index'], { env });
    expect({ code: empty.code, indexes: empty.stdout.split('3 missing from the index').length - 1 }).toEqual({ code: 65, indexes: 2 });
    expect(await runCommand(['check-index', '--repair'], { env })).toMatchObject({ code: 0 });
    const one = await of.open();
    expect([...(await versionsIn(one.index)).keys()]).toEqual([...ids].sort());

    // The database comes back as it was before: older versions, and a service that had been removed since.
    await one.index.remove([{ id: ids[0] as string, version: 8 }]);
    const { hits } = await one.index.search({ text: 'Drugowo', locale: 'pl', filter: {}, sort: 'NAME', first: 1, now: new Date() });
    await one.index.put(hits.map(({ document }) => ({ ...document, version: 8 })));
    const restored = await runCommand(['check-index', '--repair'], { env });
    expect({ code: restored.code, ahead: restored.stdout.includes('does not know') }).toEqual({ code: 0, ahead: true });
    expect(await versionsIn(one.index)).toEqual(new Map([...ids].sort().map((id) => [id, 1])));
  });
});

/** How changes reach a real Meilisearch: in batches, done when found, and what it refuses stands alone. */
import { eventually, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type MeilisearchBench, type OpenedIndex, openMeilisearchBench, versionsIn } from './meilisearch-bench.ts';
import { describeWithMeilisearch } from './with-meilisearch.ts';

jest.setTimeout(240_000);

describeWithMeilisearch('Indexing with Meilisearch', () => {
  let of: MeilisearchBench;
  let one: OpenedIndex;

  beforeEach(async () => {
    of = await openMeilisearchBench();
    one = await of.open();
  });
  afterEach(() => of.stop());

  const start = () => of.bench.startIndexer({ outside: { ...one.kept.outside, every: 200 } });

  const place = (latitude: number) => ({
    id: '0f6d6f6a-32f5-4a50-8a2b-6b8b5b1b0001',
    name: 'Ratusz',
    address: { street: 'Stary Rynek 1', postalCode: null, city: 'Płock', country: 'PL' },
    latitude,
    longitude: 19.7,
    municipality: '1462011',
    wheelchairAccessible: null,
    byAppointment: null,
    schedules: [],
  });

  it('sets aside the one service that the server refuses, with its reason; the rest of its batch is found', async () => {
    const good: string[] = [];
    for (let n = 0; n < 20; n += 1) good.push((await of.bench.publish({ name: `Ziemsko ${n}`, detail: { locations: [place(52.5)] } })).id);
    const bad = await of.bench.publish({
      name: 'Księżycowo',
      detail: { locations: [{ ...place(52.5), latitude: 'na Księżycu' as never }] },
    });
    const indexer = await start();
    await eventually('all others are in', async () => (await versionsIn(one.index)).size === good.length, 60_000);
    await eventually('it is set aside', async () => (await indexer.setAside()).length === 1);
    expect(await indexer.setAside()).toEqual([
      { serviceId: bad.id, version: 1, error: expect.stringContaining('Meilisearch cannot index this') },
    ]);
    await of.bench.publish({ id: bad.id, version: 2, name: 'Księżycowo', detail: { locations: [place(52.5)] } });
    await eventually('mended, it is in', async () => (await versionsIn(one.index)).get(bad.id) === 2);
    await eventually('nothing is set aside', async () => (await indexer.setAside()).length === 0);
  });

  it('makes few large changes of many services that change at once', async () => {
    await start();
    const ids = await of.bench.fill(Array.from({ length: 200 }, (_, n) => `Naraz ${n}`));
    await of.bench.owner.query('select registry.enqueue_service(id) from unnest($1::uuid[]) as changed (id)', [ids]);
    await eventually('all are in', async () => (await versionsIn(one.index)).size === ids.length, 60_000);
    const headers = { authorization: `Bearer ${TEST_MASTER_KEY}` };
    const answer = await fetch(`${of.server.host}/tasks?types=documentAdditionOrUpdate&limit=1`, { headers });
    const { total } = (await answer.json()) as { total: number };
    expect(total).toBeLessThan(60);
  });
});

/** The run at night by its own clock: nobody calls it. */
import { eventually } from '@drogowskaz/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';

jest.setTimeout(120_000);

let bench: IndexingBench;
beforeEach(async () => {
  bench = await openIndexingBench();
});
afterEach(() => bench.stop());

describe('the nightly run', () => {
  it('is made up for once at the next start when every indexer was off that night', async () => {
    await bench.startIndexer();
    const { id } = await bench.publish({
      name: 'Nockowo',
      verification: { verifiedAt: '2026-11-01T00:00:00Z', dueAt: '2027-05-01T00:00:00Z' },
    });
    await bench.finds('Nockowo', 1);
    await bench.stopIndexers();
    await bench.owner.query(
      "update graphile_worker._private_known_crontabs set known_since = now() - interval '3 days', last_execution = now() - interval '25 hours' where identifier = 'project_time'",
    );

    const put: string[] = [];
    await bench.startIndexer({
      engine: (real) => ({
        name: real.name,
        search: (question, signal) => real.search(question, signal),
        suggest: (question, signal) => real.suggest(question, signal),
        remove: (ids) => real.remove(ids),
        versions: () => real.versions(),
        put: async (documents) => {
          await real.put(documents);
          put.push(...documents.map(({ card }) => card.id));
        },
      }),
    });
    await eventually('the service is projected again', async () => put.length > 0);
    expect(put).toEqual([id]);
  });
});

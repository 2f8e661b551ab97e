/** Several engines are kept, so that each could answer: what holds for one index holds for all of them. */
import { openPool, type Pool, servingRoles, unavailable } from '@drogowskaz/platform';
import { builtInEngine, type SearchEngine } from '@drogowskaz/search';
import { createTestDatabase, eventually, type TestDatabase } from '@drogowskaz/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { hubDatabase } from './hub-database.ts';
import { type IndexingBench, openIndexingBench } from './indexing-bench.ts';

jest.setTimeout(120_000);
/** On a machine that does much else. */
const PATIENCE_MS = 60_000;

let bench: IndexingBench;
let database: TestDatabase;
let pool: Pool;
let other: SearchEngine;

beforeEach(async () => {
  bench = await openIndexingBench();
  database = await createTestDatabase(hubDatabase);
  pool = openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: 'another engine' });
  other = builtInEngine({ pool });
});
afterEach(async () => {
  await bench.stop();
  await pool.end();
  await database.drop();
});

const indexedBy = async (engine: SearchEngine): Promise<Map<string, number>> => {
  const versions = new Map<string, number>();
  for await (const { id, version } of engine.versions()) versions.set(id, version);
  return versions;
};

it('Every change reaches each of them, and so does a removal', async () => {
  await bench.startIndexer({ keptEngines: [other] });
  const kept = await bench.publish({ name: 'Modrzewkowo' });
  const gone = await bench.publish({ name: 'Jałowcowo' });
  await bench.finds('Jałowcowo', 1, PATIENCE_MS);
  await bench.withdraw(gone.id, 2);
  await bench.finds('Jałowcowo', 0, PATIENCE_MS);
  await eventually('the other has it, too', async () => (await indexedBy(other)).get(kept.id) === 1, PATIENCE_MS);
  await eventually('and not what is gone', async () => !(await indexedBy(other)).has(gone.id), PATIENCE_MS);
});

it('One that is away holds none of the others up, and gets what it missed when it is back', async () => {
  let away = true;
  const indexer = await bench.startIndexer({
    keptEngines: [
      {
        name: other.name,
        search: (question, signal) => other.search(question, signal),
        suggest: (question, signal) => other.suggest(question, signal),
        put: async (documents) => (away ? Promise.reject(unavailable('The engine does not answer.')) : other.put(documents)),
        remove: (ids) => other.remove(ids),
        versions: () => other.versions(),
      },
    ],
  });
  const { id } = await bench.publish({ name: 'Czekanowo' });
  await bench.finds('Czekanowo', 1, PATIENCE_MS);
  await eventually('the change is not done', async () => (await indexer.queueState()).failing === 1, PATIENCE_MS);
  expect(await indexedBy(other)).toEqual(new Map());
  away = false;
  await bench.publish({ name: 'Budzikowo' });
  await eventually('the other has caught up', async () => (await indexedBy(other)).get(id) === 1, PATIENCE_MS);
  expect(await indexer.setAside()).toEqual([]);
});

it('A sweep compares and mends each of them', async () => {
  const indexer = await bench.startIndexer({ keptEngines: [other] });
  const { id } = await bench.publish({ name: 'Zgubkowo' });
  await eventually('both have it', async () => (await bench.indexed()).has(id) && (await indexedBy(other)).has(id), PATIENCE_MS);
  await pool.query('delete from search.entry where id = $1', [id]);
  expect(await indexer.sweep()).toMatchObject({ missing: 1 });
  await eventually('both have it again', async () => (await indexedBy(other)).has(id), PATIENCE_MS);
  expect(await indexer.sweep()).toEqual({ missing: 0, outdated: 0, extra: 0, ahead: 0 });
});

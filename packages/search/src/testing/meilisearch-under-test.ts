import { MovableClock } from '@drogowskaz/platform';
import type { TestMeilisearch } from '@drogowskaz/testing';
import type { EngineUnderTest } from '../contract/engine-under-test.ts';
import { idOf, NOW } from '../contract/service-document.ts';
import { connectForWriting } from '../meilisearch/connection.ts';
import { createIndex, deleteIndex, swapIndexes } from '../meilisearch/layout/index-administration.ts';
import { meilisearchEngine } from '../meilisearch/meilisearch-engine.ts';
import { openMeilisearch } from '../meilisearch/open-meilisearch.ts';
import { inTurn } from '../meilisearch/writing/in-turn.ts';

/** An empty index, and two engines over it as two processes would have them. `few`: see the engine's option. */
export const meilisearchUnderTest = async (server: TestMeilisearch, { few }: { few?: number } = {}): Promise<EngineUnderTest> => {
  const index = server.indexName();
  const { keys } = await openMeilisearch({ host: server.host, apiKey: server.apiKey, index, generation: idOf(index) });
  const options = {
    ...{ host: server.host, keys, clock: new MovableClock(NOW), timeout: 60_000, withWriterLock: inTurn() },
    ...(few === undefined ? {} : { few }),
  };
  const engine = meilisearchEngine({ ...options, index });
  return {
    engine,
    another: meilisearchEngine({ ...options, index }),
    rebuild: async () => {
      const next = `${index}-next`;
      const client = connectForWriting({ host: server.host, apiKey: keys.indexing });
      await createIndex(client, next, idOf(next));
      const { hits } = await engine.search({ text: '', locale: 'pl', filter: {}, sort: 'NAME', first: 100, now: NOW });
      await meilisearchEngine({ ...options, index: next }).put(hits.map(({ document }) => document));
      await swapIndexes(client, index, next);
      await deleteIndex(client, next);
    },
    stop: () => deleteIndex(connectForWriting({ host: server.host, apiKey: keys.indexing }), index),
  };
};

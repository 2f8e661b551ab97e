/** A directory of its own on the stage: a database and its indexes, a registry, two indexers of which one is killed, people who search. */
import { createLogger, openPool, type Pool, silentLogger, systemClock } from '@drogowskaz/platform';
import { createRegistry, type Registry } from '@drogowskaz/registry';
import { createTestDatabase, TEST_MASTER_KEY, type TestDatabase } from '@drogowskaz/testing';
import { hubDatabase } from '../hub-database.ts';
import { Asker } from './asker.ts';
import { type StartedIndexer, startIndexer } from './indexer-parts.ts';
import type { Stage } from './stage.ts';
import { within } from './within.ts';
import { Worker } from './worker.ts';
import { provider, Writing } from './writing.ts';

export interface Scene {
  stage: Stage;
  /** Of the owner, who sees everything. */
  owner: Pool;
  /** The name of the index in Meilisearch. */
  index: string;
  /** Builds it anew; false when another process is doing that. */
  reindex(): Promise<boolean>;
  /** By the indexer that answers: one that does not trust Meilisearch just now compares it later. */
  sweep(): Promise<unknown>;
  writing: Writing;
  /** It is killed. */
  worker: Worker;
  asker: Asker;
  /** What the indexer that answers has logged last. */
  answeringLog: string[];
  /** Answers what did not end. */
  close(): Promise<string[]>;
}

export const openScene = async (stage: Stage): Promise<Scene> => {
  stage.calm();
  const database: TestDatabase = await createTestDatabase(hubDatabase, stage.cluster.url);
  const { url } = database;
  const owner = openPool({ url, max: 3, applicationName: 'chaos owner' });
  const registry: Registry = await createRegistry({ databaseUrl: url, clock: systemClock, logger: silentLogger, poolSize: 8 });
  await registry.importDirectory({ providers: [provider], collections: [] });
  const address = { url, meilisearch: { host: stage.proxy.host, apiKey: TEST_MASTER_KEY } };
  const answeringLog: string[] = [];
  const remember = (line: string): void => {
    answeringLog.push(line);
    if (answeringLog.length > 100) answeringLog.shift();
  };
  const answering: StartedIndexer = await startIndexer(address, createLogger('the indexer that answers', { write: remember }));
  const asker = new Asker(answering.indexer.definition, stage);
  await asker.warmUp();
  const worker = new Worker(address, stage.tally);
  await within('the indexer works', () => worker.working()).catch((error: unknown) => {
    throw new Error(`It has logged:\n${worker.log.slice(-20).join('\n')}`, { cause: error });
  });
  asker.start();
  return {
    ...{ stage, owner, worker, asker, answeringLog },
    index: answering.index,
    reindex: answering.reindex,
    sweep: () => answering.indexer.sweep(),
    writing: new Writing(registry, stage.tally),
    close: async () => {
      const parts = [
        { name: 'the asker', stop: () => asker.stop() },
        { name: 'the indexer that is killed', stop: () => worker.stop() },
        { name: 'the answering indexer', stop: () => answering.close() },
        { name: 'the registry', stop: () => registry.close() },
        { name: 'the owner', stop: () => owner.end() },
        { name: 'the database', stop: () => database.drop() },
      ];
      const hanging: string[] = [];
      for (const { name, stop } of parts) await within<unknown>(`stop ${name}`, stop).catch(() => hanging.push(name));
      return hanging;
    },
  };
};

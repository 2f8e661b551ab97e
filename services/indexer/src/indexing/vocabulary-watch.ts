import type { Logger, Queue } from '@drogowskaz/platform';
import type { Kysely } from 'kysely';
import { vocabularyDigest } from '../projecting/vocabulary-digest.ts';
import type { DirectorySource } from './directory-source.ts';
import { indexJobs } from './index-job.ts';
import type { IndexerTables } from './tables.ts';

const NAME = 'vocabulary';
const BATCH = 1_000;

export interface VocabularyWatchOptions {
  database: Kysely<IndexerTables>;
  source: DirectorySource;
  queue: Pick<Queue, 'addInBackground'>;
  logger: Logger;
  /** For tests: what the vocabulary would say. */
  digest?: () => string;
}

/** Whether the vocabulary of this program is another than that of the index. */
export const vocabularyHasChanged = async (database: Kysely<IndexerTables>, digest = vocabularyDigest): Promise<boolean> => {
  const before = await database.selectFrom('indexer.remembered').select('value').where('name', '=', NAME).executeTakeFirst();
  return before?.value !== digest();
};

export const rememberVocabulary = async (database: Kysely<IndexerTables>, digest = vocabularyDigest): Promise<void> => {
  const value = digest();
  await database
    .insertInto('indexer.remembered')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
};

/** When the vocabulary of this program is another than that of the index, everything is projected anew. Returns how many services. */
export const enqueueAfterVocabularyChange = async ({
  database,
  source,
  queue,
  logger,
  digest = vocabularyDigest,
}: VocabularyWatchOptions): Promise<number> => {
  if (!(await vocabularyHasChanged(database, digest))) return 0;
  let services = 0;
  let batch: string[] = [];
  for await (const { id } of source.versions()) {
    services += 1;
    if (batch.push(id) < BATCH) continue;
    await queue.addInBackground(indexJobs(batch));
    batch = [];
  }
  await queue.addInBackground(indexJobs(batch));
  // Only now: whoever is killed before this begins again.
  await rememberVocabulary(database, digest);
  if (services > 0) logger.info({ services }, 'the vocabulary has changed; every service is projected anew');
  return services;
};

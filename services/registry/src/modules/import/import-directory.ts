import { type Clock, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { asPublisher, inTransaction } from '../../database/transaction.ts';
import { fillCollections, importCollections } from '../collections/index.ts';
import { publishServices } from '../services/index.ts';
import { type CheckedProvider, checkImport, type DirectoryImport } from './directory-import.ts';
import { addCounts, type ImportCounts, noCounts } from './import-counts.ts';
import { importPostings } from './import-postings.ts';
import { importProviders, isFullBatch } from './import-providers.ts';

/** What names the operator's own directory among the sources of imports. No file and no address is called so. */
const SOURCE = 'drogowskaz:directory';

export interface ImportReport {
  providers: number;
  services: ImportCounts;
}

/**
 * Takes a directory over, as approved by the operator's authority (the audit log says so). Everything is checked first; then some
 * providers with all their services are one transaction. The same import again changes nothing; what people have edited here since stays theirs.
 * `onProgress` hears how many providers are done.
 */
export const importDirectory = async (
  { orm, clock }: { orm: MikroORM; clock: Clock },
  directory: DirectoryImport,
  { requestId = 'import', onProgress }: { requestId?: string; onProgress?: (done: number, total: number) => void } = {},
): Promise<ImportReport> => {
  const { collections, providers, postings } = checkImport(directory);
  const options = { orm, clock, caller: operator, requestId };
  await inTransaction(options, (transaction) => importCollections(transaction, collections));
  // Those that list their services are filled once all services are there.
  const named = collections.flatMap(({ id, services }) => (services ? [] : [id]));
  const services = noCounts();
  let done = 0;
  for (const batch of batchesOf(providers)) {
    const counted = await inTransaction(options, (transaction) =>
      importProviders(transaction, batch, { source: SOURCE, collections: named }),
    );
    for (const counts of counted) addCounts(services, counts);
    done += batch.length;
    onProgress?.(done, providers.length);
  }
  await inTransaction(options, async (transaction) => {
    const moved = await fillCollections(transaction, collections);
    await asPublisher(transaction, () => publishServices(transaction, moved));
    await importPostings(transaction, postings);
  });
  return { providers: providers.length, services };
};

function* batchesOf(providers: readonly CheckedProvider[]): Generator<CheckedProvider[]> {
  let batch: CheckedProvider[] = [];
  let services = 0;
  for (const provider of providers) {
    batch.push(provider);
    services += provider.services.length;
    if (!isFullBatch(services, batch.length)) continue;
    yield batch;
    batch = [];
    services = 0;
  }
  if (batch.length > 0) yield batch;
}

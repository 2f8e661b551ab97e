import { type Clock, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import { asPublisher, inTransaction } from '../../database/transaction.ts';
import { fillCollections, importCollections } from '../collections/index.ts';
import { publishServices } from '../services/index.ts';
import { checkImport, type DirectoryImport } from './directory-import.ts';
import { importPostings } from './import-postings.ts';
import { type ImportCounts, importProvider, noCounts } from './import-provider.ts';

export interface ImportReport {
  providers: number;
  services: ImportCounts;
}

/**
 * Takes a directory over, as approved by the operator's authority (the audit log says so). Everything is checked first; then each
 * provider with its services is one transaction. The same import again changes nothing; what people have edited here since stays theirs.
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
  for (const [position, provider] of providers.entries()) {
    const counts = await inTransaction(options, (transaction) => importProvider(transaction, provider, named));
    for (const key of Object.keys(services) as (keyof ImportCounts)[]) services[key] += counts[key];
    onProgress?.(position + 1, providers.length);
  }
  await inTransaction(options, async (transaction) => {
    const moved = await fillCollections(transaction, collections);
    await asPublisher(transaction, () => publishServices(transaction, moved));
    await importPostings(transaction, postings);
  });
  return { providers: providers.length, services };
};

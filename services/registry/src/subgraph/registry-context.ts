import { type Caller, type Clock, operator, type SubgraphCall } from '@drogowskaz/platform';
import type { RegistryDatabase } from '../database/registry-database.ts';
import { inTransaction, type Transaction } from '../database/transaction.ts';
import { DirectoryReader } from './directory-reader.ts';

/** What resolvers find in the context of one request. */
export interface RegistryContext {
  caller: Caller;
  clock: Clock;
  /** What is public, batched. */
  directory: DirectoryReader;
  /** Runs a step of the caller in one transaction, under her rights. */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Runs a step as the hub, for somebody who may take it without being anybody: by a one-time link that she holds, or because all may. */
  transactAsHub<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

export const registryContext = (
  { database, clock }: { database: RegistryDatabase; clock: Clock },
  { caller, requestId }: SubgraphCall,
): RegistryContext => ({
  caller,
  clock,
  directory: new DirectoryReader(database.directory),
  transact: (work) => inTransaction({ orm: database.orm, clock, caller, requestId }, work),
  transactAsHub: (work) => inTransaction({ orm: database.orm, clock, caller: operator, requestId: `public:${requestId}` }, work),
});

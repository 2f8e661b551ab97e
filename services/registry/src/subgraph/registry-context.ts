import type { DirectoryTables, PublicCourse, PublicEvent, PublicNotice, PublicVolunteerOffer } from '@drogowskaz/directory';
import { type Caller, type Clock, operator, type SubgraphCall } from '@drogowskaz/platform';
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { RegistryDatabase } from '../database/registry-database.ts';
import { inTransaction, type Transaction } from '../database/transaction.ts';
import { namesOf } from '../modules/accounts/index.ts';
import type { KeptCoverage } from '../modules/coverage/index.ts';
import { eventsOf } from '../modules/events/index.ts';
import { coursesOf } from '../modules/learning/index.ts';
import { noticesOf } from '../modules/notices/index.ts';
import { volunteerOffersOf } from '../modules/volunteering/index.ts';
import { DirectoryReader } from './directory-reader.ts';

/** What resolvers find in the context of one request. */
export interface RegistryContext {
  caller: Caller;
  clock: Clock;
  /** What is public, batched. */
  directory: DirectoryReader;
  /** The tables of schema `directory`, for modules that have tables of their own there. */
  publicTables: Kysely<DirectoryTables>;
  /** Events by the service that they belong to or the provider that holds them, batched. */
  eventsOf: Readonly<Record<'service' | 'provider', DataLoader<string, PublicEvent[]>>>;
  /** News of the law by the service that it is linked to, batched. */
  noticesOf: DataLoader<string, PublicNotice[]>;
  /** Counts what there is. */
  coverage: KeptCoverage;
  /** What volunteers offer through a provider, batched. */
  volunteerOffersOf: DataLoader<string, PublicVolunteerOffer[]>;
  /** Courses and counselling by the service that they belong to or the provider that gives them, batched. */
  coursesOf: Readonly<Record<'service' | 'provider', DataLoader<string, PublicCourse[]>>>;
  /** The names of people by their account, batched; null for those who were erased. */
  names: DataLoader<string, string | null>;
  /** Runs a step of the caller in one transaction, under her rights. */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Runs a step as the hub, for somebody who may take it without being anybody: by a one-time link that she holds, or because all may. */
  transactAsHub<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
}

export const registryContext = (
  { database, coverage, clock }: { database: RegistryDatabase; coverage: KeptCoverage; clock: Clock },
  { caller, requestId }: SubgraphCall,
): RegistryContext => {
  const transact = <Result>(work: (transaction: Transaction) => Promise<Result>) =>
    inTransaction({ orm: database.orm, clock, caller, requestId }, work);
  return {
    caller,
    clock,
    directory: new DirectoryReader(database.directory),
    publicTables: database.directory,
    eventsOf: {
      service: eventsOf(database.directory, 'service_id', () => clock.now()),
      provider: eventsOf(database.directory, 'provider_id', () => clock.now()),
    },
    noticesOf: noticesOf(database.directory, () => clock.now()),
    coverage,
    volunteerOffersOf: volunteerOffersOf(database.directory, () => clock.now()),
    coursesOf: {
      service: coursesOf(database.directory, 'service_id', () => clock.now()),
      provider: coursesOf(database.directory, 'provider_id', () => clock.now()),
    },
    names: new DataLoader(async (accounts) => {
      const names = await transact((transaction) => namesOf(transaction, accounts));
      return accounts.map((account) => names.get(account) ?? null);
    }),
    transact,
    transactAsHub: (work) => inTransaction({ orm: database.orm, clock, caller: operator, requestId: `public:${requestId}` }, work),
  };
};

/** What the registry does without being asked. */
import type { DirectoryTables } from '@drogowskaz/directory';
import { type Clock, type Logger, operator } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import { inTransaction, type Transaction, type TransactionOptions } from '../database/transaction.ts';
import { forgetAccounts } from '../modules/accounts/index.ts';
import { keepCoverage } from '../modules/coverage/index.ts';
import { findDuplicates } from '../modules/duplicates/index.ts';
import { forget, keepErasures } from '../modules/erasure/index.ts';
import type { Harvesting } from '../modules/harvest/index.ts';
import { carryOutImports, clientOf, forgetImports, type ImportParts } from '../modules/import/index.ts';
import { deliverMail, forgetMail, type MailSettings } from '../modules/mail/index.ts';
import { forgetRegistrations } from '../modules/registration/index.ts';
import { runDuePublications } from '../modules/services/index.ts';
import { forgetSpreadsheets } from '../modules/spreadsheets/index.ts';
import { remindOwners } from '../modules/verification/index.ts';
import { reviewOffers } from '../modules/volunteering/index.ts';

/** A job of the queue. Each can be killed anywhere and run again: what it has done, it does not do twice. */
export interface RegistryJob {
  name:
    | 'send_mail'
    | 'publications'
    | 'remind_owners'
    | 'forget'
    | 'keep_erasures'
    | 'keep_coverage'
    | 'review_offers'
    | 'find_duplicates'
    | 'harvest'
    | 'take_imports';
  /** Minute, hour, day, month, weekday in UTC. */
  schedule: string;
  /** What may take long runs so often at once in a process, each time for what no other is at; what is beyond waits for its next minute. */
  atOnce?: number;
  run(signal?: AbortSignal): Promise<void>;
}

export interface JobSurroundings {
  mail: MailSettings;
  /** DATA_DIR: what has to outlive a restored database lies in it. */
  folder: string;
  logger: Logger;
  /** How imports ask addresses. @default as the hub, never in private networks */
  openClient?: ImportParts['openClient'];
}

/** A slow source or a large import holds up no other. */
const SEVERAL = 3;
const EVERY_MINUTE = '* * * * *';
const EVERY_FEW_MINUTES = '*/5 * * * *';
/** So that mails are on top when people begin their day in Poland. */
const MORNINGS = '0 5 * * *';
/** In the small hours of Poland. */
const NIGHTLY = '30 1 * * *';

/** The generation of the directory is made of its changes; the last thousand are plenty. */
const forgetChanges = async ({ em }: Transaction): Promise<void> => {
  await em.execute('select directory.forget_changes()');
};

/** After midnight in Poland, so that a day's numbers are those of its beginning. */
const EARLY = '20 1 * * *';

export const registryJobs = (
  {
    directory,
    harvesting,
    databaseUrl,
    ...database
  }: { orm: MikroORM; directory: Kysely<DirectoryTables>; clock: Clock; harvesting: Harvesting; databaseUrl: string },
  { mail, folder, logger, openClient = () => clientOf({ publicUrl: mail.publicUrl, clock: database.clock }) }: JobSurroundings,
): RegistryJob[] => {
  const workOf = (job: RegistryJob['name']): TransactionOptions => ({ ...database, caller: operator, requestId: `job:${job}` });
  return [
    {
      name: 'send_mail',
      // New mails wake it at once; the schedule is for those that wait for another attempt.
      schedule: EVERY_MINUTE,
      run: (signal) => deliverMail({ work: workOf('send_mail'), settings: mail, logger }, signal),
    },
    { name: 'publications', schedule: EVERY_MINUTE, run: () => runDuePublications(workOf('publications')) },
    { name: 'remind_owners', schedule: MORNINGS, run: (signal) => remindOwners(workOf('remind_owners'), signal) },
    { name: 'review_offers', schedule: MORNINGS, run: (signal) => reviewOffers(workOf('review_offers'), signal) },
    {
      name: 'find_duplicates',
      schedule: EVERY_FEW_MINUTES,
      run: (signal) => findDuplicates(workOf('find_duplicates'), signal),
    },
    {
      name: 'forget',
      schedule: NIGHTLY,
      run: async () => {
        for (const step of [forgetRegistrations, forgetAccounts, forget, forgetSpreadsheets, forgetImports, forgetChanges])
          await inTransaction(workOf('forget'), step);
        await inTransaction(workOf('forget'), (transaction) => forgetMail(transaction, mail));
      },
    },
    { name: 'keep_coverage', schedule: EARLY, run: (signal) => keepCoverage(workOf('keep_coverage'), directory, signal) },
    // Each source has a schedule of its own; this looks which are due.
    { name: 'harvest', schedule: EVERY_MINUTE, atOnce: SEVERAL, run: (signal) => harvesting.runDue(signal) },
    {
      name: 'take_imports',
      // Woken at once when somebody orders one; the schedule is for those whose process was killed.
      schedule: EVERY_MINUTE,
      atOnce: SEVERAL,
      run: (signal) => carryOutImports({ ...database, databaseUrl, logger, openClient }, signal),
    },
    { name: 'keep_erasures', schedule: NIGHTLY, run: () => keepErasures(workOf('keep_erasures'), { folder, logger }) },
  ];
};

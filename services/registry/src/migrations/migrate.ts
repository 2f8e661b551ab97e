import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../database/entities.ts';
import { fillPublished } from '../modules/services/index.ts';
import { DirectoryTables } from './migration-20261123-directory.ts';
import { RegistryTables } from './migration-20261123-registry.ts';
import { AccountTables } from './migration-20261126-accounts.ts';
import { AuditLog } from './migration-20261126-audit.ts';
import { CoverageTables } from './migration-20261126-coverage.ts';
import { DelegatesTold } from './migration-20261126-delegates-told.ts';
import { Delegation } from './migration-20261126-delegation.ts';
import { ErasureTables } from './migration-20261126-erasure.ts';
import { FeedbackTables } from './migration-20261126-feedback.ts';
import { Generation } from './migration-20261126-generation.ts';
import { Keys } from './migration-20261126-keys.ts';
import { MailTables } from './migration-20261126-mail.ts';
import { Partners } from './migration-20261126-partners.ts';
import { PeopleTables } from './migration-20261126-people.ts';
import { Postings } from './migration-20261126-postings.ts';
import { RegistrationTables } from './migration-20261126-registration.ts';
import { Roles } from './migration-20261126-roles.ts';
import { StandardTables } from './migration-20261126-standard.ts';
import { VerificationTables } from './migration-20261126-verification.ts';
import { WorkflowTables } from './migration-20261126-workflow.ts';
import { Duplicates } from './migration-20261127-duplicates.ts';
import { Harvest } from './migration-20261127-harvest.ts';
import { Imports } from './migration-20261127-import.ts';
import { ImportSource } from './migration-20261127-import-source.ts';
import { ImportsPage } from './migration-20261127-imports-page.ts';
import { IndexMany } from './migration-20261127-index-many.ts';
import { Modified } from './migration-20261127-modified.ts';
import { PlacesById } from './migration-20261127-places-by-id.ts';
import { PlainColumns } from './migration-20261127-plain-columns.ts';
import { Published } from './migration-20261127-published.ts';
import { Sources } from './migration-20261127-sources.ts';
import { Spreadsheets } from './migration-20261127-spreadsheets.ts';
import { LightWriting } from './migration-20261128-light-writing.ts';
import { PartsById } from './migration-20261128-parts-by-id.ts';
import { Paused } from './migration-20261129-paused.ts';
import { PublicFrom } from './migration-20261129-public-from.ts';
import { TemporarilyClosed } from './migration-20261129-temporarily-closed.ts';
import { LargeImports } from './migration-20261130-large-imports.ts';
import { PublishedParts } from './migration-20261130-published-parts.ts';
import { Restored } from './migration-20261130-restored.ts';
import { UntoldRowsOfSources } from './migration-20261130-untold-rows.ts';
import { watchTables } from './watch-tables.ts';

/** In order. A migration that has been released is never changed: another one follows. */
// biome-ignore format: one on a line, so that two who add one each do not meet.
const migrationsList = [
  RegistryTables,
  DirectoryTables,
  Roles,
  MailTables,
  Delegation,
  WorkflowTables,
  Keys,
  AccountTables,
  AuditLog,
  VerificationTables,
  RegistrationTables,
  FeedbackTables,
  ErasureTables,
  DelegatesTold,
  StandardTables,
  Generation,
  CoverageTables,
  Postings,
  Partners,
  PeopleTables,
  Published,
  Spreadsheets,
  Harvest,
  Duplicates,
  Imports,
  PlacesById,
  ImportSource,
  Modified,
  Sources,
  ImportsPage,
  IndexMany,
  PlainColumns,
  LightWriting,
  TemporarilyClosed,
  PartsById,
  PublicFrom,
  Paused,
  PublishedParts,
  Restored,
  LargeImports,
  UntoldRowsOfSources,
];

const openMigrations = (databaseUrl: string): Promise<MikroORM> =>
  MikroORM.init({
    entities,
    clientUrl: databaseUrl,
    extensions: [Migrator],
    migrations: { tableName: 'registry.migration', migrationsList, snapshot: false, silent: true },
    pool: { min: 0, max: 2 },
    debug: false,
  });

/**
 * Brings the schemas `registry` and `directory` to this version. Runs as the owner of the database (`databaseUrl` without a role), after
 * the serving roles and the schema of the queue exist; the caller holds the advisory lock of all migrations. With `only`, those alone: the tables
 * are then as an earlier version had them.
 */
export const migrateRegistry = async (databaseUrl: string, { only }: { only?: string[] } = {}): Promise<void> => {
  const orm = await openMigrations(databaseUrl);
  try {
    await orm.migrator.up(only && { migrations: only });
    if (only !== undefined) return;
    await orm.em.fork().execute(watchTables);
    await fillPublished({ em: orm.em.fork() });
  } finally {
    await orm.close(true);
  }
};

/** The names of all migrations of this version, in order. Asks the database nothing. */
export const registryMigrations = async (): Promise<string[]> => {
  const orm = await openMigrations('postgres://localhost/nobody-connects');
  try {
    return migrationsList.map((Migration) => new Migration(orm.em.getDriver(), orm.config).name);
  } finally {
    await orm.close(true);
  }
};

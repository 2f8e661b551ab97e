import { ensureRoles, exitCodes, OperatorError, type PoolClient, prepareQueue, withAdvisoryLock } from '@drogowskaz/platform';
import { afterRestoring, migrateRegistry, registryMigrations, waitingMailsStay } from '@drogowskaz/registry';
import { withOwner } from '../database.ts';
import { type ArchiveHeader, damaged, keptFileName, rowsIn } from './archive-format.ts';
import { isDataFile, putDataFile } from './data-files.ts';
import { clearEmptyHub, refuseRunningHub, refuseUsedHub } from './empty-hub.ts';
import { loadTables } from './load-tables.ts';
import { ArchiveReader, type ReadArchive, type VerifyOptions, verifyArchive } from './read-archive.ts';
import { type OnProgress, tally } from './tally.ts';

export interface CheckedArchive extends ReadArchive {
  file: string;
  /** Migrations that this program has and the back-up has not. */
  later: string[];
}

/** Whether a file can be restored by this program. Touches nothing. */
export async function checkArchive(file: string, options: VerifyOptions): Promise<CheckedArchive> {
  const archive = await verifyArchive(file, options);
  return { ...archive, file, later: await missingMigrations(file, archive.header) };
}

export interface RestoreOptions {
  url: string;
  dataDir: string;
  /** Whatever waited is sent: when the hub of the back-up never ran again. */
  sendMails: boolean;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * All or nothing: rows come in one transaction, into tables that migrations have made as the back-up's version had them. Whatever
 * interrupts it before its end leaves an empty hub, into which it can be restored again. Afterwards see `settle-restored.ts`.
 */
export async function restore(archive: CheckedArchive, options: RestoreOptions): Promise<void> {
  const { url } = options;
  await withOwner(url, (owner) =>
    // A hub that starts meanwhile waits for this lock, and then finds everything.
    withAdvisoryLock(owner, 'migrations', async (client) => {
      await refuseRunningHub(client);
      await refuseUsedHub(client);
      await clearEmptyHub(client);
      await ensureRoles(owner);
      await prepareQueue(owner);
      await migrateRegistry(url, { only: archive.header.migrations });
      await load(client, archive, options);
    }),
  );
}

async function missingMigrations(file: string, { migrations, version }: ArchiveHeader): Promise<string[]> {
  const known = await registryMigrations();
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new OperatorError(
      `${file} was made by a newer version of the hub (${version}, with ${unknown.slice(0, 3).join(', ')}). Install that version or a newer one, then restore it. Nothing was changed.`,
      exitCodes.dataError,
    );
  }
  return known.filter((name) => !migrations.includes(name));
}

async function load(client: PoolClient, { file, manifest }: CheckedArchive, options: RestoreOptions): Promise<void> {
  const { dataDir, sendMails, onProgress = () => undefined, signal } = options;
  const reader = new ArchiveReader(file);
  const onRows = tally('Rows restored', rowsIn(manifest), onProgress);
  await client.query('begin');
  try {
    await loadTables(client, { reader, manifest, onRows, signal });
    for (const statement of [...afterRestoring, ...(sendMails ? [] : [waitingMailsStay])]) await client.query(statement);
    await client.query('set constraints all immediate');
    // Before the rows are there for good: without them a secret of the back-up harms nobody, and without the secret its rows could not be read.
    for (const part of manifest.files) {
      const name = part.name.slice(keptFileName('').length);
      if (part.name !== keptFileName(name) || !isDataFile(name)) throw damaged(file, `${part.name} is no file of a hub`);
      putDataFile(dataDir, name, await reader.keptFile(part));
    }
    signal?.throwIfAborted();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await reader.close();
  }
}

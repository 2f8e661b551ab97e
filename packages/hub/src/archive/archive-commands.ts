/** The commands `backup` and `restore`: their surroundings, and what they tell. */
import { statSync } from 'node:fs';
import {
  exitCodes,
  failureKind,
  type Logger,
  OperatorError,
  readDatabaseSettings,
  requireDatabase,
  silentLogger,
} from '@drogowskaz/platform';
import { openHubDatabase, openSharedDatabase, withOwner } from '../database.ts';
import { Parts } from '../lifecycle.ts';
import { type Progress, showProgress } from '../progress.ts';
import { backUp } from './back-up.ts';
import { checkArchive, restore } from './restore.ts';
import { settleRestored } from './settle-restored.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

export const runBackup = (file: string, logger: Logger): Promise<void> =>
  interruptible(logger, async ({ parts, progress, signal }) => {
    const settings = readDatabaseSettings();
    const { url, description } = await openSharedDatabase(settings, parts, silentLogger);
    await withOwner(url, requireDatabase);
    const { manifest } = await backUp({ url, dataDir: settings.DATA_DIR, file, onProgress: progress.show, signal });
    progress.end();
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const files = manifest.files.length === 0 ? '' : ` and ${manifest.files.length} files of ${settings.DATA_DIR}`;
    process.stdout.write(
      `${file}: ${number(rows)} rows of ${manifest.tables.length} tables${files}, ${number(statSync(file).size)} bytes, from ${description}. It was read again and is whole. It holds personal data and secrets: keep it where only you can read it.\n`,
    );
  });

export const runRestore = (file: string, { sendMails }: { sendMails: boolean }, logger: Logger): Promise<void> =>
  interruptible(logger, async ({ parts, progress, signal }) => {
    const settings = readDatabaseSettings();
    // Before a database is even opened: a file that is refused leaves no trace.
    const archive = await checkArchive(file, { onProgress: progress.show, signal });
    const fail = (error: unknown): void => logger.error({ err: error }, 'the database ended');
    const { url, description } = await openHubDatabase(settings, { parts, logger: silentLogger, fail });
    await withOwner(url, requireDatabase);
    await restore(archive, { url, dataDir: settings.DATA_DIR, sendMails, onProgress: progress.show, signal });
    await settleRestored({ url, dataDir: settings.DATA_DIR, parts, onProgress: progress.show });
    progress.end();
    const { header, manifest, later } = archive;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      `${number(rows)} rows of ${manifest.tables.length} tables as they were at ${header.madeAt} are in ${description}${later.length > 0 ? `, brought to this version by ${later.length} migrations` : ''}. ${sendMails ? 'Mails that waited are sent.' : 'Mails that waited are not sent.'} People sign in again. Start the hub.\n`,
    );
  });

interface Surroundings {
  parts: Parts;
  progress: Progress;
  signal: AbortSignal;
}

/** Ctrl-C comes to a good end: no half file stays, and what was begun in the database is undone. */
async function interruptible(logger: Logger, work: (surroundings: Surroundings) => Promise<void>): Promise<void> {
  logger.level = 'warn';
  const parts = new Parts(logger);
  const progress = showProgress();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort());
  try {
    await work({ parts, progress, signal: stopping.signal });
  } catch (error) {
    if (stopping.signal.aborted) throw new OperatorError('Interrupted. Nothing was changed.', exitCodes.temporaryFailure);
    throw explained(error);
  } finally {
    progress.end();
    await parts.stop();
  }
}

/** What a database says that an operator can mend. */
function explained(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (error instanceof OperatorError) return error;
  if (code === '42501')
    return new OperatorError(`The user of DATABASE_URL may not do this: ${message}. Use the owner of the tables.`, exitCodes.noPermission);
  if (code === '53100')
    return new OperatorError('The disk of the database is full. Make room, then run this again. Nothing was changed.', exitCodes.ioError);
  if (failureKind(error) === 'temporary') {
    return new OperatorError(`The database does not answer: ${message}. Nothing was changed; run this again.`, exitCodes.temporaryFailure);
  }
  return error;
}

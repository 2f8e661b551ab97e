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
import { interruptible } from '../interruptible.ts';
import { Parts } from '../lifecycle.ts';
import { number, type Progress, showProgress } from '../progress.ts';
import { rowsIn } from './archive-format.ts';
import { backUp } from './back-up.ts';
import { checkArchive, restore } from './restore.ts';
import { settleRestored } from './settle-restored.ts';

export const runBackup = (file: string, logger: Logger): Promise<void> =>
  archiving(logger, async ({ parts, progress, signal }) => {
    const settings = readDatabaseSettings();
    const { url, description } = await openSharedDatabase(settings, parts, silentLogger);
    await withOwner(url, requireDatabase);
    const manifest = await backUp({ url, dataDir: settings.DATA_DIR, file, onProgress: progress.show, signal });
    progress.end();
    const files = manifest.files.length === 0 ? '' : ` and ${manifest.files.length} files of ${settings.DATA_DIR}`;
    process.stdout.write(
      `${file}: ${number(rowsIn(manifest))} rows of ${manifest.tables.length} tables${files}, ${number(statSync(file).size)} bytes, from ${description}. It was read again and is whole. It holds personal data and secrets: keep it where only you can read it.\n`,
    );
  });

export const runRestore = (file: string, { sendMails }: { sendMails: boolean }, logger: Logger): Promise<void> =>
  archiving(logger, async ({ parts, progress, signal, nowStands }) => {
    const settings = readDatabaseSettings();
    // Before a database is even opened: a file that is refused leaves no trace.
    const archive = await checkArchive(file, { onProgress: progress.show, signal });
    const fail = (error: unknown): void => logger.error({ err: error }, 'the database ended');
    const { url, description } = await openHubDatabase(settings, { parts, logger: silentLogger, fail });
    await withOwner(url, requireDatabase);
    await restore(archive, { url, dataDir: settings.DATA_DIR, sendMails, onProgress: progress.show, signal });
    nowStands('All rows are in. Start the hub: it does what is left.');
    await settleRestored({ url, dataDir: settings.DATA_DIR, parts, onProgress: progress.show, signal });
    progress.end();
    const { header, manifest, later } = archive;
    process.stdout.write(
      `${number(rowsIn(manifest))} rows of ${manifest.tables.length} tables as they were at ${header.madeAt} are in ${description}${later.length > 0 ? `, brought to this version by ${later.length} migrations` : ''}. ${sendMails ? 'Mails that waited are sent.' : 'Mails that waited are not sent.'} People sign in again. Start the hub.\n`,
    );
  });

interface Surroundings {
  parts: Parts;
  progress: Progress;
  signal: AbortSignal;
  /** What is true from now on when something goes wrong. */
  nowStands(text: string): void;
}

/** Ctrl-C comes to a good end: no half file stays, and what was begun in the database is undone. */
function archiving(logger: Logger, work: (surroundings: Surroundings) => Promise<void>): Promise<void> {
  logger.level = 'warn';
  let stands = 'Nothing was changed; run this again.';
  const nowStands = (text: string): void => {
    stands = text;
  };
  return interruptible(
    () => stands,
    async (signal) => {
      const parts = new Parts(logger);
      const progress = showProgress();
      try {
        await work({ parts, progress, signal, nowStands });
      } catch (error) {
        throw explained(error, stands);
      } finally {
        progress.end();
        await parts.stop();
      }
    },
  );
}

/** What a database says that an operator can mend. */
function explained(error: unknown, stands: string): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (error instanceof OperatorError) return error;
  if (code === '42501')
    return new OperatorError(`The user of DATABASE_URL may not do this: ${message}. Use the owner of the tables.`, exitCodes.noPermission);
  if (code === '53100') return new OperatorError(`The disk of the database is full. Make room. ${stands}`, exitCodes.ioError);
  if (failureKind(error) === 'temporary')
    return new OperatorError(`The database does not answer: ${message}. ${stands}`, exitCodes.temporaryFailure);
  return error;
}

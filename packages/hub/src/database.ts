/** The database of this process: the embedded one, or the one of DATABASE_URL. */
import { join, resolve } from 'node:path';
import {
  type Logger,
  OperatorError,
  openPool,
  type Pool,
  requireDatabase,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@drogowskaz/platform';
import type { Parts } from './lifecycle.ts';

export interface HubDatabase {
  /** The owner's URL. */
  url: string;
  /** For a person: "PostgreSQL 18.4, embedded in /srv/hub/.data". */
  description: string;
}

export interface DatabaseWanted {
  DATABASE_URL?: string | undefined;
  DATA_DIR: string;
}

/** Stopped last of all parts, when nobody uses it any more. `fail` is called when the embedded server ends by itself. */
export async function openHubDatabase(
  { DATABASE_URL: given, DATA_DIR: dataDir }: DatabaseWanted,
  { parts, logger, fail }: { parts: Parts; logger: Logger; fail: (error: unknown) => void },
): Promise<HubDatabase> {
  if (given !== undefined) {
    const { version } = await withOwner(given, requireDatabase);
    return { url: given, description: `PostgreSQL ${version} of DATABASE_URL` };
  }
  const server = await startEmbeddedPostgres({ dataDir, say: (line) => process.stderr.write(`${line}\n`) });
  let stopping = false;
  parts.whenStopping(() => {
    stopping = true;
    server.announceStop();
  });
  await parts.add('the embedded PostgreSQL', () => server.stop());
  void server.ended.then(() => {
    if (!stopping)
      fail(
        new OperatorError(`The embedded PostgreSQL ended by itself. See ${join(server.folder, 'server.log')}, then start the hub again.`),
      );
  });
  logger.info({ version: server.version }, 'the embedded PostgreSQL runs');
  return { url: server.url, description: `PostgreSQL ${server.version}, embedded in ${resolve(dataDir)}` };
}

/** For an operator's command: beside a hub that runs on the same folder it uses that hub's database. */
export async function openSharedDatabase(wanted: DatabaseWanted, parts: Parts, logger: Logger): Promise<HubDatabase> {
  const running = wanted.DATABASE_URL === undefined ? runningEmbeddedPostgres(wanted.DATA_DIR) : null;
  if (running !== null) return { url: running, description: `the database of the hub that runs in ${wanted.DATA_DIR}` };
  return openHubDatabase(wanted, { parts, logger, fail: (error) => logger.error({ err: error }, 'the database ended') });
}

/** A short-lived pool of the owner, for migrations and questions about the server itself. */
export async function withOwner<Result>(url: string, work: (owner: Pool) => Promise<Result>): Promise<Result> {
  const owner = openPool({ url, max: 4, applicationName: 'drogowskaz-owner' });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

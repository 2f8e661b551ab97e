/** The server process: start it, know when it is ready, stop it, find one that an earlier hub left behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCodes, OperatorError } from '../exit-codes.ts';
import { type Binaries, cleanEnvironment, type RunAs, runSync } from './binaries.ts';
import { isAlive } from './data-folder-lock.ts';

export interface Postmaster {
  port: number;
  /** Resolves when the server has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface ClusterPlace {
  cluster: string;
  log: string;
  runAs: RunAs;
  binaries: Binaries;
  settings: Readonly<Record<string, string>>;
}

const LOG_LIMIT = 5_000_000;
const START_LIMIT_MS = 120_000;
const FAST_STOP_LIMIT_MS = 30_000;

/** postmaster.pid: line 1 the process, line 4 its port, line 8 its state (see PostgreSQL's miscadmin.h). */
function readPidFile(cluster: string): { pid: number; port: number; state: string } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, port: Number(lines[3]), state: (lines[7] ?? '').trim() } : null;
  } catch {
    return null;
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return runSync('ps', ['-o', 'command=', '-p', String(pid)], null).stdout ?? '';
  }
}

/** The port of a server that runs on these data; null when none does. */
export function portOfRunning(cluster: string): number | null {
  const file = readPidFile(cluster);
  return file !== null && file.state === 'ready' && isAlive(file.pid) ? file.port : null;
}

/** An earlier hub that was killed may have left its server running on our data. It is stopped cleanly: nothing acknowledged is lost. */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const left = readPidFile(cluster);
  if (left === null || !isAlive(left.pid)) return false;
  if (!commandLine(left.pid).includes(cluster)) {
    // The number belongs to some other process by now, after a restart of the machine; PostgreSQL would refuse to start.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return false;
  }
  await endProcess(left.pid, () => !isAlive(left.pid));
  return true;
}

async function endProcess(pid: number, gone: () => boolean): Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(pid, name);
    } catch {
      // It has gone by itself in the meantime.
    }
  };
  signal('SIGINT'); // "fast": ends sessions, writes a checkpoint
  const patience = Date.now() + FAST_STOP_LIMIT_MS;
  while (!gone() && Date.now() < patience) await pause(10);
  if (gone()) return;
  signal('SIGQUIT'); // "immediate": the next start replays the log
  while (!gone()) await pause(20);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });

export async function startPostmaster(place: ClusterPlace): Promise<Postmaster> {
  trimLog(place.log);
  for (let attempt = 1; ; attempt += 1) {
    const begin = logSize(place.log);
    const started = await tryStart(place);
    if (started !== null) return started;
    const said = readFileSync(place.log, 'utf8').slice(begin);
    // The port was taken between choosing and binding, or backends of a killed server have not noticed yet that it is gone.
    const passing = /could not bind|Address already in use|still in use|could not create any TCP\/IP sockets/.test(said);
    if (!passing || attempt >= 20) {
      const last = said.trim().split('\n').slice(-3).join(' ');
      throw new OperatorError(`The embedded PostgreSQL does not start: ${last} (all of it in ${place.log})`, exitCodes.unavailable);
    }
    await pause(250);
  }
}

async function tryStart(place: ClusterPlace): Promise<Postmaster | null> {
  const port = await freePort();
  const settings = Object.entries({ ...place.settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.log, 'a', 0o600);
  // In a session of its own: Ctrl-C in the terminal reaches the hub alone, which then stops the server last.
  const server = spawn(place.binaries.postgres, ['-D', place.cluster, ...settings], {
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
    ...(place.runAs ?? {}),
  });
  closeSync(log);
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => {
      gone = true;
      resolve();
    });
    server.once('error', () => {
      gone = true;
      resolve();
    });
  });
  const pid = server.pid;
  if (pid === undefined) {
    await ended;
    throw new OperatorError(`The embedded PostgreSQL cannot be run: ${place.binaries.postgres}`, exitCodes.osError);
  }
  const watcher = watch(pid, place.runAs);
  void ended.then(() => watcher.kill('SIGKILL'));
  const patience = Date.now() + START_LIMIT_MS;
  while (!gone) {
    const file = readPidFile(place.cluster);
    if (file?.pid === pid && file.state === 'ready') return { port, ended, stop: () => endProcess(pid, () => gone) };
    if (Date.now() > patience) {
      await endProcess(pid, () => gone);
      throw new OperatorError(
        `The embedded PostgreSQL was not ready after ${START_LIMIT_MS / 1000} s; see ${place.log}`,
        exitCodes.unavailable,
      );
    }
    await pause(10);
  }
  return null;
}

/**
 * Stops the server when this process is gone, however it went: the watcher reads from a pipe that the system closes then,
 * also after kill -9. It is ended itself as soon as the server has, so that it never signals a stranger.
 */
function watch(pid: number, runAs: RunAs): ChildProcess {
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...(runAs ?? {}),
  });
  watcher.stdin?.on('error', () => undefined);
  return watcher;
}

const logSize = (log: string): number => {
  try {
    return statSync(log).size;
  } catch {
    return 0;
  }
};

const trimLog = (log: string): void => {
  if (logSize(log) > LOG_LIMIT) truncateSync(log);
};

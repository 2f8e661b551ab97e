/** One hub per data folder: a lock file that names its process and is worthless once that process is gone. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCodes, OperatorError } from '../exit-codes.ts';

interface Holder {
  pid: number;
  /** When that process began, so that another process with the same number is not taken for it; null where the system does not tell. */
  began: string | null;
  /** It is about to go. */
  stopping?: boolean;
}

/** Ticks since boot, from /proc; the process name in parentheses may hold spaces. */
function beginOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Whether the process that wrote the lock still runs. */
const holds = (holder: Holder | null): holder is Holder =>
  holder !== null && isAlive(holder.pid) && (holder.began === null || holder.began === beginOf(holder.pid));

/** Whether a hub runs on this folder and is not about to stop. */
export function isInUse(dataDir: string): boolean {
  const holder = holderOf(join(dataDir, 'hub.lock'));
  return holds(holder) && holder.stopping !== true;
}

const STOP_LIMIT_MS = 60_000;

export interface DataFolderLock {
  /** Tells a hub that starts meanwhile that waiting is worth it. */
  announceStop(): void;
  release(): void;
}

/** Takes the folder for this process, waits while a hub that is stopping still has it, or throws with the number of the process that has it. */
export async function lockDataFolder(dataDir: string, say: (line: string) => void = () => undefined): Promise<DataFolderLock> {
  const file = join(dataDir, 'hub.lock');
  const me: Holder = { pid: process.pid, began: beginOf(process.pid) };
  const write = (name: string, holder: Holder): void => writeFileSync(name, JSON.stringify(holder));
  const mine = `${file}.${process.pid}`;
  write(mine, me);
  try {
    const patience = Date.now() + STOP_LIMIT_MS;
    let told = false;
    // A link appears whole or not at all, and never over another one.
    while (!tryLink(mine, file)) {
      const holder = holderOf(file);
      if (!holds(holder)) {
        rmSync(file, { force: true });
      } else if (holder.stopping === true && Date.now() < patience) {
        if (!told) say(`Another hub (process ${holder.pid}) is just stopping; waiting for it.`);
        told = true;
        await pause(50);
      } else {
        throw new OperatorError(
          `Another hub (process ${holder.pid}) already uses the data folder ${dataDir}. Stop it first, or give this one a DATA_DIR of its own.`,
          exitCodes.temporaryFailure,
        );
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const stillMine = (): boolean => holderOf(file)?.pid === process.pid;
  return {
    announceStop: () => {
      if (!stillMine()) return;
      write(mine, { ...me, stopping: true });
      renameSync(mine, file);
    },
    release: () => {
      if (stillMine()) rmSync(file, { force: true });
    },
  };
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** One hub per data folder: a lock file that names its process and is worthless once that process is gone. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, OperatorError } from '../exit-codes.ts';

interface Holder {
  pid: number;
  /** When that process began, so that another process with the same number is not taken for it; null where the system does not tell. */
  began: string | null;
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

/** Takes the folder for this process, or throws with the number of the process that has it. The answer gives it back. */
export function lockDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'hub.lock');
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beginOf(process.pid) } satisfies Holder));
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // A link appears whole or not at all, and never over another one.
        linkSync(mine, file);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 5) throw error;
      }
      const holder = holderOf(file);
      if (holds(holder)) {
        throw new OperatorError(
          `Another hub (process ${holder.pid}) already uses the data folder ${dataDir}. Stop it first, or give this one a DATA_DIR of its own.`,
          exitCodes.temporaryFailure,
        );
      }
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

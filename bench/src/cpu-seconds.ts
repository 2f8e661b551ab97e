/** Processor time: on a busy machine it says more than the clock. */
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import type { Pool } from '@drogowskaz/platform';
import { timed } from './measure.ts';

/** What a piece of work has used, in seconds. */
export interface Used {
  /** On the clock. */
  seconds: number;
  /** Of this process, with its threads. */
  ours: number;
  /** Of the server with all its processes; NaN where nothing tells it. */
  postgres: number;
}

/** Linux counts in hundredths of a second. */
const TICKS = 100;

interface Stat {
  parent: number;
  own: number;
  reaped: number;
}

const statOf = (pid: number): Stat | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = (at: number): number => Number(fields[at]) / TICKS;
    return { parent: Number(fields[1]), own: ticks(11) + ticks(12), reaped: ticks(13) + ticks(14) };
  } catch {
    return null;
  }
};

const ofServer = (pid: number): number => {
  if (platform() !== 'linux') return Number.NaN;
  const server = statOf(pid);
  if (server === null) return Number.NaN;
  const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
  return children.filter(({ parent }) => parent === pid).reduce((sum, { own }) => sum + own, server.own + server.reaped);
};

/** Answers what measures a piece of work: what is used while it lasts, by this process and by the owner's server. */
export const cpuMeter = async (owner: Pool): Promise<(work: () => Promise<unknown>) => Promise<Used>> => {
  const { rows } = await owner.query<{ file: string }>("select pg_read_file('postmaster.pid') as file");
  const pid = Number(rows[0]?.file.split('\n')[0]);
  return async (work) => {
    const [before, postgres] = [process.cpuUsage(), ofServer(pid)];
    const seconds = await timed(work);
    const { user, system } = process.cpuUsage(before);
    return { seconds, ours: (user + system) / 1_000_000, postgres: ofServer(pid) - postgres };
  };
};

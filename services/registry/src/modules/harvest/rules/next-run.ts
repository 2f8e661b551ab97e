import { isAhead } from '@drogowskaz/platform';

const MINUTE_MS = 60_000;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
/** However long a source asks to be left alone: a slip of its clock must not end it. */
const LONGEST_ASKED_MS = 7 * LONGEST_MS;
/** A source that has not answered for so long is told to the public as gone; nothing of it is deleted. */
export const VANISHED_AFTER_MS = 7 * LONGEST_MS;
/** Everything of a source is compared at least so often, also where it tells its changes. */
export const WHOLE_EVERY_MS = LONGEST_MS;

export interface NextRun {
  now: Date;
  everyMinutes: number;
  /** In a row, this one among them. */
  failures: number;
  /** What the source asked for. */
  retryAfterMs?: number | null;
  /** 0 to 1. */
  random?: number;
}

/** When to ask again: by its schedule, after failures ever later up to a day, and never all hubs at one moment. */
export const nextRunAt = ({ now, everyMinutes, failures, retryAfterMs = null, random = Math.random() }: NextRun): Date => {
  const usual = everyMinutes * MINUTE_MS;
  const wait = failures === 0 ? usual : Math.max(usual, Math.min(LONGEST_MS, usual * 2 ** Math.min(failures, 20)));
  const jittered = wait * (0.9 + 0.2 * random);
  return new Date(now.getTime() + Math.max(jittered, Math.min(LONGEST_ASKED_MS, retryAfterMs ?? 0)));
};

interface Waiting {
  nextAt: Date | null;
  everyMinutes: number | null;
  failures: number;
}

/** What waits for longer than it ever would was told so by a clock that was wrong: nobody knows when it was to be asked. */
export const isDue = ({ nextAt, everyMinutes, failures }: Waiting, now: Date): boolean => {
  if (nextAt === null || everyMinutes === null) return false;
  const latest = nextRunAt({ now, everyMinutes, failures, retryAfterMs: failures === 0 ? null : LONGEST_ASKED_MS, random: 1 });
  return nextAt <= now || isAhead(nextAt, latest);
};

/** The longest pause that grows by itself. */
const LONGEST_MS = 5_000;
/** How far askers whom the directory told the same number of seconds are spread. */
const SPREAD_MS = 500;

/**
 * How long to wait before the next try, in milliseconds. It doubles each time, and half of it is chance: pages that failed together must
 * not ask again together. What the directory said is the least.
 */
export const pauseBefore = (
  retry: number,
  { firstPauseMs, retryAfterSeconds, random }: { firstPauseMs: number; retryAfterSeconds: number | null; random: () => number },
): number => {
  const grown = Math.min(LONGEST_MS, firstPauseMs * 2 ** (retry - 1));
  const own = grown / 2 + (random() * grown) / 2;
  return retryAfterSeconds === null ? own : Math.max(own, retryAfterSeconds * 1000 + random() * SPREAD_MS);
};

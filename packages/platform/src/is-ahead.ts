/** Nobody's clock is right: what is so little ahead of ours has been all the same. */
export const CLOCKS_DIFFER_MS = 15 * 60_000;

/** Whether a moment is yet to come, by every clock that is about right. */
export const isAhead = (moment: Date, now: Date): boolean => moment.getTime() > now.getTime() + CLOCKS_DIFFER_MS;

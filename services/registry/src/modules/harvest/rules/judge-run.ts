import type { HeldRun } from '../../provenance/index.ts';

/** More than this share of a source's services does not end in one day; that much at once is a fault of the feed. */
export const HELD_SHARE = 0.2;
/** So few may go at once however small the source is. */
export const HELD_FROM = 5;

/** Why a run is not to be taken in; null when it may be. Small sources lose services, too, but not the last one together with all others. */
export const judgeRun = ({ known, missing }: { known: number; missing: number }): HeldRun['reason'] | null => {
  if (known > 0 && missing >= known) return 'EMPTY';
  return missing > HELD_FROM && missing > known * HELD_SHARE ? 'MANY_GONE' : null;
};

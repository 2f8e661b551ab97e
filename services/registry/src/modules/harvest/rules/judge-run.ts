import type { HeldRun } from '../../provenance/index.ts';

/** More than this share of a source's services does not end in one day; that much at once is a fault of the feed. */
export const HELD_SHARE = 0.2;
/** So few may go at once however small the source is. */
export const HELD_FROM = 5;
/** More than this share does not get another name and another organisation in one day: it has become another source. */
const ANOTHER_SHARE = 0.8;

/** What would become of the services of a source that people can find here. */
export interface Change {
  known: number;
  /** Would be found no longer: gone, or not public any more. */
  missing: number;
  /** Would have another name and another organisation. */
  replaced: number;
}

/** Why a run is not to be taken in, and for how many services; null when it may be. Small sources lose services, too, but not the last one together with all others. */
export const judgeRun = ({ known, missing, replaced }: Change): Pick<HeldRun, 'reason' | 'missing'> | null => {
  if (known > 0 && missing >= known) return { reason: 'EMPTY', missing };
  if (missing > HELD_FROM && missing > known * HELD_SHARE) return { reason: 'MANY_GONE', missing };
  return replaced > HELD_FROM && replaced > known * ANOTHER_SHARE ? { reason: 'MANY_GONE', missing: replaced } : null;
};

import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';
import { SOON_DAYS } from '../weights.ts';

const DAY = 86_400_000;

/** Known hours only: what has none that are known may be open at any time, or never. */
export const openingFinding = ({ opening: { openNow, openUntil, nextOpening } }: Candidate, now: Date): WeighedFinding => {
  if (openNow === true && openUntil !== null) return found('OPEN_NOW', { moment: openUntil });
  const isSoon = nextOpening !== null && nextOpening.getTime() - now.getTime() < SOON_DAYS * DAY;
  return isSoon ? found('OPENS', { moment: nextOpening }) : found('HOURS_NOT_KNOWN');
};

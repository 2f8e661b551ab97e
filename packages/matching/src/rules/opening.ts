import type { Candidate } from '../candidate.ts';
import { found, type Obstacle, type WeighedFinding } from '../findings.ts';
import { SOON_DAYS } from '../weights.ts';

const DAY = 86_400_000;

/** What pauses helps nobody now. */
export const closedObstacle = ({ card }: Candidate): Obstacle | null =>
  card.temporarilyClosed === true ? found('TEMPORARILY_CLOSED') : null;

/** Known hours only: what has none that are known may be open at any time, or never. */
export const openingFinding = (
  { opening: { openNow, openUntil, nextOpening }, detail: { locations } }: Candidate,
  now: Date,
): WeighedFinding => {
  if (openNow === true) {
    // What stays open for longer than a day is open: where the known hours end would be taken for a closing time.
    const closesSoon = openUntil !== null && openUntil.getTime() - now.getTime() < DAY;
    return found('OPEN_NOW', closesSoon ? { moment: openUntil } : {});
  }
  if (nextOpening !== null) {
    const isSoon = nextOpening.getTime() - now.getTime() < SOON_DAYS * DAY;
    return found(isSoon ? 'OPENS' : 'OPENS_LATER', { moment: nextOpening });
  }
  return found(locations.some(({ byAppointment }) => byAppointment === true) ? 'BY_APPOINTMENT' : 'HOURS_NOT_KNOWN');
};

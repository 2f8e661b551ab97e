import type { VolunteerOfferRecord } from '@drogowskaz/directory';
import { invalid, type UserError } from '../../../values/user-error.ts';

export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export type OfferObstacle = 'REFERENCES_NOT_SEEN' | 'CHILD_CHECK_MISSING' | 'CHILD_CHECK_RUN_OUT' | 'OFFER_RUN_OUT' | 'CHECK_IN_FUTURE';

/** Why an offer may not be public today; none: it may. */
export const offerObstacles = (
  { referencesSeenOn, withChildren, childCheckOn, childCheckUntil, expiresOn }: VolunteerOfferRecord,
  today: string,
): OfferObstacle[] => {
  const obstacles: OfferObstacle[] = [];
  if (referencesSeenOn === undefined) obstacles.push('REFERENCES_NOT_SEEN');
  if ([referencesSeenOn, childCheckOn].some((day) => day !== undefined && day > today)) obstacles.push('CHECK_IN_FUTURE');
  if (withChildren && childCheckUntil === undefined) obstacles.push('CHILD_CHECK_MISSING');
  if (withChildren && childCheckUntil !== undefined && childCheckUntil < today) obstacles.push('CHILD_CHECK_RUN_OUT');
  if (expiresOn < today) obstacles.push('OFFER_RUN_OUT');
  return obstacles;
};

const advice: Readonly<Record<OfferObstacle, { field: string; message: string }>> = {
  REFERENCES_NOT_SEEN: { field: 'referencesSeenOn', message: 'Say on which day you saw the references; until then keep it as a draft.' },
  CHECK_IN_FUTURE: { field: 'referencesSeenOn', message: 'What you have seen, you saw on a day that is not later than today.' },
  CHILD_CHECK_MISSING: {
    field: 'childCheckUntil',
    message: 'With children it is public only while a check for work with children holds: say when you saw it and until when it holds.',
  },
  CHILD_CHECK_RUN_OUT: {
    field: 'childCheckUntil',
    message: 'The check for work with children has run out: see a new one and write its dates, or keep it as a draft.',
  },
  OFFER_RUN_OUT: { field: 'expiresOn', message: 'The last day of the offer is over: write a later one, or keep it as a draft.' },
};

export const obstacleErrors = (obstacles: readonly OfferObstacle[]): UserError[] =>
  obstacles.map((obstacle) => invalid(advice[obstacle].message, advice[obstacle].field));

/** The last day on which it may be shown. */
export const publicUntil = ({ withChildren, childCheckUntil, expiresOn }: VolunteerOfferRecord): string =>
  withChildren && childCheckUntil !== undefined && childCheckUntil < expiresOn ? childCheckUntil : expiresOn;

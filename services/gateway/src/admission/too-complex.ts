import { HubError } from '@drogowskaz/platform';

/** Says what is too much, how much it is and how much it may be. */
export const tooComplex = (what: string, actual: number | null, limit: number, advice: string): HubError =>
  new HubError(
    'TOO_COMPLEX',
    actual === null ? `${what} is above the limit of ${limit}. ${advice}` : `${what} is ${actual}, the limit is ${limit}. ${advice}`,
    actual === null ? { limit } : { actual, limit },
  );

import type { ServiceRecord } from '@drogowskaz/directory';

export interface PublicBetween {
  publicFrom: Date | null;
  expiresAt: Date | null;
}

/** When a record begins and ends to be public, for the job that looks after it. What has begun already does not begin again. */
export const publicBetween = ({ publicFrom, expiresAt }: ServiceRecord, now: Date): PublicBetween => {
  const begins = publicFrom === undefined ? null : new Date(publicFrom);
  return { publicFrom: begins !== null && begins > now ? begins : null, expiresAt: expiresAt === undefined ? null : new Date(expiresAt) };
};

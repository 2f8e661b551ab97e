import type { PublicVerification } from './public-service.ts';

export type VerificationState = 'VERIFIED' | 'DUE' | 'STALE' | 'UNVERIFIED';

/** After the due date a record is DUE for so long; then it is STALE. */
export const GRACE_PERIOD_DAYS = 60;

/** How far a record can be trusted now: nobody ever confirmed it, it is confirmed, it should be confirmed, or it was not in time. */
export const verificationState = ({ verifiedAt, dueAt }: PublicVerification, now: Date): VerificationState => {
  if (verifiedAt === null || dueAt === null) return 'UNVERIFIED';
  const overdueDays = (now.getTime() - Date.parse(dueAt)) / 86_400_000;
  if (overdueDays < 0) return 'VERIFIED';
  return overdueDays < GRACE_PERIOD_DAYS ? 'DUE' : 'STALE';
};

import { verificationState } from '@drogowskaz/directory';
import type { Candidate } from '../candidate.ts';
import { found, type WeighedFinding } from '../findings.ts';

export const trustFinding = ({ card: { verification } }: Candidate, now: Date): WeighedFinding => {
  const state = verificationState(verification, now);
  return found(state, state === 'VERIFIED' && verification.verifiedAt !== null ? { moment: new Date(verification.verifiedAt) } : {});
};

import { fill } from '@drogowskaz/page-kit';
import type { ServiceCard, VerificationState } from '../ask/answers.ts';
import type { PageView } from '../page-view.ts';

/** How far a record can be trusted, in a sentence, with the day when somebody last confirmed it. */
export const verificationInWords = ({ formats, texts }: PageView, { state, verifiedAt, by }: ServiceCard['verification']): string => {
  if (state === 'UNVERIFIED' || verifiedAt === null) return texts.unverified;
  const sentence: Record<Exclude<VerificationState, 'UNVERIFIED'>, string> = {
    VERIFIED: by === 'TELEPHONE' ? texts.verifiedByTelephone : texts.verifiedOn,
    DUE: texts.verificationDue,
    STALE: texts.verificationStale,
  };
  return fill(sentence[state], { date: formats.date(verifiedAt) });
};

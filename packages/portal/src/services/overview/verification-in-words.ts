import { fill } from '@drogowskaz/page-kit';
import type { PortalView } from '../../frame/view.ts';
import { serviceTexts } from '../texts/service-texts.ts';

export interface VerificationState {
  state: 'VERIFIED' | 'DUE' | 'STALE' | 'UNVERIFIED';
  dueAt: string | null;
}

/** Until when a confirmation holds, or that one is wanted. */
export const verificationInWords = ({ state, dueAt }: VerificationState, { locale, formats }: PortalView): string => {
  const { mine } = serviceTexts(locale);
  return state === 'VERIFIED' && dueAt !== null ? fill(mine.due, { date: formats.date(dueAt) }) : mine.verification[state];
};

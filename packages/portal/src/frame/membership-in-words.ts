import type { Membership } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { PortalTexts } from '../texts/texts.ts';

/** "Płock", or the code where the vocabulary has no name for it (a county that others delegated to). */
export const municipalityName = (code: string): string => findMunicipality(code)?.name ?? code;

/** "Owner, Fundacja Most": what somebody is, and for whom. */
export const membershipInWords = (
  { role, providerName, municipality }: Pick<Membership, 'role' | 'providerName' | 'municipality'>,
  texts: PortalTexts,
): string =>
  [texts.roles[role], providerName ?? (municipality === null ? null : municipalityName(municipality))].filter(Boolean).join(', ');

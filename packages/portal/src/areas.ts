import type { CallerRole } from '@drogowskaz/platform';
import { answering, moderators, readers } from './moderation/roles.ts';
import { editors } from './services/roles.ts';
import { municipalStaff } from './standard/roles.ts';
import type { PortalTexts } from './texts/texts.ts';

export interface Area {
  readonly path: string;
  readonly text: keyof PortalTexts['areas'];
  readonly who: 'SIGNED_IN' | readonly CallerRole[];
}

export const NGO: readonly CallerRole[] = ['NGO_EDITOR', 'NGO_OWNER'];
/** Who has a team and keys of her own. */
export const KEEPERS: readonly CallerRole[] = ['NGO_OWNER', 'MUNICIPAL_ADMINISTRATOR', 'ADMINISTRATOR'];

/** What the home of the portal leads to, in the order of daily use. Whoever adds pages adds a line, with its texts under `areas`. */
export const areas: readonly Area[] = [
  { path: '/moderation', text: 'queue', who: moderators },
  { path: '/moderation/postings', text: 'postings', who: moderators },
  { path: '/services', text: 'services', who: editors },
  { path: '/spreadsheets', text: 'spreadsheets', who: editors },
  { path: '/imports', text: 'imports', who: moderators },
  { path: '/events', text: 'events', who: editors },
  { path: '/volunteering', text: 'volunteering', who: editors },
  { path: '/learning', text: 'learning', who: editors },
  { path: '/learning/outcomes', text: 'outcomes', who: editors },
  { path: '/notices', text: 'notices', who: moderators },
  { path: '/collections', text: 'collections', who: moderators },
  { path: '/organization', text: 'organization', who: NGO },
  { path: '/team', text: 'team', who: KEEPERS },
  { path: '/keys', text: 'keys', who: KEEPERS },
  { path: '/partners', text: 'partners', who: moderators },
  { path: '/moderation/providers', text: 'providers', who: moderators },
  { path: '/duplicates', text: 'duplicates', who: moderators },
  { path: '/sources', text: 'sources', who: moderators },
  { path: '/problems', text: 'problems', who: answering },
  { path: '/moderation/stale', text: 'stale', who: moderators },
  { path: '/standard', text: 'standard', who: municipalStaff },
  { path: '/coverage', text: 'coverage', who: municipalStaff },
  { path: '/moderation/delegation', text: 'delegation', who: moderators },
  { path: '/moderation/audit', text: 'audit', who: readers },
  { path: '/account', text: 'account', who: 'SIGNED_IN' },
];

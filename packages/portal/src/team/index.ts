import type { PortalPage } from '../frame/page.ts';
import { endMembershipPage } from './end-membership-page.tsx';
import { invitePage } from './invite-page.tsx';
import { teamPage } from './team-page.tsx';

export const teamPages: readonly PortalPage[] = [teamPage, invitePage, endMembershipPage];

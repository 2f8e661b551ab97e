import type { PortalPage } from '../frame/page.ts';
import { invitePage } from './invite-page.tsx';
import { changeRolePage, endMembershipPage, eraseMemberPage } from './member-pages.tsx';
import { teamPage } from './team-page.tsx';

export const teamPages: readonly PortalPage[] = [teamPage, invitePage, changeRolePage, endMembershipPage, eraseMemberPage];

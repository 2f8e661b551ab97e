import type { MembershipRole } from '@drogowskaz/platform';
import { KEEPERS } from '../areas.ts';
import type { Visit } from '../frame/page.ts';
import { whichTeam } from './which-team.ts';

export interface Member {
  accountId: string;
  name: string;
  role: MembershipRole;
  you: boolean;
  /** What she may be instead. */
  roles: readonly MembershipRole[];
}

/** The member that the address names: anybody of a team that one keeps, else only oneself. */
export const findMember = async (visit: Visit): Promise<Member | null> => {
  const { accounts, token, caller, session, params } = visit;
  const own = session?.memberships.find(({ id }) => id === params.id);
  if (session !== null && own !== undefined && !KEEPERS.includes(caller.role))
    return { accountId: session.account.id, name: session.account.name, role: own.role, you: true, roles: [] };
  const team = await accounts.team({ session: token, ...whichTeam(visit) });
  const member = team.refused === undefined ? team.members.find(({ membershipId }) => membershipId === params.id) : undefined;
  return team.refused === undefined && member !== undefined ? { ...member, roles: team.mayInvite } : null;
};

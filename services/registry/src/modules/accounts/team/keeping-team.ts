import { type AccountsHandlers, type Done, HubError, type MembershipRole, type TeamMember } from '@drogowskaz/platform';
import { sql } from 'kysely';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { InvitationEntity } from '../invitation-entity.ts';
import { decide } from '../rights.ts';
import { inAccountWork } from '../sign-in/account-work.ts';
import type { AccountsParts } from '../sign-in/accounts-parts.ts';
import { type OpenSession, requireSession } from '../sign-in/sessions.ts';
import { invite } from './invite.ts';
import { leading, rolesIn, type Scope, subjectOf } from './scope.ts';

type Questions = 'team' | 'invite' | 'withdrawInvitation' | 'changeRole' | 'endMembership';

interface Member {
  id: string;
  account_id: string;
  role: MembershipRole;
  provider_id: string | null;
  municipality_key: string | null;
}

/** Everybody in the team of one membership, locked: of two who take each other's role away at once, one keeps hers. */
const TEAM_OF = `
  select t.id, t.account_id, t.role, t.provider_id, t.municipality_key from registry.membership m join registry.membership t
    on (t.provider_id, t.municipality_key) is not distinct from (m.provider_id, m.municipality_key)
  where m.id = ? order by t.id for update of t`;

export const keepingTeam = (parts: AccountsParts): Pick<AccountsHandlers, Questions> => {
  const { db, limits } = parts;
  return {
    team: async ({ session, ...named }) => {
      const open = await requireSession(parts, session);
      if ('refused' in open) return open;
      const scope = scopeOf(open, named);
      if (!may(open, 'READ_TEAM', scope)) return { refused: 'FORBIDDEN' };
      const { rows: members } = await sql<TeamMember>`
        select m.id as membership_id, p.id as account_id, p.name, p.email, m.role, p.id = ${open.personId} as you,
          exists (select from second_factor f where f.person_id = p.id and f.confirmed_at is not null) as second_factor
        from registry.membership m join person p on p.id = m.account_id where ${inScope(scope)} order by p.name, p.id`.execute(db);
      const { rows } = await sql<{ id: string; email: string; role: MembershipRole; invitedAt: Date; expiresAt: Date }>`
        select m.id, m.email, m.role, m.invited_at, m.expires_at from registry.invitation m
        where ${inScope(scope)} and m.expires_at > ${parts.clock.now()} order by m.invited_at, m.id`.execute(db);
      const invited = rows.map(({ invitedAt, expiresAt, ...rest }) => ({
        ...rest,
        ...{ invitedAt: invitedAt.toISOString(), expiresAt: expiresAt.toISOString() },
      }));
      return { members, invited, mayInvite: may(open, 'INVITE', scope) ? [...rolesIn(scope)] : [] };
    },

    invite: async ({ session, email, role, locale, ...named }) => {
      const open = await requireSession(parts, session, { fresh: true });
      if ('refused' in open) return open;
      const scope = scopeOf(open, named);
      if (!may(open, 'INVITE', scope)) return { refused: 'FORBIDDEN' };
      const limited = await limits.take('invitation', open.personId);
      if (limited) return limited;
      try {
        await inAccountWork(parts, open.caller, (transaction) => invite(transaction, { email, role, locale, ...scope }));
      } catch (error) {
        if (error instanceof HubError) return { refused: 'NOT_FOUND' };
        throw error;
      }
      return {};
    },

    withdrawInvitation: async ({ session, id }) => {
      const open = await requireSession(parts, session, { fresh: true });
      if ('refused' in open) return open;
      return inAccountWork(parts, open.caller, async (transaction): Promise<Done> => {
        const { em } = transaction;
        // The policies show her those of her own team.
        const invitation = await em.findOne(InvitationEntity, { id });
        if (invitation === null || !may(open, 'CHANGE_TEAM', invitation)) return { refused: 'NOT_FOUND' };
        em.remove(invitation);
        const { providerId, municipalityKey } = invitation;
        recordAudit(transaction, { action: 'WITHDRAW_INVITATION', recordType: 'invitation', recordId: id, providerId, municipalityKey });
        return {};
      });
    },

    changeRole: ({ session, membershipId, role }) => changeMember(parts, session, membershipId, role),

    endMembership: ({ session, membershipId }) => changeMember(parts, session, membershipId, null),
  };
};

/** A new role for a member, or the end of her membership. */
const changeMember = async (parts: AccountsParts, session: string, id: string, role: MembershipRole | null): Promise<Done> => {
  const open = await requireSession(parts, session, { fresh: true });
  if ('refused' in open) return open;
  return inAccountWork(parts, open.caller, async (transaction): Promise<Done> => {
    const { em } = transaction;
    const team = await asRole(transaction, 'ACCOUNTS', () => em.execute<Member[]>(TEAM_OF, [id]));
    const member = team.find((each) => each.id === id);
    if (member === undefined) return { refused: 'NOT_FOUND' };
    const scope: Scope = { providerId: member.provider_id, municipalityKey: member.municipality_key };
    const leaves = role === null && member.account_id === open.personId;
    if (!leaves && !may(open, 'CHANGE_TEAM', scope)) return { refused: 'NOT_FOUND' };
    if (role !== null && !rolesIn(scope).includes(role)) return { refused: 'FORBIDDEN' };
    const isLed = team.some((other) => leading.includes(other.id === id ? (role ?? 'NGO_EDITOR') : other.role));
    if (!isLed && leading.includes(member.role)) return { refused: 'LAST_OWNER' };
    await asRole(transaction, 'ACCOUNTS', () => writeMember(transaction, id, role));
    recordAudit(transaction, {
      ...{ action: role === null ? 'END_MEMBERSHIP' : 'CHANGE_ROLE', recordType: 'membership', recordId: id, ...scope },
      ...{ before: { role: member.role, account: member.account_id }, after: { role } },
    });
    return {};
  });
};

const writeMember = ({ em }: Transaction, id: string, role: MembershipRole | null) =>
  role === null
    ? em.execute('delete from registry.membership where id = ?', [id])
    : em.execute('update registry.membership set role = ? where id = ?', [role, id]);

/** Her own team, or for a hub administrator the one that she names. */
const scopeOf = ({ caller }: OpenSession, named: { providerId?: string | undefined; municipality?: string | undefined }): Scope =>
  named.providerId === undefined && named.municipality === undefined
    ? { providerId: caller.providerId, municipalityKey: caller.municipality }
    : { providerId: named.providerId ?? null, municipalityKey: named.municipality?.slice(0, 6) ?? null };

const may = ({ caller }: OpenSession, action: 'READ_TEAM' | 'INVITE' | 'CHANGE_TEAM', scope: Scope): boolean =>
  decide({ ...caller, delegated: [] }, action, subjectOf(scope, action === 'CHANGE_TEAM' ? 'ACTIVE' : 'NONE')) === 'ALLOWED';

const inScope = ({ providerId, municipalityKey }: Scope) =>
  sql<boolean>`m.provider_id is not distinct from ${providerId}::uuid and m.municipality_key is not distinct from ${municipalityKey}::text`;

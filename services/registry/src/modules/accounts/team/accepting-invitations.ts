import type { AccountsHandlers, MembershipRole, Refused } from '@drogowskaz/platform';
import { sql } from 'kysely';
import { asRole } from '../../../database/transaction.ts';
import { inAccountWork } from '../sign-in/account-work.ts';
import type { AccountsParts } from '../sign-in/accounts-parts.ts';
import { passwordProblems } from '../sign-in/password-problems.ts';
import { createPerson, findPerson } from '../sign-in/person.ts';
import { callerOf, openSession } from '../sign-in/sessions.ts';
import { giveMembership } from './give-membership.ts';
import { invitationHash } from './invite.ts';

interface Invitation {
  id: string;
  email: string;
  role: MembershipRole;
  providerId: string | null;
  providerName: string | null;
  municipality: string | null;
  invitedBy: string | null;
}

export const acceptingInvitations = (parts: AccountsParts): Pick<AccountsHandlers, 'invitation' | 'acceptInvitation'> => ({
  invitation: async ({ token }) => {
    const invitation = await find(parts, token);
    if (invitation === null) return { refused: 'WRONG' };
    const { id: _, ...shown } = invitation;
    return { ...shown, hasAccount: (await findPerson(parts.auth, shown.email)) !== null };
  },

  /** The link came to her address, so it proves as much as a mailed link for signing in. */
  acceptInvitation: async ({ token, name, password, locale, client }) => {
    const limited = await parts.limits.take('client', client.address);
    if (limited) return limited;
    const invitation = await find(parts, token);
    if (invitation === null) return { refused: 'WRONG' };
    const { email } = invitation;
    const personId = (await findPerson(parts.auth, email))?.id ?? (await newcomer(parts, { email, name: name ?? email, password, locale }));
    if (personId === null || typeof personId === 'object') return personId ?? { refused: 'WRONG' };
    const membershipId = await join(parts, invitation, personId);
    return membershipId === null ? { refused: 'WRONG' } : openSession(parts, { personId, membershipId, ...client });
  },
});

const find = async ({ db, clock }: AccountsParts, token: string): Promise<Invitation | null> => {
  const { rows } = await sql<Invitation>`
    select i.id, i.email, i.role, i.provider_id, v.record ->> 'name' as provider_name, i.municipality_key as municipality, p.name as invited_by
    from registry.invitation i left join registry.provider v on v.id = i.provider_id left join person p on p.id = i.invited_by
    where i.token_hash = ${invitationHash(token)} and i.expires_at > ${clock.now()}`.execute(db);
  return rows[0] ?? null;
};

const newcomer = async (
  { auth }: AccountsParts,
  { password, ...person }: { email: string; name: string; password: string | undefined; locale: 'pl' | 'en' | 'uk' },
): Promise<string | Refused | null> => {
  const problems = password === undefined ? [] : passwordProblems(password, person);
  if (problems.length > 0) return { refused: 'PASSWORD', password: problems };
  return createPerson(auth, { ...person, passwordHash: password === undefined ? null : await auth.password.hash(password) });
};

/** Uses the invitation up. null when somebody else has just done so. */
const join = (parts: AccountsParts, invitation: Invitation, accountId: string): Promise<string | null> => {
  const { id, role, providerId, municipality: municipalityKey } = invitation;
  return inAccountWork(parts, callerOf(accountId, invitation), async (transaction) => {
    const used = await asRole(transaction, 'ACCOUNTS', () =>
      transaction.em.execute<unknown[]>('delete from registry.invitation where id = ? returning id', [id]),
    );
    return used.length === 0 ? null : giveMembership(transaction, { accountId, role, providerId, municipalityKey });
  });
};

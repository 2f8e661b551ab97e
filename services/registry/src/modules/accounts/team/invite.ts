import { createHash, randomBytes } from 'node:crypto';
import { badUserInput, type MembershipRole, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { sendMail } from '../../mail/index.ts';
import { InvitationEntity } from '../invitation-entity.ts';
import { nameOfScope, rolesIn, type Scope } from './scope.ts';

const LIFETIME_MS = 14 * 24 * 3_600_000;

export interface InvitationOrder extends Partial<Scope> {
  email: string;
  role: MembershipRole;
}

export const invitationHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Invites an address into a team, and answers the path of the page where the invitation is accepted: the only place where its secret is.
 * Another invitation of the same address into the same team ends. Whether the caller may invite is asked before.
 */
export const createInvitation = async (
  transaction: Transaction,
  order: InvitationOrder,
): Promise<{ link: string; organisation: string }> => {
  const { em, caller, now } = transaction;
  const scope: Scope = { providerId: order.providerId ?? null, municipalityKey: order.municipalityKey ?? null };
  const organisation = await nameOfScope(transaction, scope);
  if (organisation === null) throw badUserInput('There is no such provider or municipality; "providers" lists the providers.');
  if (!rolesIn(scope).includes(order.role)) throw badUserInput(`The role here is one of ${rolesIn(scope).join(', ')}.`);
  const email = order.email.toLowerCase();
  await em.nativeDelete(InvitationEntity, { email, ...scope });
  const token = randomBytes(32).toString('base64url');
  const invitation = em.create(InvitationEntity, {
    ...{ id: newId(), email, role: order.role, ...scope, tokenHash: invitationHash(token) },
    ...{ invitedBy: caller.accountId, invitedAt: now, expiresAt: new Date(now.getTime() + LIFETIME_MS) },
  });
  em.persist(invitation);
  recordAudit(transaction, {
    ...{ action: 'INVITE', recordType: 'invitation', recordId: invitation.id, after: { role: order.role } },
    ...scope,
  });
  return { link: `/portal/invitation/${token}`, organisation };
};

/** The same, by mail. */
export const invite = async (transaction: Transaction, { locale, ...order }: InvitationOrder & { locale: string }): Promise<void> => {
  const values = await createInvitation(transaction, order);
  await sendMail(transaction, { to: order.email, template: 'invitation', locale, values });
};

import { type MembershipRole, newId } from '@drogowskaz/platform';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { leading, type Scope } from './scope.ts';

export interface NewMembership extends Partial<Scope> {
  accountId: string;
  role: MembershipRole;
}

/** Somebody has one role in a team; who leads it already stays as she is. */
const GIVE = `
  insert into registry.membership as there (id, account_id, role, provider_id, municipality_key, created_at) values (?, ?, ?, ?, ?, ?)
  on conflict (account_id, provider_id, municipality_key) do update
    set role = case when there.role = any(?::text[]) then there.role else excluded.role end
  returning id`;

/** Makes somebody a member of a team; again it changes nothing. Whether the caller may do so is asked before. */
export const giveMembership = async (transaction: Transaction, membership: NewMembership): Promise<string> => {
  const { em, now } = transaction;
  const { accountId, role, providerId = null, municipalityKey = null } = membership;
  const [given] = await asRole(transaction, 'ACCOUNTS', () =>
    em.execute<[{ id: string }]>(GIVE, [newId(), accountId, role, providerId, municipalityKey, now, `{${leading.join(',')}}`]),
  );
  recordAudit(transaction, {
    ...{ action: 'GIVE_MEMBERSHIP', recordType: 'membership', recordId: given.id, after: { role, account: accountId } },
    ...{ providerId, municipalityKey },
  });
  return given.id;
};

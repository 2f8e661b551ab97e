import { newId } from '@drogowskaz/platform';
import { findAuthority, findMunicipality } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../database/transaction.ts';
import { invalid, type UserError } from '../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { DelegationEntity } from './delegation-entity.ts';

export type DelegationOutcome = { delegation: DelegationEntity | null; userErrors: UserError[] };

const refused = (...userErrors: UserError[]): DelegationOutcome => ({ delegation: null, userErrors });

/** Those that she gave and those that she took, by the policies of the table. */
export const findDelegations = ({ em, caller }: Transaction): Promise<DelegationEntity[]> => {
  requireRightAtAll(caller, 'READ_DELEGATIONS');
  return em.find(DelegationEntity, {}, { orderBy: { fromKey: 'asc' } });
};

/** From now on the moderators of the other one act for this municipality, too. Named again, another one takes its place. */
export const delegate = async (transaction: Transaction, from: string, to: string): Promise<DelegationOutcome> => {
  const { em, caller, now } = transaction;
  const fromKey = from.slice(0, 6);
  requireRight(caller, 'DELEGATE', { providerId: null, homeKey: fromKey, state: 'NONE' });
  if (!findMunicipality(from))
    return refused(invalid('This municipality is not of this hub; the query "municipalities" lists those that are.', 'from'));
  const authority = findAuthority(to);
  if (!authority) return refused(invalid('Give the TERC code of a municipality of this hub, or the four digits of its county.', 'to'));
  if (authority.key === fromKey) return refused(invalid('A municipality approves for itself anyway; name another one.', 'to'));

  const present = await em.findOne(DelegationEntity, { fromKey });
  if (present?.toKey === authority.key) return { delegation: present, userErrors: [] };
  const before = present && { to: present.toKey };
  const delegation = present ?? em.create(DelegationEntity, { id: newId(), fromKey, toKey: authority.key, since: now });
  if (present) em.assign(present, { toKey: authority.key, since: now });
  else em.persist(delegation);
  recordAudit(transaction, {
    action: 'DELEGATE',
    recordType: 'delegation',
    recordId: delegation.id,
    municipalityKey: fromKey,
    ...(before && { before }),
    after: { to: authority.key },
  });
  return { delegation, userErrors: [] };
};

/** From now on the municipality approves alone. Answers whether there was anything to end. */
export const endDelegation = async (transaction: Transaction, from: string): Promise<boolean> => {
  const { em, caller } = transaction;
  const fromKey = from.slice(0, 6);
  const present = await em.findOne(DelegationEntity, { fromKey });
  requireRight(caller, 'END_DELEGATION', { providerId: null, homeKey: fromKey, state: present ? 'ACTIVE' : 'ENDED' });
  if (!present) return false;
  em.remove(present);
  recordAudit(transaction, {
    action: 'END_DELEGATION',
    recordType: 'delegation',
    recordId: present.id,
    municipalityKey: fromKey,
    before: { to: present.toKey },
  });
  return true;
};

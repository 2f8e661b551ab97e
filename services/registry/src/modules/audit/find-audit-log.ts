import { isUuid } from '@drogowskaz/platform';
import type { QBFilterQuery } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/postgresql';
import type { Transaction } from '../../database/transaction.ts';
import { requireRightAtAll } from '../accounts/index.ts';
import { AuditEntryEntity } from './audit-entry-entity.ts';

export interface AuditFilter {
  /** Of a service, also what was done to its revisions. */
  recordId?: string | null | undefined;
  action?: string | null | undefined;
  accountId?: string | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
}

/** Where a page of the log ends: in the order of time, the newest first. */
export interface AuditPosition {
  at: Date;
  id: string;
}

/** What was done to records that the caller answers for, by the policy of the table; one more than asked for tells that there are more. */
export const findAuditLog = async (
  { em, caller }: Transaction,
  { recordId, action, accountId, from, to }: AuditFilter,
  limit: number,
  after: AuditPosition | null,
): Promise<AuditEntryEntity[]> => {
  requireRightAtAll(caller, 'READ_AUDIT_LOG');
  if ([recordId, accountId].some((id) => id != null && !isUuid(id))) return [];
  const conditions: QBFilterQuery<AuditEntryEntity>[] = [];
  if (recordId != null) {
    const revisions = raw('(select r.id from registry.service_revision r where r.service_id = ?)', [recordId]);
    conditions.push({ $or: [{ recordId }, { recordId: { $in: revisions } }] } as QBFilterQuery<AuditEntryEntity>);
  }
  if (action != null) conditions.push({ action });
  if (accountId != null) conditions.push({ actorAccountId: accountId });
  if (from != null) conditions.push({ at: { $gte: from } });
  if (to != null) conditions.push({ at: { $lt: to } });
  if (after) conditions.push({ $or: [{ at: { $lt: after.at } }, { at: after.at, id: { $lt: after.id } }] });
  return em.find(AuditEntryEntity, { $and: conditions }, { orderBy: { at: 'desc', id: 'desc' }, limit });
};

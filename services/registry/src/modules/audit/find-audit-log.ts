import { isUuid } from '@drogowskaz/platform';
import type { QBFilterQuery } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/postgresql';
import type { Transaction } from '../../database/transaction.ts';
import { namesOf, requireRightAtAll } from '../accounts/index.ts';
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

/** An entry, and the name of who did it: null for keys, jobs and people whose data were erased. */
export interface AuditLine {
  entry: AuditEntryEntity;
  name: string | null;
}

/** What was done to records that the caller answers for, by the policy of the table; one more than asked for tells that there are more. */
export const findAuditLog = async (
  transaction: Transaction,
  { recordId, action, accountId, from, to }: AuditFilter,
  limit: number,
  after: AuditPosition | null,
): Promise<AuditLine[]> => {
  const { em, caller } = transaction;
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
  const entries = await em.find(AuditEntryEntity, { $and: conditions }, { orderBy: { at: 'desc', id: 'desc' }, limit });
  const names = await namesOf(transaction, [...new Set(entries.flatMap(({ actorAccountId }) => actorAccountId ?? []))]);
  return entries.map((entry) => ({ entry, name: (entry.actorAccountId && names.get(entry.actorAccountId)) ?? null }));
};

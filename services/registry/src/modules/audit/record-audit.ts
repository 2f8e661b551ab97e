import { newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { AuditEntryEntity, type AuditSummary } from './audit-entry-entity.ts';

export interface AuditedAction {
  action: string;
  recordType: 'provider' | 'service' | 'revision' | 'location' | 'api_key';
  recordId: string;
  providerId?: string | null;
  municipalityKey?: string | null;
  before?: AuditSummary;
  after?: AuditSummary;
}

/** Adds the audit row of a change to the transaction that makes the change. */
export const recordAudit = ({ em, caller, requestId, now }: Transaction, audited: AuditedAction): void => {
  em.persist(
    em.create(AuditEntryEntity, {
      id: newId(),
      at: now,
      actorRole: caller.role,
      actorKeyId: caller.keyId,
      action: audited.action,
      recordType: audited.recordType,
      recordId: audited.recordId,
      providerId: audited.providerId ?? null,
      municipalityKey: audited.municipalityKey ?? null,
      requestId,
      before: audited.before ?? null,
      after: audited.after ?? null,
    }),
  );
};

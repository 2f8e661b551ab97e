import { type Caller, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../database/transaction.ts';
import { AuditEntryEntity, type AuditOrigin, type AuditSummary } from './audit-entry-entity.ts';

export interface AuditedAction {
  action: string;
  recordType:
    | 'provider'
    | 'service'
    | 'revision'
    | 'location'
    | 'api_key'
    | 'partner_key'
    | 'delegation'
    | 'account'
    | 'membership'
    | 'invitation'
    | 'claim'
    | 'problem'
    | 'standard_item'
    | 'standard_version'
    | 'standard_adoption'
    | 'posting'
    | 'collection'
    | 'duplicate';
  recordId: string;
  providerId?: string | null;
  municipalityKey?: string | null;
  before?: AuditSummary;
  after?: AuditSummary;
}

/** Jobs name themselves in their request id: "job:verification". What the hub does for whoever holds a one-time link is "public:…". A caller's request id is the gateway's. */
const originOf = ({ role, keyId, accountId }: Caller, requestId: string): AuditOrigin => {
  if (accountId !== null) return 'PORTAL';
  if (keyId !== null) return 'API';
  if (role === 'ANONYMOUS') return 'PUBLIC';
  return requestId.startsWith('job:') ? 'JOB' : requestId.startsWith('public:') ? 'PUBLIC' : 'OPERATOR';
};

/** Adds the audit row of a change to the transaction that makes the change. */
export const recordAudit = ({ em, caller, requestId, now }: Transaction, audited: AuditedAction): void => {
  em.persist(
    em.create(AuditEntryEntity, {
      id: newId(),
      at: now,
      actorRole: caller.role,
      actorKeyId: caller.keyId,
      actorAccountId: caller.accountId,
      origin: originOf(caller, requestId),
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

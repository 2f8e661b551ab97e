import { type Caller, newId } from '@drogowskaz/platform';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
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
    | 'duplicate'
    | 'source'
    | 'import';
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
export const recordAudit = (transaction: Transaction, audited: AuditedAction): void => {
  transaction.em.persist(transaction.em.create(AuditEntryEntity, entryOf(transaction, audited)));
};

const ENTRIES = givenRows({
  ...{ id: 'uuid', at: 'timestamptz', actorRole: 'text', actorKeyId: 'uuid', actorAccountId: 'uuid', origin: 'text', action: 'text' },
  ...{
    recordType: 'text',
    recordId: 'uuid',
    providerId: 'uuid',
    municipalityKey: 'text',
    requestId: 'text',
    before: 'jsonb',
    after: 'jsonb',
  },
});

const WRITE = `
  insert into registry.audit_entry
    (id, at, actor_role, actor_key_id, actor_account_id, origin, action, record_type, record_id, provider_id, municipality_key, request_id, before, after)
  select id, at, "actorRole", "actorKeyId", "actorAccountId", origin, action, "recordType", "recordId", "providerId", "municipalityKey", "requestId",
    before, after
  from (${ENTRIES.select}) as entry`;

/** The same for very many changes at once, in one statement. */
export const recordAudits = async (transaction: Transaction, audited: readonly AuditedAction[]): Promise<void> => {
  const entries = audited.map((each) => entryOf(transaction, each));
  if (entries.length > 0) await executeLarge(transaction, WRITE, ENTRIES.parameters(entries));
};

const entryOf = ({ caller, requestId, now }: Transaction, audited: AuditedAction): AuditEntryEntity => ({
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
});

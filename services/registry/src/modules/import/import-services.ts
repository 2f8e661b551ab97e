import type { ServiceRecord } from '@drogowskaz/directory';
import { HubError, newId } from '@drogowskaz/platform';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { sameJson } from '../../values/same-json.ts';
import { type AuditedAction, recordAudits } from '../audit/index.ts';
import { type ForeignVerification, verificationOf } from '../harvest/index.ts';
import { changedFields, homeMunicipality, type Publication, publicBetween, type ServiceEntity } from '../services/index.ts';
import type { CheckedService } from './directory-import.ts';
import type { ImportCounts } from './import-counts.ts';

export interface ImportedService extends CheckedService {
  providerId: string;
  /** Of its provider: its home when nothing else says one. */
  municipalityKey: string | null;
}

export interface ServiceStep {
  service: ImportedService;
  outcome: keyof ImportCounts;
  archived: boolean;
  publication: (Publication & { revision: string }) | null;
}

interface Present {
  id: string;
  provider_id: string;
  home_key: string | null;
  status: ServiceEntity['status'];
  version: number;
  imported_from: string | null;
  /** What is public of it. */
  record: ServiceRecord | null;
  edited: boolean;
}

/** A revision with an author was written by a person, with a key or in the portal: her word counts more than the file's. */
const READ = `
  select s.id, s.provider_id, s.home_key, s.status, s.version, s.imported_from, r.record,
    r.author_key_id is not null or r.author_account_id is not null as edited
  from registry.service s left join registry.service_revision r on r.id = s.published_revision_id
  where s.id = any(?::uuid[]) order by s.id for update of s`;

const SERVICES = givenRows(
  {
    ...{ id: 'uuid', provider_id: 'uuid', home_key: 'text', version: 'integer', revision_id: 'uuid', demonstration: 'boolean' },
    ...{ public_from: 'timestamptz', expires_at: 'timestamptz', verified_at: 'timestamptz', due_at: 'timestamptz', verified_by: 'text' },
  },
  2,
);
const REVISIONS = givenRows({ revision_id: 'uuid', id: 'uuid', version: 'integer', record: 'jsonb', changed_fields: 'text[]' }, 2);
const MOMENT = 'moment as (select $1::timestamptz as now)';

const CREATE = `
  with ${MOMENT}, given as (${SERVICES.select})
  insert into registry.service
    (id, provider_id, home_key, status, version, published_revision_id, demonstration, public_from, expires_at, verified_at, due_at, verified_by, imported_from,
     created_at, updated_at)
  select id, provider_id, home_key, 'PUBLISHED', version, revision_id, demonstration, public_from, expires_at, verified_at, due_at, verified_by, $${SERVICES.next}, now, now
  from given, moment`;

/** What was confirmed later counts, be it here or there. */
const UPDATE = `
  with ${MOMENT}, given as materialized (${SERVICES.select})
  update registry.service s set home_key = given.home_key, version = given.version, status = 'PUBLISHED',
    published_revision_id = given.revision_id, public_from = given.public_from, expires_at = given.expires_at, updated_at = now,
    (verified_at, due_at, verified_by) = (select said.* from (values
        (s.verified_at, s.due_at, s.verified_by), (given.verified_at, given.due_at, given.verified_by)) as said(at, due, by)
      order by said.at desc nulls last limit 1)
  from given, moment where s.id = given.id`;

const REVISE = `
  with ${MOMENT}, given as (${REVISIONS.select})
  insert into registry.service_revision
    (id, service_id, version, status, record, changed_fields, minor, let_through, created_at, submitted_at, decided_at, published_at)
  select revision_id, id, version, 'APPROVED', record, changed_fields, false, false, now, now, now, now
  from given, moment`;

/** Writes services with an approved revision each, and what the audit log says of them. Publishing them is the caller's. */
export const importServices = async (
  transaction: Transaction,
  services: readonly ImportedService[],
  source: string,
): Promise<ServiceStep[]> => {
  if (services.length === 0) return [];
  const { em, now } = transaction;
  const rows = await em.execute<Present[]>(READ, [uuidArray(services.map(({ id }) => id))]);
  const present = new Map(rows.map((row) => [row.id, row]));
  const steps = services.map((service) => stepOf(service, present.get(service.id), source));
  const written = steps.flatMap(({ write }) => write ?? []);
  const write = async (statement: string, rows: readonly Written[], ...further: string[]): Promise<void> => {
    if (rows.length > 0)
      await executeLarge(transaction, statement, [now, ...SERVICES.parameters(rows.map((row) => serviceRow(row, now))), ...further]);
  };
  await write(
    CREATE,
    written.filter(({ version }) => version === 1),
    source,
  );
  await write(
    UPDATE,
    written.filter(({ version }) => version > 1),
  );
  if (written.length > 0) await executeLarge(transaction, REVISE, [now, ...REVISIONS.parameters(written)]);
  await recordAudits(
    transaction,
    steps.flatMap(({ audited }) => audited ?? []),
  );
  return steps;
};

interface Written {
  id: string;
  provider_id: string;
  home_key: string | null;
  version: number;
  revision_id: string;
  record: ServiceRecord;
  changed_fields: string[];
  verification: ForeignVerification | null;
}

const serviceRow = ({ record, changed_fields: _, verification, ...row }: Written, now: Date) => {
  const { publicFrom, expiresAt } = publicBetween(record, now);
  const { verifiedAt, dueAt, verifiedBy } = verificationOf(verification, record);
  return {
    ...row,
    demonstration: record.demonstration,
    ...{ public_from: publicFrom, expires_at: expiresAt },
    ...{ verified_at: verifiedAt, due_at: dueAt, verified_by: verifiedBy },
  };
};

const stepOf = (
  service: ImportedService,
  present: Present | undefined,
  source: string,
): ServiceStep & { write: Written | null; audited: AuditedAction | null } => {
  const { id, providerId, record } = service;
  if (present && present.provider_id !== providerId) {
    throw new HubError('CONFLICT', `Service ${id} belongs to another provider here; give the imported one an id of its own.`);
  }
  const archived = present?.status === 'ARCHIVED';
  const left = (outcome: 'kept' | 'unchanged') => ({ service, outcome, archived, publication: null, write: null, audited: null });
  if (present && (archived || present.edited || present.imported_from !== source)) return left('kept');
  const previous = present?.record ?? null;
  if (previous && sameJson(previous, record)) return left('unchanged');
  const version = (present?.version ?? 0) + 1;
  const home_key = homeMunicipality(record, present?.home_key ?? null, service.municipalityKey);
  const changed_fields = changedFields(previous, record);
  const revision_id = newId();
  return {
    service,
    outcome: present ? 'updated' : 'created',
    archived,
    publication: { service: { id, providerId }, record, previous, revision: revision_id },
    write: {
      id,
      provider_id: providerId,
      home_key,
      version,
      revision_id,
      record,
      changed_fields,
      verification: service.verification ?? null,
    },
    audited: {
      action: 'IMPORT_SERVICE',
      recordType: 'service',
      recordId: id,
      providerId,
      municipalityKey: home_key,
      ...(present && { before: { status: present.status, version: version - 1 } }),
      after: { status: 'APPROVED', version, changedFields: changed_fields },
    },
  };
};

import type { CallerRole } from '@drogowskaz/platform';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * From where in the system: the portal, a caller with an API key, somebody without an account (a registration, a one-time link), a job of
 * the hub, or the operator at the machine.
 */
export type AuditOrigin = 'PORTAL' | 'API' | 'PUBLIC' | 'JOB' | 'OPERATOR';

/** Who did what to which record, when. The serving role can add entries and change none. No text that somebody wrote is in it. */
@Entity({ schema: 'registry', tableName: 'audit_entry' })
export class AuditEntryEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'string' })
  actorRole!: CallerRole;

  @Property({ type: 'uuid', nullable: true })
  actorKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  actorAccountId: string | null = null;

  @Property({ type: 'string' })
  origin!: AuditOrigin;

  @Property({ type: 'string' })
  action!: string;

  @Property({ type: 'string' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'string' })
  requestId!: string;

  @Property({ type: 'json', nullable: true })
  before: AuditSummary | null = null;

  @Property({ type: 'json', nullable: true })
  after: AuditSummary | null = null;
}

/** Statuses, versions and names of fields: enough to see what happened, nothing that one must hide. */
export interface AuditSummary {
  status?: string;
  version?: number;
  changedFields?: string[];
  [detail: string]: string | number | boolean | string[] | null | undefined;
}

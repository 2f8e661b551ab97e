import type { ConfirmedBy, RecordSource } from '@drogowskaz/directory';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ProviderEntity } from '../providers/provider-entity.ts';

export type ServiceStatus = 'UNPUBLISHED' | 'PUBLISHED' | 'ARCHIVED';

/** What holds for a service whatever its revisions say. */
@Entity({ schema: 'registry', tableName: 'service' })
export class ServiceEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => ProviderEntity, mapToPk: true, fieldName: 'provider_id' })
  providerId!: string;

  /** The municipality whose moderators answer for it: first six digits of the TERC code. */
  @Property({ type: 'string', nullable: true })
  homeKey: string | null = null;

  @Property({ type: 'string' })
  status!: ServiceStatus;

  /** The number of the newest revision. */
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'uuid', nullable: true })
  publishedRevisionId: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  verifiedAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  dueAt: Date | null = null;

  /** Until then the public does not see it: what its published revision says, while that is to come. */
  @Property({ type: 'datetime', nullable: true })
  publicFrom: Date | null = null;

  /** From then on the public does not see it any more: what its published revision says. */
  @Property({ type: 'datetime', nullable: true })
  expiresAt: Date | null = null;

  /** What its author's first request called itself: the same once more makes no second service. */
  @Property({ type: 'uuid', nullable: true })
  requestKey: string | null = null;
  /** Who confirmed it last. */
  @Property({ type: 'string', nullable: true })
  verifiedBy: ConfirmedBy | null = null;

  /** Why it is not public any more though it was approved: nobody confirmed it, or its owner said that it is no longer offered. */
  @Property({ type: 'string', nullable: true })
  lapse: 'UNCONFIRMED' | 'NOT_OFFERED' | null = null;

  @Property({ type: 'datetime', nullable: true })
  lapsedAt: Date | null = null;

  /** When its owner said that something has changed, until an edit is public or it is confirmed. */
  @Property({ type: 'datetime', nullable: true })
  changeAnnouncedAt: Date | null = null;

  /** Made up for show, until its owner confirms it. */
  @Property({ type: 'boolean' })
  demonstration = false;

  /** What was said when it was archived. */
  @Property({ type: 'text', nullable: true })
  archiveReason: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Property({ type: 'string', nullable: true })
  externalId: string | null = null;

  /** Who says it, by whatever way it came here; null for what was written here. */
  @Property({ type: 'json', nullable: true })
  provenance: RecordSource | null = null;

  /** As of its provider: the import that brought it. */
  @Property({ type: 'text', nullable: true })
  importedFrom: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}

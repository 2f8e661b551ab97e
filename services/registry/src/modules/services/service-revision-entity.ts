import type { ServiceRecord } from '@drogowskaz/directory';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ServiceEntity } from './service-entity.ts';

export type RevisionStatus = 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED' | 'REJECTED';

/** One state of a service's record. A trigger keeps its content as it is once it has been submitted. */
@Entity({ schema: 'registry', tableName: 'service_revision' })
export class ServiceRevisionEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => ServiceEntity, mapToPk: true, fieldName: 'service_id' })
  serviceId!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'string' })
  status!: RevisionStatus;

  @Property({ type: 'json' })
  record!: ServiceRecord;

  /** What differs from the published revision, in the words of `ServiceInput`. */
  @Property({ type: 'array' })
  changedFields: string[] = [];

  /** What the moderator wrote to the author. */
  @Property({ type: 'text', nullable: true })
  message: string | null = null;

  /** Its author said that translations still say the same. */
  @Property({ type: 'boolean' })
  minor = false;

  @Property({ type: 'uuid', nullable: true })
  authorKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorAccountId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reviewerKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  reviewerAccountId: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  submittedAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  /** When it shall become public: it has been approved for a later moment. */
  @Property({ type: 'datetime', nullable: true })
  publishAt: Date | null = null;

  /** When it became public. */
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  /** Made public because its provider is trusted; no moderator has read it yet. */
  @Property({ type: 'boolean' })
  letThrough = false;
}

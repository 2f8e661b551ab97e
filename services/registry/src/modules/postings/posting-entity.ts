import type { PostingRecord } from '@drogowskaz/directory';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export const postingKinds = ['EVENT', 'NOTICE', 'VOLUNTEER_OFFER', 'COURSE', 'LEARNING_OUTCOME'] as const;
export type PostingKindName = (typeof postingKinds)[number];

/** DRAFT: only its author's side sees it. WAITING: for a moderator. PUBLISHED: the public reads just this. WITHDRAWN: taken away for good. */
export type PostingState = 'DRAFT' | 'WAITING' | 'PUBLISHED' | 'WITHDRAWN';

/**
 * A small record with one simple life: its newest text, and beside it what the public reads. While an edit is a draft or waits, the public
 * goes on reading what was published.
 */
@Entity({ schema: 'registry', tableName: 'posting' })
export class PostingEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'string' })
  kind!: PostingKindName;

  /** Null: the municipality's own. */
  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  /** First six digits of the TERC code of the municipality that answers for it; null: the hub's administrators alone. */
  @Property({ type: 'string', nullable: true })
  homeKey: string | null = null;

  @Property({ type: 'string' })
  state!: PostingState;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'json' })
  record!: PostingRecord;

  @Property({ type: 'json', nullable: true })
  publishedRecord: PostingRecord | null = null;

  /** When the public read it first. */
  @Property({ type: 'datetime', nullable: true })
  publishedAt: Date | null = null;

  /** What the moderator asks to change. */
  @Property({ type: 'string', nullable: true })
  message: string | null = null;

  /** By which a creation that comes twice is known again. */
  @Property({ type: 'uuid', nullable: true })
  requestKey: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorAccountId: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  submittedAt: Date | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** When a person changed it here: from then on imports leave it alone. */
  @Property({ type: 'datetime', nullable: true })
  editedAt: Date | null = null;
}

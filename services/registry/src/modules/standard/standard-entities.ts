import type { StandardItemRecord, StandardStatusRecord } from '@drogowskaz/directory';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An item of the range of services as the municipalities write it together: the draft of the next version. */
@Entity({ schema: 'registry', tableName: 'standard_item' })
export class StandardItemEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'json' })
  record!: StandardItemRecord;

  @Property({ type: 'json' })
  status!: StandardStatusRecord;

  @Property({ type: 'integer' })
  version!: number;

  /** The next version is proposed without it. */
  @Property({ type: 'boolean' })
  withdrawn = false;

  /** Written for the demonstration, and edited by nobody since. */
  @Property({ type: 'boolean' })
  demonstration = false;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}

/** What a municipality says to the others about an item. Never changed, never public. */
@Entity({ schema: 'registry', tableName: 'standard_comment' })
export class StandardCommentEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  itemId!: string;

  /** First six digits; null: the administrator of the hub. */
  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorAccountId: string | null = null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'datetime' })
  writtenAt!: Date;
}

/** A municipality has adopted a version. Only the municipality itself writes this; the public reads a copy. */
@Entity({ schema: 'registry', tableName: 'standard_adoption' })
export class StandardAdoptionEntity {
  @PrimaryKey({ type: 'integer' })
  version!: number;

  @PrimaryKey({ type: 'string' })
  municipalityKey!: string;

  @Property({ type: 'uuid' })
  id!: string;

  @Property({ type: 'date' })
  adoptedOn!: string;

  @Property({ type: 'string', nullable: true })
  resolution: string | null = null;
}

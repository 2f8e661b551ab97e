import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a moderator writes to other moderators about a revision. Its author never sees it. */
@Entity({ schema: 'registry', tableName: 'revision_note' })
export class RevisionNoteEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  revisionId!: string;

  @Property({ type: 'uuid', nullable: true })
  authorKeyId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  authorAccountId: string | null = null;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'datetime' })
  writtenAt!: Date;
}

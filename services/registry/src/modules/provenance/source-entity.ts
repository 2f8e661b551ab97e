import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Where records came from that were not written here, and under which licence. */
@Entity({ schema: 'registry', tableName: 'source' })
export class SourceEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  /** SPDX identifier or the address of the terms. */
  @Property({ type: 'text', nullable: true })
  licence: string | null = null;

  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  @Property({ type: 'datetime', nullable: true })
  harvestedAt: Date | null = null;
}

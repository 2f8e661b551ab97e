import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A public key of a partner site: it stands in the pages of that site, and works from there only. */
@Entity({ schema: 'registry', tableName: 'partner_key' })
export class PartnerKeyEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Whose site it is. */
  @Property({ type: 'string' })
  name!: string;

  /** As browsers write them: "https://example.org". */
  @Property({ type: 'array' })
  origins!: string[];

  /** The municipality or county that gave it; null: the hub. */
  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null;
}

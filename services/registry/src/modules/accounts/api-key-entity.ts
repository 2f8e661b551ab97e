import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An API key: only its prefix and its hash, never the key. */
@Entity({ schema: 'registry', tableName: 'api_key' })
export class ApiKeyEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** What its owner calls it. */
  @Property({ type: 'string' })
  name!: string;

  /** "drg_" and eight characters: to recognise a key in a list. */
  @Property({ type: 'string' })
  prefix!: string;

  /** SHA-256 of the whole key. It has 256 random bits, so a slow hash would protect nothing. */
  @Property({ type: 'blob' })
  hash!: Buffer;

  @Property({ type: 'string' })
  role!: 'NGO_EDITOR' | 'MODERATOR' | 'ADMINISTRATOR';

  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  expiresAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null;

  /** To five minutes. */
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt: Date | null = null;
}

import type { KeyScope } from '@drogowskaz/platform';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Whose a key can be: a partner site's, a provider's, a municipality's or the hub's. */
export type KeyRole = 'PARTNER' | 'NGO_EDITOR' | 'MODERATOR' | 'ADMINISTRATOR';

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
  role!: KeyRole;

  /** What it lets through of what its role may. */
  @Property({ type: 'array' })
  scopes!: KeyScope[];

  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  /** The municipality or county that moderates with it, or that gave it to a partner site. */
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

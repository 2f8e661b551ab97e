import type { MembershipRole } from '@drogowskaz/platform';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An invitation that nobody has accepted yet; it goes when it is accepted, withdrawn or has run out. */
@Entity({ schema: 'registry', tableName: 'invitation' })
export class InvitationEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'string' })
  email!: string;

  /** Of the mailed link; the link itself is not kept. */
  @Property({ type: 'string' })
  tokenHash!: string;

  @Property({ type: 'string' })
  role!: MembershipRole;

  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  /** The account that invited; null for the operator at the machine. */
  @Property({ type: 'uuid', nullable: true })
  invitedBy: string | null = null;

  @Property({ type: 'datetime' })
  invitedAt!: Date;

  @Property({ type: 'datetime' })
  expiresAt!: Date;
}

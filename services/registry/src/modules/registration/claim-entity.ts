import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export type ClaimStatus = 'WAITING' | 'APPROVED' | 'REFUSED';

/** "This provider is ours", by somebody with an account. It goes with the account. */
@Entity({ schema: 'registry', tableName: 'claim' })
export class ClaimEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid' })
  providerId!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'text' })
  message!: string;

  @Property({ type: 'string' })
  status!: ClaimStatus;

  /** Why it was refused. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'datetime' })
  claimedAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;
}

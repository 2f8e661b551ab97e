import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Who registered a provider, until some time after it has been decided: whom to write to, and whom to give it to. */
@Entity({ schema: 'registry', tableName: 'registration' })
export class RegistrationEntity {
  @PrimaryKey({ type: 'uuid' })
  providerId!: string;

  @Property({ type: 'text' })
  email!: string;

  /** The language of mails. */
  @Property({ type: 'text' })
  locale!: string;

  /** The account that was signed in. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  /** Of the mailed link by which an address is confirmed. */
  @Property({ type: 'text' })
  tokenHash!: string;

  @Property({ type: 'datetime', nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  decidedAt: Date | null = null;

  /** Why it was refused. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}

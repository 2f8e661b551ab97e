import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Whose moderators approve for a municipality beside its own. */
@Entity({ schema: 'registry', tableName: 'delegation' })
export class DelegationEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** First six digits of the TERC code. */
  @Property({ type: 'string' })
  fromKey!: string;

  /** Six digits of a municipality or four of a county. */
  @Property({ type: 'string' })
  toKey!: string;

  @Property({ type: 'datetime' })
  since!: Date;
}

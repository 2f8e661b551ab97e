import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A spreadsheet that somebody is bringing. What is in it is the business of whoever reads it: here it is kept, and forgotten. */
@Entity({ schema: 'registry', tableName: 'spreadsheet' })
export class SpreadsheetEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Null: of several providers of the municipality. */
  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  /** First six digits of the TERC code of the municipality that answers for it; null: the hub. */
  @Property({ type: 'string', nullable: true })
  homeKey: string | null = null;

  /** As its file was called. */
  @Property({ type: 'string' })
  name!: string;

  @Property({ type: 'text' })
  content!: string;

  @Property({ type: 'text' })
  choices!: string;

  @Property({ type: 'text' })
  results!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}

/** What the columns of a sheet held, by its headings. */
@Entity({ schema: 'registry', tableName: 'spreadsheet_mapping' })
export class SpreadsheetMappingEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'uuid', nullable: true })
  providerId: string | null = null;

  @Property({ type: 'string', nullable: true })
  homeKey: string | null = null;

  @Property({ type: 'string' })
  fingerprint!: string;

  @Property({ type: 'text' })
  choices!: string;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}

import type { ProviderRecord, RecordSource } from '@drogowskaz/directory';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

export type ProviderStatus = 'WAITING' | 'APPROVED' | 'REFUSED';

/** A provider as the registry keeps it: the whole record, and what rules and policies look at. */
@Entity({ schema: 'registry', tableName: 'provider' })
export class ProviderEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'json' })
  record!: ProviderRecord;

  /** First six digits of the TERC code. */
  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'string' })
  status!: ProviderStatus;

  @Property({ type: 'integer' })
  version!: number;

  /** What it submits becomes public at once; a moderator reads it after. */
  @Property({ type: 'boolean' })
  trusted = false;

  /** Where it came from, when it was not written here. */
  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  /** Its id there. */
  @Property({ type: 'string', nullable: true })
  externalId: string | null = null;

  /** Who says it, by whatever way it came here; null for what was written here. */
  @Property({ type: 'json', nullable: true })
  provenance: RecordSource | null = null;

  /** The file, address or directory of the import that brought it as one of the hub's own: no other one writes over it. null: written here. */
  @Property({ type: 'text', nullable: true })
  importedFrom: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** When a person changed it here: from then on imports leave it alone. */
  @Property({ type: 'datetime', nullable: true })
  editedAt: Date | null = null;
}

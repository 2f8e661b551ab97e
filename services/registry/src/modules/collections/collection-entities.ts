import type { LocalizedString } from '@drogowskaz/directory';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ServiceEntity } from '../services/service-entity.ts';

/** A list of services that somebody has put together, for example the good practices of the leaflet. */
@Entity({ schema: 'registry', tableName: 'collection' })
export class CollectionEntity {
  /** A stable word: "good-practices". */
  @PrimaryKey({ type: 'string' })
  id!: string;

  /** What the audit log names. */
  @Property({ type: 'uuid' })
  key!: string;

  @Property({ type: 'json' })
  title!: LocalizedString;

  /** What it is for, Markdown; empty: nothing is said. */
  @Property({ type: 'json' })
  description!: LocalizedString;

  /** First six digits of the TERC code of the municipality that looks after it; null: the hub's own. */
  @Property({ type: 'string', nullable: true })
  homeKey: string | null = null;

  @Property({ type: 'boolean' })
  published!: boolean;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  updatedAt!: Date;

  /** When a person changed it here: from then on imports leave it alone. */
  @Property({ type: 'datetime', nullable: true })
  editedAt: Date | null = null;
}

@Entity({ schema: 'registry', tableName: 'collection_service' })
export class CollectionServiceEntity {
  @ManyToOne({ entity: () => CollectionEntity, mapToPk: true, primary: true, fieldName: 'collection_id' })
  collectionId!: string;

  @ManyToOne({ entity: () => ServiceEntity, mapToPk: true, primary: true, fieldName: 'service_id' })
  serviceId!: string;

  @Property({ type: 'integer' })
  position!: number;
}

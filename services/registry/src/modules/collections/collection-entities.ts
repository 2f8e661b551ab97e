import type { LocalizedString } from '@drogowskaz/directory';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ServiceEntity } from '../services/service-entity.ts';

/** A list of services that somebody has put together, for example the good practices of the leaflet. */
@Entity({ schema: 'registry', tableName: 'collection' })
export class CollectionEntity {
  /** A stable word: "good-practices". */
  @PrimaryKey({ type: 'string' })
  id!: string;

  @Property({ type: 'json' })
  title!: LocalizedString;
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

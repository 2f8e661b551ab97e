import type { LocationRecord } from '@drogowskaz/directory';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ProviderEntity } from '../providers/provider-entity.ts';

/** The approved state of a place; drafts of places live in the revisions that bring them. */
@Entity({ schema: 'registry', tableName: 'location' })
export class LocationEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => ProviderEntity, mapToPk: true, fieldName: 'provider_id' })
  providerId!: string;

  @Property({ type: 'json' })
  record!: LocationRecord;

  @Property({ type: 'string', nullable: true })
  municipalityKey: string | null = null;

  @Property({ type: 'boolean' })
  hidden = false;

  /** Folded name, street and city: what makes two descriptions one place. */
  @Property({ type: 'text' })
  matchKey!: string;

  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'datetime' })
  updatedAt!: Date;
}

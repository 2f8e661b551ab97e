import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** HSDS `taxonomy`: a scheme of terms from outside (ours are in packages/vocabulary). */
@Entity({ schema: 'registry', tableName: 'taxonomy' })
export class TaxonomyEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', nullable: true })
  uri: string | null = null;

  @Property({ type: 'text', nullable: true })
  version: string | null = null;
}

/** HSDS `taxonomy_term`: what the attributes of records point to. */
@Entity({ schema: 'registry', tableName: 'taxonomy_term' })
export class TaxonomyTermEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => TaxonomyEntity, mapToPk: true, nullable: true, fieldName: 'taxonomy_id' })
  taxonomyId: string | null = null;

  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'uuid', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  @Property({ type: 'text', nullable: true })
  termUri: string | null = null;
}

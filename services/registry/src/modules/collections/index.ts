export { CollectionEntity, CollectionServiceEntity } from './collection-entities.ts';
export {
  type CollectionInput,
  type CollectionPlace,
  fillCollections,
  importCollections,
  placeInCollections,
} from './import-collections.ts';

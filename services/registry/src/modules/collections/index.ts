export { CollectionEntity, CollectionServiceEntity } from './collection-entities.ts';
export { type CollectionInput, type CollectionPlace, placeInCollections, saveCollections } from './save-collections.ts';

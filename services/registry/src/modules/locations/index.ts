export { LocationEntity } from './location-entity.ts';
export { placeKey, placeKeyOf } from './place-key.ts';

export { findPublicItem, publicItem, StandardItemObject } from './standard-item-object.ts';

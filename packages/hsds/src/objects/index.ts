export type { Field, FieldTraits, ManyField, NumberField, ObjectDefinition, OneField, TextField, TextFormat } from './fields.ts';
export { jsonSchemas } from './json-schemas.ts';
export { fieldsOf, type HsdsObjectName, hsdsObjectNames, hsdsObjects } from './objects.ts';
export { type Column, columnsOf, type ForeignKey, foreignKeysOf, objectOfFile } from './tables.ts';
export type {
  HsdsLocation,
  HsdsObject,
  HsdsOrganization,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsTaxonomy,
  HsdsTaxonomyTerm,
} from './types.ts';
export { HSDS_VERSION } from './version.ts';

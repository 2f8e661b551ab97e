/** The objects as TypeScript knows them, made from the table. */
import type { HsdsObjectName, HsdsObjects } from './objects.ts';

type FieldsOf<Name extends HsdsObjectName> = HsdsObjects[Name]['fields'];

type ValueOf<Field> = Field extends { readonly kind: 'number' }
  ? number
  : Field extends { readonly values: readonly (infer Value)[] }
    ? Value
    : Field extends { readonly kind: 'text' }
      ? string
      : Field extends { readonly kind: 'one'; readonly of: infer Name extends HsdsObjectName }
        ? HsdsObject<Name>
        : Field extends { readonly kind: 'many'; readonly of: infer Name extends HsdsObjectName }
          ? HsdsObject<Name>[]
          : never;

type RequiredOf<Fields> = { [Key in keyof Fields]: Fields[Key] extends { readonly required: true } ? Key : never }[keyof Fields];

/** An object in its nested form, as the API and JSON files have it. */
export type HsdsObject<Name extends HsdsObjectName> = {
  -readonly [Key in RequiredOf<FieldsOf<Name>>]: ValueOf<FieldsOf<Name>[Key]>;
} & {
  -readonly [Key in Exclude<keyof FieldsOf<Name>, RequiredOf<FieldsOf<Name>>>]?: ValueOf<FieldsOf<Name>[Key]>;
};

export type HsdsOrganization = HsdsObject<'organization'>;
export type HsdsService = HsdsObject<'service'>;
export type HsdsLocation = HsdsObject<'location'>;
export type HsdsServiceAtLocation = HsdsObject<'service_at_location'>;
export type HsdsTaxonomy = HsdsObject<'taxonomy'>;
export type HsdsTaxonomyTerm = HsdsObject<'taxonomy_term'>;

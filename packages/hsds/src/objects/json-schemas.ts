import type { Field } from './fields.ts';
import { fieldsOf, type HsdsObjectName, hsdsObjectNames } from './objects.ts';

type Schema = Record<string, unknown>;

const schemaOf = (field: Field): Schema => {
  if (field.kind === 'one') return { $ref: `#/components/schemas/${field.of}` };
  if (field.kind === 'many') return { type: 'array', items: { $ref: `#/components/schemas/${field.of}` } };
  if (field.kind === 'number') return { type: 'number' };
  return {
    type: 'string',
    ...(field.format && { format: field.format }),
    ...(field.values && { enum: field.values }),
    ...(field.deprecated && { deprecated: true }),
  };
};

const objectSchema = (name: HsdsObjectName): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fieldsOf(name)).map(([key, field]) => [key, schemaOf(field)])),
  required: Object.entries(fieldsOf(name)).flatMap(([key, { required }]) => (required ? [key] : [])),
});

/** The objects as JSON Schema (2020-12), referring to each other as components of an OpenAPI document. */
export const jsonSchemas = (): Record<HsdsObjectName, Schema> =>
  Object.fromEntries(hsdsObjectNames.map((name) => [name, objectSchema(name)])) as Record<HsdsObjectName, Schema>;

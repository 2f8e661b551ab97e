/** The official compiled schemas of HSDS, for tests where they lie beside the repository. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export type OfficialName =
  | 'service'
  | 'organization'
  | 'service_at_location'
  | 'service_list'
  | 'organization_list'
  | 'service_at_location_list'
  | 'taxonomy'
  | 'taxonomy_term';

/** Says what the official schema of a name finds wrong with a value; closed: objects may have no other fields. */
export const officialSchemas = (folder: string): ((name: OfficialName, value: unknown) => string[]) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  const kept = new Map<OfficialName, ValidateFunction>();
  const validator = (name: OfficialName): ValidateFunction => {
    const known = kept.get(name);
    if (known) return known;
    const compiled = ajv.compile(closed(readSchema(folder, name)) as object);
    kept.set(name, compiled);
    return compiled;
  };
  return (name, value) => {
    const validate = validator(name);
    return validate(value)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  };
};

const read = (...path: string[]): Record<string, unknown> => JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, unknown>;

const readSchema = (folder: string, name: OfficialName): unknown => {
  if (name !== 'taxonomy' && name !== 'taxonomy_term') return read(folder, 'compiled', `${name}.json`);
  const inlined = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inlined);
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value) return inlined(read(folder, String(value.$ref)));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inlined(inner)]));
  };
  return inlined(read(folder, `${name}.json`));
};

/** The standard's own examples are checked like this: every object closed. "name" and "description" of schemas are no keywords. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, items, allOf, type, required, format, enum: values } = schema as Record<string, unknown>;
  return {
    ...(type !== undefined && { type }),
    ...(required !== undefined && { required }),
    ...(format !== undefined && { format }),
    ...(values !== undefined && { enum: values }),
    ...(allOf !== undefined && { allOf: closed(allOf) }),
    ...(items !== undefined && { items: closed(items) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties as object).map(([key, inner]) => [key, closed(inner)])),
      additionalProperties: false,
    }),
  };
};

import { readFileSync } from 'node:fs';
import { itWithShared } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { hsdsMapping } from './hsds-mapping.ts';
import * as part from './hsds-parts.ts';
import { locationRecord } from './location-record.ts';
import { providerRecord } from './provider-record.ts';
import { serviceAtLocation, serviceRecord } from './service-record.ts';

/** What stands for each object of HSDS; those that are not here live in tables or are derived whole. */
const objects: Record<string, z.ZodType> = {
  organization: providerRecord,
  service: serviceRecord,
  location: locationRecord,
  service_at_location: serviceAtLocation,
  program: part.program,
  schedule: part.schedule,
  phone: part.phone,
  contact: part.contact,
  address: part.address,
  language: part.language,
  accessibility: part.accessibility,
  service_area: part.serviceArea,
  required_document: part.requiredDocument,
  cost_option: part.costOption,
  funding: part.funding,
  attribute: part.attribute,
  organization_identifier: part.identifier,
  url: part.webAddress,
  service_capacity: part.capacity,
  unit: part.unit,
};

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}
const definitionOf = (type: z.ZodType) => type.def as unknown as Definition;

/** The object behind "optional", "default" and "array of". */
const shapeOf = (type: z.ZodType): Record<string, z.ZodType> | undefined => {
  const { shape, element, innerType } = definitionOf(type);
  return shape ?? (element ? shapeOf(element) : innerType ? shapeOf(innerType) : undefined);
};

const has = (type: z.ZodType, path: string): boolean => {
  const [first = '', ...rest] = path.split('.');
  const next = shapeOf(type)?.[first.replace('[]', '')];
  return next !== undefined && (rest.length === 0 || has(next, rest.join('.')));
};

/** The tables of fields.md: "### name" and then rows that begin with the field in backticks. */
const fieldsOf = (markdown: string): Map<string, { field: string; deprecated: boolean }[]> => {
  const found = new Map<string, { field: string; deprecated: boolean }[]>();
  let fields: { field: string; deprecated: boolean }[] | undefined;
  for (const line of markdown.split('\n')) {
    if (/^## /.test(line)) fields = undefined;
    const object = /^### (\w+)/.exec(line)?.[1];
    if (object !== undefined) {
      fields = [];
      found.set(object, fields);
    }
    const field = /^\| `(\w+)` \|/.exec(line)?.[1];
    if (field !== undefined) fields?.push({ field, deprecated: /\| deprecated/.test(line) });
  }
  return found;
};

describe('the mapping of HSDS 3.1', () => {
  itWithShared('hsds/fields.md', 'has a place for every object and every field, and no others', (file) => {
    const hsds = fieldsOf(readFileSync(file, 'utf8'));
    expect(hsds.size).toBe(24);
    expect(Object.keys(hsdsMapping).sort()).toEqual([...hsds.keys()].sort());
    for (const [object, fields] of hsds) {
      expect([object, Object.keys(hsdsMapping[object] ?? {}).sort()]).toEqual([object, fields.map(({ field }) => field).sort()]);
    }
  });

  itWithShared('hsds/fields.md', 'says which fields are deprecated', (file) => {
    for (const [object, fields] of fieldsOf(readFileSync(file, 'utf8'))) {
      for (const { field, deprecated } of fields) {
        const place = hsdsMapping[object]?.[field];
        expect([object, field, place?.in === 'record' && place.deprecated === true]).toEqual([object, field, deprecated]);
      }
    }
  });

  it.each(Object.keys(hsdsMapping))('of %s points to what our records really have', (object) => {
    const type = objects[object];
    for (const [field, place] of Object.entries(hsdsMapping[object] ?? {})) {
      if (place.in === 'record') expect([field, type !== undefined && has(type, place.path)]).toEqual([field, true]);
    }
  });
});

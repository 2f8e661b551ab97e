import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itWithShared } from '@drogowskaz/testing';
import { describe, expect, it } from '@jest/globals';
import type { Field } from './fields.ts';
import { columnsOf, fieldsOf, foreignKeysOf, type HsdsObjectName, hsdsObjectNames, hsdsObjects, objectOfFile } from './index.ts';

interface OfficialField {
  type?: string;
  format?: string;
  enum?: string[];
  $ref?: string;
  items?: { $ref: string };
  datapackage_type?: string;
}
interface OfficialSchema {
  name: string;
  path: string;
  properties: Record<string, OfficialField>;
  required?: string[];
  tabular_required?: string[];
}

const read = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content;
const official = (folder: string): OfficialSchema[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'openapi.json')
    .map((file) => read<OfficialSchema>(join(folder, file)));

/** One field in the words of the official schemas. */
const inOfficialWords = (field: Field): OfficialField => {
  if (field.kind === 'one') return { $ref: `${field.of}.json` };
  if (field.kind === 'many') return { type: 'array', items: { $ref: `${field.of}.json` } };
  if (field.kind === 'number') return { type: 'number' };
  return {
    type: 'string',
    ...(field.format && { format: field.format }),
    ...(field.values && { enum: [...field.values] }),
    ...(field.inTables && { datapackage_type: field.inTables }),
  };
};

const officialWords = ({ type, format, enum: values, $ref, items, datapackage_type }: OfficialField): OfficialField => ({
  ...(type && { type }),
  ...(format && { format }),
  ...(values && { enum: values }),
  ...($ref && { $ref }),
  ...(items && { items }),
  ...(datapackage_type && { datapackage_type }),
});

describe('the table of HSDS objects', () => {
  itWithShared('hsds/schema', 'has every object and every field of the official schemas, in their order, and no others', (folder) => {
    const schemas = official(folder);
    expect(schemas.map(({ name }) => name).sort()).toEqual([...hsdsObjectNames].sort());
    for (const { name, path, properties } of schemas) {
      const own = Object.entries(fieldsOf(name as HsdsObjectName)).filter(([, { nestedOnly }]) => nestedOnly !== true);
      expect([name, own.map(([key]) => key)]).toEqual([name, Object.keys(properties)]);
      expect([name, hsdsObjects[name as HsdsObjectName].file]).toEqual([name, path]);
    }
  });

  itWithShared('hsds/schema', 'says of each field what the official schemas say', (folder) => {
    for (const { name, properties, required = [], tabular_required = [] } of official(folder)) {
      const fields = Object.entries(fieldsOf(name as HsdsObjectName)).filter(([, { nestedOnly }]) => nestedOnly !== true);
      for (const [key, field] of fields) {
        const theirs = officialWords(properties[key] ?? {});
        // "updated" of a capacity is a moment in tables, too: the release after this one says so.
        const { datapackage_type, ...rest } = inOfficialWords(field);
        const ours = name === 'service_capacity' && key === 'updated' ? rest : { ...rest, ...(datapackage_type && { datapackage_type }) };
        expect([name, key, ours]).toEqual([name, key, theirs]);
        expect([name, key, field.required === true]).toEqual([name, key, required.includes(key)]);
        expect([name, key, field.requiredInTables === true]).toEqual([name, key, tabular_required.includes(key)]);
      }
    }
  });

  itWithShared('hsds/fields.md', 'knows which fields are deprecated', (file) => {
    const deprecated = hsdsObjectNames.flatMap((name) =>
      Object.entries(fieldsOf(name)).flatMap(([key, field]) => (field.deprecated ? [`${name}.${key}`] : [])),
    );
    let object = '';
    const named: string[] = [];
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      object = /^### (\w+)/.exec(line)?.[1] ?? object;
      const field = /^\| `(\w+)` .*\| deprecated/.exec(line)?.[1];
      if (field !== undefined) named.push(`${object}.${field}`);
    }
    expect(deprecated.sort()).toEqual(named.sort());
  });

  it('names objects that there are', () => {
    for (const name of hsdsObjectNames) {
      for (const [key, field] of Object.entries(fieldsOf(name))) {
        const named = field.kind === 'one' || field.kind === 'many' ? field.of : field.kind === 'text' ? field.references : undefined;
        if (named !== undefined) expect([name, key, hsdsObjectNames]).toEqual([name, key, expect.arrayContaining([named])]);
      }
    }
  });

  itWithShared('hsds/examples/csv', 'has the columns of the official tables', (folder) => {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.csv'))) {
      const name = objectOfFile(file);
      if (name === undefined) throw new Error(`HSDS has a file ${file} that the table does not know`);
      const [header = ''] = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
      const known = columnsOf(name).map((column) => column.name);
      expect([file, header.split(',').filter((column) => !known.includes(column))]).toEqual([file, []]);
    }
  });

  itWithShared('hsds/examples/csv/datapackage.json', 'has the foreign keys of the official data package', (file) => {
    interface Package {
      resources: { name: string; schema: { foreignKeys?: { fields: string; reference: { resource: string } }[] } }[];
    }
    for (const { name, schema } of read<Package>(file).resources) {
      const object = (hsdsObjectNames as readonly string[]).includes(name) ? (name as HsdsObjectName) : null;
      const ours = object === null ? [] : foreignKeysOf(object).map(({ column, references }) => `${column} → ${references}`);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect([name, ours]).toEqual([name, expect.arrayContaining([`${fields} → ${reference.resource || name}`])]);
      }
    }
  });
});

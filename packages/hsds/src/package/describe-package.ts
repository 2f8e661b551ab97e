/** `datapackage.json`: what the files of the package are (Frictionless Tabular Data Package). */
import { type Column, columnsOf, foreignKeysOf, HSDS_VERSION, type HsdsObjectName, hsdsObjects } from '../objects/index.ts';
import type { Licences } from './licences.ts';

const fieldOf = ({ name, field, required }: Column) => ({
  name,
  type: field.kind === 'number' ? 'number' : (field.inTables ?? 'string'),
  // Times carry an offset, which the types of tables do not know.
  ...(field.kind === 'text' && field.inTables !== undefined && field.inTables !== 'date' && { format: 'any' }),
  ...(field.kind === 'text' && (field.format === 'uuid' || field.format === 'uri' || field.format === 'email') && { format: field.format }),
  constraints: {
    ...(required && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(field.kind === 'text' && field.values && { enum: field.values }),
  },
});

export const describePackage = (objects: readonly HsdsObjectName[], licences: Licences): object => ({
  profile: 'tabular-data-package',
  name: 'drogowskaz',
  title: 'Drogowskaz: the public directory as HSDS',
  version: HSDS_VERSION,
  ...(licences.told.length > 0 && { licenses: licences.told }),
  resources: objects.map((object) => ({
    name: object,
    path: hsdsObjects[object].file,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      primaryKey: 'id',
      fields: columnsOf(object).map(fieldOf),
      foreignKeys: foreignKeysOf(object)
        .filter(({ references }) => objects.includes(references))
        // An organization above may be none of this directory.
        .filter(({ column }) => column !== 'parent_organization_id')
        .map(({ column, references }) => ({
          fields: column,
          reference: { resource: references === object ? '' : references, fields: 'id' },
        })),
    },
  })),
});

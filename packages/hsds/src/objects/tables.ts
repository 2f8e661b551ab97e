/** The table form: which columns a file has, and what its ids point to. */

import type { NumberField, TextField } from './fields.ts';
import { fieldsOf, type HsdsObjectName, hsdsObjectNames, hsdsObjects } from './objects.ts';

export interface Column {
  name: string;
  field: TextField | NumberField;
  required: boolean;
}

/** The fields that fit into a cell; what is nested has a file of its own. */
export const columnsOf = (name: HsdsObjectName): Column[] =>
  Object.entries(fieldsOf(name)).flatMap(([column, field]) =>
    field.kind === 'one' || field.kind === 'many'
      ? []
      : [{ name: column, field, required: field.required === true || field.requiredInTables === true }],
  );

export interface ForeignKey {
  column: string;
  references: HsdsObjectName;
}

export const foreignKeysOf = (name: HsdsObjectName): ForeignKey[] =>
  columnsOf(name).flatMap(({ name: column, field }) =>
    field.kind === 'text' && field.references !== undefined ? [{ column, references: field.references as HsdsObjectName }] : [],
  );

const byFile = new Map<string, HsdsObjectName>(hsdsObjectNames.map((name) => [hsdsObjects[name].file, name]));

/** The object whose table this file is; undefined for a name that HSDS does not have. */
export const objectOfFile = (file: string): HsdsObjectName | undefined => byFile.get(file);

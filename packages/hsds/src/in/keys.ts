import { remembered } from '@drogowskaz/platform/core';
import { type Field, fieldsOf, type HsdsObjectName, hsdsObjectNames } from '../objects/index.ts';
import { nearest } from '../repairs/nearest.ts';
import type { RepairRule } from '../repairs/rules.ts';
import { isLimit } from './in-force.ts';
import { presentName } from './old-names.ts';
import { hidesBy } from './secrecy.ts';
import { isWithdrawal } from './withdrawn.ts';

export interface KnownKey {
  name: string;
  field: Field;
  /** How the name was found, when it was not written right. */
  rule: RepairRule | null;
}

/** Names come from outside and may be many. */
const MOST_KEPT = 2_000;

const plain = (key: string): string =>
  key
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
    .replace(/^\ufeff|^_+|_+$/g, '');

/** Names of fields are short; what is longer is looked at no further. */
const LONGEST_KEY = 200;

const find = (kind: HsdsObjectName, key: string): KnownKey | null => {
  const fields = fieldsOf(kind);
  const known = (name: string | undefined, rule: RepairRule | null): KnownKey | null => {
    const field = name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
    return name !== undefined && field ? { name, field, rule } : null;
  };
  if (known(key, null) === null && (hidesBy(key, null) !== null || isWithdrawal(key) || isLimit(kind, key))) return null;
  const word = plain(key).replace(/_uuid$/, '_id');
  const own = word.startsWith(`${kind}_`) ? word.slice(kind.length + 1) : word;
  return (
    known(key, null) ??
    known(presentName(kind, key), 'old-key') ??
    known(word, 'misspelt-key') ??
    known(presentName(kind, word), 'old-key') ??
    known(own, 'old-key') ??
    known(presentName(kind, own), 'old-key') ??
    (word.length > 3 ? known(nearest(word, Object.keys(fields)), 'misspelt-key') : null)
  );
};

const keysOf = remembered(hsdsObjectNames.length, (kind) => remembered(MOST_KEPT, (key) => find(kind as HsdsObjectName, key)));

/** The field of HSDS that a name means; null when it means none. */
export const knownKey = (kind: HsdsObjectName, key: string): KnownKey | null => {
  return key.length > LONGEST_KEY ? null : keysOf(kind)(key);
};

/** The field of a row under whatever name it was written. */
export const fieldOf = (
  kind: HsdsObjectName,
  raw: Readonly<Record<string, unknown>>,
  name: string,
): { key: string; value: unknown } | null => {
  if (Object.hasOwn(raw, name)) return { key: name, value: raw[name] };
  for (const key of Object.keys(raw)) if (knownKey(kind, key)?.name === name) return { key, value: raw[key] };
  return null;
};

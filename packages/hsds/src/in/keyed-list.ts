import { isRecord } from '@drogowskaz/platform/core';
import type { HsdsObjectName } from '../objects/index.ts';
import { knownKey } from './keys.ts';

const isOf = (kind: HsdsObjectName, value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((key) => knownKey(kind, key) !== null);

/** Objects that some programs write under numbers or keys of their own where a list belongs: {"0": {…}, "2": {…}}. Null: it is none. */
export const keyedList = (kind: HsdsObjectName, value: unknown): [key: string, item: unknown][] | null => {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  const isList = entries.length > 0 && entries.every(([key, item]) => knownKey(kind, key) === null && isOf(kind, item));
  return isList ? entries : null;
};

import { isRecord } from '@drogowskaz/platform/core';
import type { HsdsObjectName } from '../objects/index.ts';
import { idText } from './id-text.ts';
import { fieldOf } from './keys.ts';

/** What a row says of one object, and as well of each of several. */
const OBJECT: Readonly<Partial<Record<HsdsObjectName, string>>> = { service_at_location: 'location', attribute: 'taxonomy_term' };

/** A row that names several objects where one belongs is as many rows, the later ones with ids of their own. */
export const forEach = (kind: HsdsObjectName, row: unknown): unknown[] => {
  const name = OBJECT[kind];
  const named = name === undefined || !isRecord(row) ? null : fieldOf(kind, row, name);
  if (named === null || !Array.isArray(named.value) || named.value.length < 2) return [row];
  const { id, ...rest } = row as Record<string, unknown>;
  return named.value.map((object, position) => ({
    ...rest,
    ...(idText(id) !== '' && { id: position === 0 ? id : `${idText(id)}/${position + 1}` }),
    [named.key]: [object],
  }));
};

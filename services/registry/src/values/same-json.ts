import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same once they are JSON: jsonb keeps no order of keys and nothing undefined. */
export const sameJson = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same once they are JSON: jsonb keeps no order of keys and nothing undefined. */
export const sameJson = (one: unknown, other: unknown): boolean =>
  isNothing(one) || isNothing(other) ? isNothing(one) && isNothing(other) : isDeepStrictEqual(plain(one), plain(other));

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

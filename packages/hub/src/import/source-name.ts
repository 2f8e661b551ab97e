import { resolve } from 'node:path';

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * What names a source for good: the same name makes the same ids, and only what has come under it is written over. Two files that count
 * their organisations from 1 are two sources.
 */
export const sourceName = (source: string): string => {
  if (!isAddress(source)) return resolve(source);
  const { host, pathname, search } = new URL(source);
  return `${host}${pathname.replace(/\/+$/, '')}${search}`;
};

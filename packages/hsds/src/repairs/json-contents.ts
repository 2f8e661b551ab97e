import { isRecord } from '@drogowskaz/platform/core';
import { eachSign } from './json-signs.ts';

/** What a text of JSON has as it is written: colons stand for properties, and each level is an object or a list in another. */
export const contentsOfText = (text: string): { properties: number; levels: number } => {
  let properties = 0;
  let depth = 0;
  let levels = 0;
  eachSign(text, (sign) => {
    if (sign === ':') properties += 1;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      levels = Math.max(levels, depth);
    } else if (sign === '}' || sign === ']') depth -= 1;
  });
  return { properties, levels };
};

/** What was read of it. Inexact is a number that is larger than a program's own can hold: an id of twenty digits, 1e999. */
export const contentsOfValue = (value: unknown): { properties: number; isInexact: boolean } => {
  let properties = 0;
  let isInexact = false;
  const walk = (part: unknown): void => {
    if (typeof part === 'number') isInexact ||= !Number.isFinite(part) || (Number.isInteger(part) && !Number.isSafeInteger(part));
    if (typeof part !== 'object' || part === null) return;
    const inside = Object.values(part);
    if (isRecord(part)) properties += inside.length;
    for (const each of inside) walk(each);
  };
  walk(value);
  return { properties, isInexact };
};

import { isRecord } from '@drogowskaz/platform';
import { eachSign } from './json-signs.ts';

export interface RepeatedKey {
  key: string;
  /** What stood there before, as it was written. */
  before: string;
}

/** Properties that stand twice in one object of JSON: whoever reads it finds the last one alone. */
export const repeatedKeys = (text: string, value: unknown): RepeatedKey[] => {
  let colons = 0;
  eachSign(text, (sign) => {
    if (sign === ':') colons += 1;
  });
  return colons === propertiesOf(value) ? [] : lost(text);
};

const propertiesOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value);
  return inside.reduce<number>((sum, each) => sum + propertiesOf(each), isRecord(value) ? inside.length : 0);
};

interface Level {
  values: Map<string, string>;
  key: string | null;
  from: number;
}

const lost = (text: string): RepeatedKey[] => {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  let string = '';
  eachSign(text, (sign, from, to) => {
    const level = levels.at(-1);
    if (sign === '"') string = text.slice(from, to);
    else if (sign === '{' || sign === '[') levels.push({ values: new Map(), key: null, from: 0 });
    else if (sign === ':' && level) Object.assign(level, { key: String(JSON.parse(string)), from: to });
    else if (level) {
      if (level.key !== null) {
        const before = level.values.get(level.key);
        if (before !== undefined) found.push({ key: level.key, before });
        level.values.set(level.key, text.slice(level.from, from).trim().slice(0, 500));
        level.key = null;
      }
      if (sign !== ',') levels.pop();
    }
  });
  return found;
};

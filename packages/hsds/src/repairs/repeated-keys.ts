import { eachSign } from './json-signs.ts';

export interface RepeatedKey {
  key: string;
  /** What stood there before, as it was written. */
  before: string;
}

interface Level {
  values: Map<string, string>;
  key: string | null;
  from: number;
}

/** Properties that stand twice in one object of JSON: whoever reads it finds the last one alone. */
export const repeatedKeys = (text: string): RepeatedKey[] => {
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

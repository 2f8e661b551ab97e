/** The id that a thing has instead; `holds`: the thing that has it, or that names a place by it. */
export type IdOf = (id: string, holds: object) => string;

/** The same value with other ids, wherever they stand in it. */
export const mapIds = <Value>(value: Value, idOf: IdOf): Value => mapped(value, idOf) as Value;

const mapped = (value: unknown, idOf: IdOf): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapped(item, idOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (typeof inner === 'string') return [key, key === 'id' ? idOf(inner, value) : inner];
    // A provider names its places.
    if (key === 'locations' && isTexts(inner)) return [key, inner.map((id) => idOf(id, value))];
    return [key, mapped(inner, idOf)];
  });
  return Object.fromEntries(entries);
};

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Each of these ids, in the order in which `mapIds` comes to them. */
export const eachId = (value: unknown, hear: (id: string, holds: object) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) eachId(item, hear);
    return;
  }
  const held = value as Readonly<Record<string, unknown>>;
  for (const key in held) {
    const inner = held[key];
    if (typeof inner === 'string') {
      if (key === 'id') hear(inner, value);
    } else if (key === 'locations' && isTexts(inner)) for (const id of inner) hear(id, value);
    else eachId(inner, hear);
  }
};

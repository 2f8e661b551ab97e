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

/** The id that a thing has instead; `holds`: the thing that has it, or that names a place by it. */
export type IdOf = (id: string, holds: object) => string;

/** The same value with other ids, wherever they stand in it. */
export const mapIds = <Value>(value: Value, idOf: IdOf): Value => {
  const copy = structuredClone(value);
  replaceIds(copy, idOf);
  return copy;
};

/** Asks of each id in a value which one to write in its place: who answers the same id has only heard of it, and changes nothing. */
export const replaceIds = (value: unknown, idOf: IdOf): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) replaceIds(item, idOf);
    return;
  }
  const held = value as Record<string, unknown>;
  for (const key in held) {
    const inner = held[key];
    if (key === 'id' && typeof inner === 'string') {
      const id = idOf(inner, value);
      if (id !== inner) held[key] = id;
    }
    // A provider names its places.
    else if (key === 'locations' && isTexts(inner)) for (const [at, id] of inner.entries()) inner[at] = idOf(id, value);
    else replaceIds(inner, idOf);
  }
};

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A copy without NUL characters and lone surrogates, which PostgreSQL refuses: in texts, at any depth. */
export const storable = <Value>(value: Value): Value => {
  if (typeof value === 'string') return (value.includes('\0') ? value.replaceAll('\0', '') : value).toWellFormed() as Value;
  if (Array.isArray(value)) return value.map(storable) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, storable(part)])) as Value;
};

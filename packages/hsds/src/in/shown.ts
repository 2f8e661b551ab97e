const ENOUGH = 2_000;

/** Enough of a value to find it again: a report is no copy of what it reports. */
export function shown(value: string): string;
export function shown(value: unknown): unknown;
export function shown(value: unknown): unknown {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= ENOUGH ? value : `${text.slice(0, ENOUGH)}…`;
}

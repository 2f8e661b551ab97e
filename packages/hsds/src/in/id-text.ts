/** The id that somebody wrote, as a text or as a number; empty: none. */
export const idText = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

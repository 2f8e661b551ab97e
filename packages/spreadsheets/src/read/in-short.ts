const MOST_NAMED = 10;

/** Rows or cells as a note names them. */
export const inShort = (named: readonly (number | string)[]): string =>
  named.slice(0, MOST_NAMED).join(', ') + (named.length > MOST_NAMED ? ` … (${named.length})` : '');

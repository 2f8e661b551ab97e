const MOST_NAMED = 10;

/** Numbers of rows as a note names them. */
export const inShort = (numbers: readonly number[]): string =>
  numbers.slice(0, MOST_NAMED).join(', ') + (numbers.length > MOST_NAMED ? ` … (${numbers.length})` : '');

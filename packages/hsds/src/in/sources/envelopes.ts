/** Lists in which pages of feeds hold their rows; the likeliest first. */
export const ENVELOPES: ReadonlySet<string> = new Set([
  'contents',
  'content',
  'results',
  'data',
  'items',
  'records',
  'value',
  'rows',
  'result',
  'features',
]);

/** A whole number, also one that was written as a text. */
export const numberOf = (value: unknown): number | undefined => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isInteger(read) && read >= 0 ? read : undefined;
};

/** How many rows there are, by the words that feeds have for it. */
export const totalOf = (envelope: Readonly<Record<string, unknown>>): number | undefined =>
  ['total_items', 'totalElements', 'total_count', 'total', ...('next' in envelope ? ['count'] : [])]
    .map((name) => numberOf(envelope[name]))
    .find((found) => found !== undefined);

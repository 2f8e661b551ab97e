/** Lists in which pages of feeds hold their rows; the likeliest first. */
export const ENVELOPES: ReadonlySet<string> = new Set(['contents', 'content', 'results', 'data', 'items', 'records', 'value', 'rows']);

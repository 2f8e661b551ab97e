import type { JsonLd } from './described.ts';

/** For whom something is, in the reader's words. */
export const audienceOf = (label: string): JsonLd => ({ '@type': 'Audience', audienceType: label });

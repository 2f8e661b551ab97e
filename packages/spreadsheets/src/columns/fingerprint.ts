import { createHash } from 'node:crypto';
import { foldedHeading } from './guess-columns.ts';

/** By which a sheet with the same columns is known again: what people do not see (capitals, points, spaces) does not count. */
export const headingFingerprint = (headings: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(headings.map(foldedHeading)))
    .digest('hex')
    .slice(0, 32);

/** What a source says of a record beside it: when it changed, when it was confirmed, whose it is. */
import { CLOCKS_DIFFER_MS, isRecord, present } from '@drogowskaz/platform/core';
import { LATEST } from '../repairs/kept-moment.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import type { ServiceFacts } from './types.ts';

/** Nobody kept directories as data before: a moment before is one that was never set ("0001-01-01", "1970-01-01"). */
const FIRST = Date.UTC(1970, 0, 2);
/** Where a day begins first, it does so long before it does at Greenwich. */
const EARLIEST_DAY_MS = 14 * 3_600_000;

export const readFacts = (reading: Reading, node: Node): ServiceFacts => {
  const now = (reading.options.now ?? new Date()).getTime();
  const until = (latest: number) => (name: string, value: unknown) => {
    if (typeof value !== 'string') return undefined;
    const at = Date.parse(value);
    if (Number.isNaN(at) || (at >= FIRST && at <= latest)) return value;
    reading.repair('dropped-value', `${node.path}, ${name}`, value, null);
    return undefined;
  };
  const past = until(now + CLOCKS_DIFFER_MS);
  const ever = until(Date.parse(LATEST));
  const { profile, values } = node;
  const { source, verification } = isRecord(profile) ? profile : {};
  return present({
    lastModified: past('last_modified', values.last_modified),
    assuredDate: until(now + EARLIEST_DAY_MS)('assured_date', values.assured_date),
    source,
    verification: isRecord(verification)
      ? {
          ...verification,
          verifiedAt: past('verification.verifiedAt', verification.verifiedAt),
          dueAt: ever('verification.dueAt', verification.dueAt),
        }
      : undefined,
  });
};

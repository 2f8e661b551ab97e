import { HubError } from '@drogowskaz/platform';

/** The record itself, or another one that is in its way. */
export interface Refused {
  code: 'INVALID' | 'TAKEN';
  reason: string;
}

const CANNOT_KEEP: Refused = { code: 'INVALID', reason: 'It holds a value that the directory cannot keep.' };
const IN_THE_WAY: Refused = { code: 'TAKEN', reason: 'The directory does not let it in as it stands: another record is in its way.' };

/** Why a record from elsewhere does not go in, where that lies in the record; null for what may be well the next time: a database that is away. */
export const whyRefused = (error: unknown): Refused | null => {
  if (error instanceof HubError) return { code: 'TAKEN', reason: error.message };
  // A date that is none.
  if (error instanceof RangeError) return CANNOT_KEEP;
  const code = String((error as { code?: unknown } | null)?.code);
  // Twice the same, a reference to nothing, or what belongs to somebody else; not so what a check of the record alone refuses.
  if (/^(23503|23505|23P01|42501)$/.test(code)) return IN_THE_WAY;
  return /^(22|23|54)/.test(code) ? CANNOT_KEEP : null;
};

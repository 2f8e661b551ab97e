import { hash } from 'node:crypto';
import { isUuid } from '@drogowskaz/platform/core';
import { wholeSigns } from '../repairs/whole-signs.ts';

/** What programs and people write where there is no id. */
const NONE = /^(?:null|none|nil|nan|undefined|unknown|brak|n\/?a|-+|\?+|0{8}-0{4}-0{4}-0{4}-0{12})$/i;

/** Longer ones no index of the database takes. */
const LONGEST_ID = 300;

/** The id that somebody wrote, as a text or as a number; empty: none. One without end is its beginning, and what tells it from others. */
export const idText = (value: unknown): string => {
  const text =
    typeof value === 'string' ? wholeSigns(value).trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
  if (text.length > LONGEST_ID) return `${wholeSigns(text.slice(0, 200))}…${hash('sha256', text, 'hex')}`;
  if (NONE.test(text)) return '';
  const small = text.toLowerCase();
  // A UUID is the same in capital letters.
  return small !== text && isUuid(small) ? small : text;
};

import { wholeSigns } from '../repairs/whole-signs.ts';

/** What programs and people write where there is no id. */
const NONE = /^(?:null|none|nil|nan|undefined|unknown|brak|n\/?a|-+|\?+|0{8}-0{4}-0{4}-0{4}-0{12})$/i;

/** The id that somebody wrote, as a text or as a number; empty: none. */
export const idText = (value: unknown): string => {
  const text =
    typeof value === 'string' ? wholeSigns(value).trim() : typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
  return NONE.test(text) ? '' : text;
};

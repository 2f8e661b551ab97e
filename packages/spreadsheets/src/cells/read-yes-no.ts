import { fold } from '@drogowskaz/text';

const yes = new Set(['tak', 't', 'yes', 'y', 'true', 'prawda', 'x', '1', '+', 'v', '✓', '✔', 'jest', 'так']);
const no = new Set(['nie', 'n', 'no', 'false', 'falsz', '0', '-', '–', 'brak', 'ні']);

/** true, false, or null for what is neither. */
export const readYesNo = (written: string): boolean | null => {
  const text = fold(written)
    .replace(/[.!]+$/, '')
    .trim();
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
};

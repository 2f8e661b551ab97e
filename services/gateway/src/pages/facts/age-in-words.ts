import { fill } from '@drogowskaz/page-kit';
import type { PageView } from '../page-view.ts';

/** "18–25", "60 and over"; null where there is no limit. */
export const ageInWords = ({ texts, formats }: PageView, { from, to }: { from: number | null; to: number | null }): string | null => {
  const min = from === null ? '' : formats.number(from);
  const max = to === null ? '' : formats.number(to);
  if (min !== '' && max !== '') return fill(texts.ageBetween, { min, max });
  if (min !== '') return fill(texts.ageFrom, { min });
  return max === '' ? null : fill(texts.ageUpTo, { max });
};

import { fill } from '@drogowskaz/page-kit';
import type { SourceTexts } from './texts/source-texts.ts';

/** How often a source can be asked, in minutes: what the form offers. */
export const OFTEN = [15, 60, 360, 1_440, 10_080] as const;

const HOUR = 60;
const DAY = 1_440;

export const everyInWords = (t: SourceTexts, minutes: number): string => {
  if (minutes % DAY === 0) return fill(t.every.days, { count: minutes / DAY });
  if (minutes % HOUR === 0) return fill(t.every.hours, { count: minutes / HOUR });
  return fill(t.every.minutes, { count: minutes });
};

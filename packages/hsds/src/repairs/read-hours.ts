import { clockText, WEEKDAYS } from '../record/local-clock.ts';
import { readDays } from './read-days.ts';
import { readTime } from './read-time.ts';

export interface ReadHours {
  /** "MO,TU". */
  days: string;
  opens: string;
  closes: string;
}

const TIME = String.raw`(?:\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?|noon|midnight)`;
const BETWEEN = String.raw`\s*(?:-|–|—|to|do)\s*`;
const SPAN = new RegExp(String.raw`(?:godz\.?\s*|od\s+|from\s+)?(${TIME})${BETWEEN}(${TIME})`, 'gi');
const WORD = /^[\p{L}.\s,&/–—-]*$/u;

/** "9-5" on a day is nine to seventeen; nobody closes before opening without saying so. */
const spanOf = (from: string, to: string): { opens: string; closes: string } | null => {
  const [opens, closes] = [readTime(from), readTime(to)];
  if (opens === null || closes === null || closes.minute === opens.minute) return null;
  const isBare = !/[apn]/i.test(from + to) && closes.minute < opens.minute && closes.minute < 12 * 60;
  const late = isBare ? readTime(`${to}pm`) : closes;
  return late === null || late.minute <= opens.minute ? null : { opens: clockText(opens.minute), closes: clockText(late.minute) };
};

const ALWAYS =
  /^(?:open\s+)?(?:24\s*\/\s*7|24\s*h(?:ou)?rs?\s*(?:a|per|\/)?\s*day(?:[,/ ]+(?:and\s+)?(?:7|seven)\s+days\s*(?:a|per|\/)?\s*week)?|ca[lł]odobowo)\.?$/i;

/** Days and hours in one text: "Mon-Fri 9am-5pm; Sat 10:00-14:00", "pon.–pt. 8–16". Null as soon as a word of it is neither. */
export const readHours = (text: string): ReadHours[] | null => {
  if (ALWAYS.test(text.trim())) return [{ days: WEEKDAYS.join(','), opens: '00:00', closes: '24:00' }];
  const found: ReadHours[] = [];
  for (const part of text
    .split(/[;\n|]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    const spans = [...part.matchAll(SPAN)];
    const [first] = spans;
    if (first === undefined) return null;
    const words = part
      .replace(SPAN, ' ')
      .replace(/[:,()]+/g, ' ')
      .replace(/\b(?:open|hours|czynne|and|i|oraz)\b/gi, ' ')
      .trim();
    const days = WORD.test(words) ? readDays(words) : null;
    // Several hours in one part: only where the days stand before or behind all of them.
    if (days === null || (spans.length > 1 && !isTogether(part, spans))) return null;
    for (const [, from = '', to = ''] of spans) {
      const span = spanOf(from, to);
      if (span === null) return null;
      found.push({ days, ...span });
    }
  }
  return found.length === 0 ? null : found;
};

const isTogether = (part: string, spans: readonly RegExpMatchArray[]): boolean =>
  spans.slice(1).every((span, position) => {
    const before = spans[position];
    const between = part.slice((before?.index ?? 0) + (before?.[0].length ?? 0), span.index);
    return /^[\s,&/]*(?:and|i|oraz)?[\s,&/]*$/i.test(between);
  });

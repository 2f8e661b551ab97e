import { lookedUp } from './looked-up.ts';

/** Minutes ahead of UTC, of "Z", "+01:00" or "+0100". */
export const offsetOf = (text: string): number | null => {
  if (text.toUpperCase() === 'Z') return 0;
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0)) : null;
};

export interface ReadTime {
  /** Minutes after midnight; 1440 is the end of the day. */
  minute: number;
  /** Minutes ahead of UTC, when the time said so. */
  offset: number | null;
  /** "am" or "pm". */
  saysHalf: boolean;
  /** "08:00-12:00" is eight o'clock twelve hours behind UTC, or from eight to twelve; with seconds nobody writes a range. */
  mayBeRange: boolean;
  /** It was written as HSDS asks. */
  asWritten: boolean;
}

const WORDS: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', poludnie: '12:00', midnight: '00:00', polnoc: '00:00' };

/** A time of day in the forms that people write: "09:00", "9am", "9.30 p.m.", "godz. 9", "0900". Null when it is none. */
export const readTime = (written: string): ReadTime | null => {
  const plain = written.trim().toLowerCase();
  const asWritten = /^\d{2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:\d{2})?$/.test(plain);
  const text = (lookedUp(WORDS, plain) ?? plain).replace(/^(godz\.?|o|od|do|at)\s*/, '').replace(/^\d{4}-\d{2}-\d{2}[t ]/, '');
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*h?\s*([ap])?\.?(?:m\.?)?\s*(z|[+-]\d{2}:?\d{0,2})?$/.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds, half, zone] = found;
  // "10-12" is no time in a zone.
  if (minutes === undefined && zone?.startsWith('-')) return null;
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const minute = hour * 60 + Number(minutes ?? 0);
  const offset = zone === undefined ? null : offsetOf(zone);
  if (minute > 1_440 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59 || (zone !== undefined && offset === null)) return null;
  const mayBeRange = seconds === undefined && zone?.startsWith('-') === true;
  return { minute, offset, saysHalf: half !== undefined, mayBeRange, asWritten };
};

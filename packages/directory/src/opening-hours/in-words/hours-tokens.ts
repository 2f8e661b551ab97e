import { fold } from '@drogowskaz/text';
import {
  dayWords,
  fillers,
  type Mark,
  type Ordinal,
  ordinalWords,
  phrases,
  places,
  timeWords,
  type WeekdayCode,
  weekdayCodes,
} from './hours-words.ts';

export type Token =
  | { kind: 'DAYS'; days: readonly WeekdayCode[] }
  | { kind: 'ORDINAL'; ordinal: Ordinal }
  /** `half`: it says which half of the day. */
  | { kind: 'TIME'; minute: number; half: boolean }
  | { kind: Mark | 'UNKNOWN' };

const DAY_BEGINS = '(?:pon|pn|wt|sr|śr|czw|pia|pią|sob|niedz|mon|tue|wed|thu|fri|sat|sun)';
/** "7³⁰": minutes that stand higher. */
const RAISED = /(\d{1,2})\s*([⁰⁵⁴³²¹º°]{2})/gu;
/** "I i III środa". */
const ROMAN = new RegExp(`(?<![\\p{L}\\d])(I{1,3}|IV)\\.?(?=\\s+(?:(?:i\\s+|oraz\\s+)?(?:I{1,3}|IV)\\.?\\s+)*${DAY_BEGINS})`, 'gu');
/** "1. i 3. środa". */
const NUMBERED = new RegExp(`(?<![\\d.:-])([1-4])\\.(?=\\s*(?:(?:,|i|oraz)?\\s*[1-4]\\.\\s*)*${DAY_BEGINS})`, 'gu');

const plain = (written: string): string =>
  fold(
    written
      .replace(RAISED, (_, hour, raised: string) => `${hour}:${raised.replace(/[º°]/g, '0').normalize('NFKC')}`)
      .replace(/(\d)\s*\^\s*(\d{2})/g, '$1:$2')
      // A list of lines, and "są", which without its tail is a Saturday.
      .replace(/^\s*[-–•·*]\s+/gm, '')
      .replace(/(?<!\p{L})są(?!\p{L})/giu, ' ')
      .replace(ROMAN, (roman) => `#ORDINAL:${roman.startsWith('IV') ? 4 : roman.replace('.', '').length} `)
      .replace(NUMBERED, '#ORDINAL:$1 '),
  )
    .replace(/#ordinal/g, '#ORDINAL')
    .replace(/[–—−‑]/g, '-')
    .replace(/[’ʼ`]/g, "'");

/** What belongs together, one after the other: marks, dates, times, numbers, words, and whatever else somebody wrote. */
const PARTS =
  /#[A-Z]+(?::[A-Z\d,-]+)?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}(?:\s:\s|:|\.)\d{2}(?::\d{2})?(?!\d)(?:\s?[ap]\.?\s?m(?!\p{L}))?|\d+\s?[ap]\.?\s?m(?!\p{L})|\d(?:st|nd|rd|th)(?!\p{L})|\d+|[\p{L}']+|\n|\S/gu;

/** What a text about hours says, part by part. A part that nobody here understands is one, too. */
export const tokensOf = (written: string): Token[] => {
  let text = plain(written);
  for (const [said, mark] of phrases) text = text.replace(said, mark === '' ? ' ' : ` #${mark} `);
  const tokens: Token[] = [];
  for (const [part] of text.matchAll(PARTS)) {
    const token = tokenOf(part, tokens.length === 0);
    if (token !== null) tokens.push(token);
  }
  return tokens;
};

/** Null: it says nothing. */
const tokenOf = (part: string, isFirst: boolean): Token | null => {
  const [, mark, value = ''] = /^#([A-Z]+)(?::(.+))?$/.exec(part) ?? [];
  if (mark === 'DAYS') return { kind: 'DAYS', days: value.split(',') as WeekdayCode[] };
  if (mark === 'ORDINAL') return { kind: 'ORDINAL', ordinal: Number(value) as Ordinal };
  if (mark !== undefined) return { kind: mark as Mark };
  if (part === '-') return { kind: 'DASH' };
  if (/^[,/&]$/.test(part)) return { kind: 'AND' };
  if (/^[;|\n]$/.test(part)) return { kind: 'END' };
  if (/^[.:()[\]"„”!]$/.test(part)) return null;
  const day = dayWords.findIndex((word) => word.test(part));
  if (day >= 0) return { kind: 'DAYS', days: weekdayCodes.slice(day, day + 1) };
  const ordinal = ordinalWords.find(([, word]) => word.test(part));
  if (ordinal) return { kind: 'ORDINAL', ordinal: ordinal[0] };
  if (fillers.test(part) || (isFirst && places.test(part))) return null;
  const minute = Object.hasOwn(timeWords, part) ? timeWords[part] : minuteOf(part);
  return minute == null ? { kind: 'UNKNOWN' } : { kind: 'TIME', minute, half: /m$|^[a-z]/.test(part) };
};

/** "8", "8:30", "8.30", "0830", "8 p.m." as minutes after midnight. "00" is the rest of another time. */
const minuteOf = (part: string): number | null => {
  const [, hours, parted, packed, half] = /^(\d{1,2})(?:\s?[:.]\s?(\d{2})(?::\d{2})?|(\d{2}))?\s?(?:([ap])\.?\s?m)?$/.exec(part) ?? [];
  if (hours === undefined || part === '00') return null;
  const [hour, minute] = [Number(hours), Number(parted ?? packed ?? 0)];
  if (minute > 59 || hour * 60 + minute > 1_440 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  return (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
};

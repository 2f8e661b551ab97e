/** From when to when a row of hours is open, or closed. */
import { MINUTES_PER_DAY } from '@drogowskaz/directory';
import { clockText } from '../record/local-clock.ts';
import { type ReadTime, readTime } from '../repairs/read-time.ts';
import { saysAroundTheClock } from './hours-words.ts';
import { NIGHT_ENDS, type ShownClock } from './shown-clock.ts';
import type { Values } from './values.ts';

export interface Times {
  opens: ReadTime | undefined;
  /** Minutes after the midnight before it opens; undefined: not said, or nobody can tell. */
  closes: number | undefined;
  /** Why nobody can tell when it closes, though both times can be read. */
  problem: string | null;
}

const ENDS_BEFORE =
  'It closes before it opens, or at that very time: nothing is promised. Write 17:00 for five in the afternoon, the night as a row of its own for each day (20:00-23:59, 00:00-02:00), and what never closes as 00:00-24:00.';

export const timesOf = (values: Values, clock: ShownClock, texts: readonly unknown[]): Times => {
  const [opens, closes] = bothTimesOf(values);
  if (opens === undefined || closes === undefined) return { opens, closes: closes?.minute, problem: null };
  const isOneClock = opens.offset === null || closes.offset === null || opens.offset === closes.offset;
  if (isOneClock && closes.minute > opens.minute) return { opens, closes: closes.minute, problem: null };
  const isNextDay =
    opens.minute === closes.minute
      ? texts.some((text) => typeof text === 'string' && saysAroundTheClock(text))
      : isNight(opens, closes, clock);
  if (!isOneClock || !isNextDay) {
    values.drop('closes_at', clockText(closes.minute));
    return { opens, closes: undefined, problem: ENDS_BEFORE };
  }
  values.repair('closes-next-day', 'closes_at', clockText(closes.minute), `${clockText(closes.minute)} on the next day`);
  return { opens, closes: closes.minute + MINUTES_PER_DAY, problem: null };
};

/** When it is closed: all day where the times tell nothing, as those that a table has where nobody wrote any (00:00 to 00:00). */
export const closedTimesOf = (values: Values): Times => {
  const [opens, closes] = bothTimesOf(values);
  const isAllDay = opens === undefined || closes === undefined || opens.offset !== closes.offset || opens.minute === closes.minute;
  if (isAllDay) return { opens: undefined, closes: undefined, problem: null };
  return { opens, closes: closes.minute < opens.minute ? closes.minute + MINUTES_PER_DAY : closes.minute, problem: null };
};

/** A time that may be a range is in a zone where the other one says the same zone. */
const bothTimesOf = (values: Values): [ReadTime | undefined, ReadTime | undefined] => {
  const [opens, closes] = [timeOf(values, 'opens_at'), timeOf(values, 'closes_at')];
  const isOneZone = opens?.offset === closes?.offset;
  const told = (name: 'opens_at' | 'closes_at', time: ReadTime | undefined): ReadTime | undefined =>
    time?.mayBeRange === true && !isOneZone ? values.drop(name, values.raw(name)) : time;
  return [told('opens_at', opens), told('closes_at', closes)];
};

const timeOf = (values: Values, name: 'opens_at' | 'closes_at'): ReadTime | undefined => {
  const written = values.line(name, 100);
  if (written === undefined) return undefined;
  const time = readTime(written);
  if (time === null || (name === 'opens_at' && time.minute === MINUTES_PER_DAY)) return values.drop(name, written);
  if (!time.asWritten) values.repair('time-read', name, written, clockText(time.minute));
  return time;
};

const NOON = 12 * 60;

/** From the afternoon on, what closes earlier than it opens closes on the next day; before, where "02:00" can be no two in the afternoon. */
const isNight = (opens: ReadTime, closes: ReadTime, clock: ShownClock): boolean =>
  closes.minute === 0 ||
  opens.minute > NOON ||
  (closes.minute < NIGHT_ENDS && opens.minute >= NIGHT_ENDS && (closes.saysHalf || clock.isWhole));

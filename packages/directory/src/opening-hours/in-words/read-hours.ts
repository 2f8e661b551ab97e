import { type Token, tokensOf } from './hours-tokens.ts';
import { type Ordinal, type WeekdayCode, weekdayCodes } from './hours-words.ts';

/** Days on which it is open from and to, in minutes after midnight. Without an end: "from 17:00". */
export interface SpanInWords {
  readonly days: readonly WeekdayCode[];
  /** Which of them in a month; null: each. */
  readonly ordinal: Ordinal | null;
  readonly from: number;
  readonly to: number | null;
}

/** Why hours cannot be read: no days were named, times that cannot be, words that nobody here understands. */
export type HoursProblem = 'DAYS' | 'WORDS' | 'TIMES';

export interface HoursInWords {
  readonly spans: readonly SpanInWords[];
  readonly byAppointment: boolean;
  /** What holidays were said to be; null: nothing was said. */
  readonly closedOnHolidays: true | null;
  /** Something is said beside days and times that takes nothing away: a room. */
  readonly hasNote: boolean;
}

export type ReadHoursInWords = (HoursInWords & { readonly problem: null }) | { readonly problem: HoursProblem };

class Unread extends Error {
  readonly problem: HoursProblem;
  constructor(problem: HoursProblem) {
    super(problem);
    this.problem = problem;
  }
}

interface Days {
  days: WeekdayCode[];
  ordinal: Ordinal | null;
}
interface When {
  of: Days[];
  holidays: boolean;
}
type Span = Days & { from: number; to: number | null };

const LONGEST = 1_000;
const DAY = 1_440;
const HALF_DAY = 720;
/** Who writes "2-4" means the afternoon. */
const EARLIEST = 300;

const without = (days: readonly WeekdayCode[], gone: readonly WeekdayCode[]): WeekdayCode[] => days.filter((day) => !gone.includes(day));
const areSame = (one: readonly WeekdayCode[], other: readonly WeekdayCode[]): boolean =>
  one.length === other.length && without(one, other).length === 0;
const overlap = (one: Span, other: Span): boolean => one.from < (other.to ?? DAY) && other.from < (one.to ?? DAY);

/**
 * The grammar of opening hours in words. Hours are clauses; a clause is days with times in either order ("pn-pt 8-16", "8-16 pn-pt"), days that are
 * closed, days that are excepted, a break, or a word for appointments. What is none of these ends the reading: whatever is not understood may
 * take away from what is.
 */
class Clauses {
  readonly #tokens: readonly Token[];
  /** The days of the column that it stands in, where there is one for each. */
  readonly #column: readonly WeekdayCode[];
  #at = 0;
  #spans: Span[] = [];
  #last: Span[] = [];
  readonly #closed: WeekdayCode[] = [];
  #isClosed = false;
  #byAppointment = false;
  #closedOnHolidays: true | null = null;
  #hasNote = false;

  constructor(tokens: readonly Token[], column: readonly WeekdayCode[]) {
    this.#tokens = tokens;
    this.#column = column;
  }

  /** Days alone. */
  days(): Days[] {
    const when = this.#when();
    if (when === null || when.holidays || this.#closedOnHolidays || this.#at < this.#tokens.length) throw new Unread('WORDS');
    return when.of;
  }

  hours(): HoursInWords {
    while (this.#at < this.#tokens.length) this.#clause();
    const isSaid = this.#spans.length > 0 || this.#byAppointment || this.#closedOnHolidays || this.#isClosed;
    const spans = this.#spans.map((span) => ({ ...span, days: without(span.days, this.#closed) })).filter(({ days }) => days.length > 0);
    if (!isSaid || (this.#spans.length > 0 && spans.length === 0)) throw new Unread('WORDS');
    const [byAppointment, closedOnHolidays, hasNote] = [this.#byAppointment, this.#closedOnHolidays, this.#hasNote];
    return { spans, byAppointment, closedOnHolidays, hasNote };
  }

  #next<Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | null {
    const token = this.#tokens[this.#at];
    return token?.kind === kind ? (token as Extract<Token, { kind: Kind }>) : null;
  }

  #take<Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | null {
    const token = this.#next(kind);
    if (token) this.#at += 1;
    return token;
  }

  #takeRange(): boolean {
    return (this.#take('DASH') ?? this.#take('RANGE')) !== null;
  }

  #clause(): void {
    if (this.#take('AND') || this.#take('END')) return;
    if (this.#take('NOTE')) this.#hasNote = true;
    else if (this.#take('APPOINTMENT')) this.#byAppointment = true;
    else if (this.#take('BREAK')) this.#break();
    else if (this.#take('EXCEPT')) this.#except();
    else if (this.#take('CLOSED')) this.#close(this.#when());
    else this.#open();
  }

  #open(): void {
    const named = this.#when();
    // "Wtorek – 8:00-16:00": a dash that leads to times, not to another day; "do 16" is none.
    const isLedTo = named !== null && this.#take('DASH') !== null;
    if (named && this.#take('CLOSED')) {
      this.#close(named);
      return;
    }
    if (named && !isLedTo && !this.#take('END')) this.#take('AND');
    const times = this.#times();
    if (times.length === 0 || (isLedTo && times.some(({ to }) => to === null))) throw new Unread('WORDS');
    const when = named ?? this.#whenBehind() ?? this.#daysNotNamed(times);
    if (when.holidays) throw new Unread('WORDS');
    if (this.#column.length > 0 && when.of.some(({ days }) => without(days, this.#column).length > 0)) throw new Unread('DAYS');
    const spans = when.of.flatMap((of) => times.map((time) => ({ ...of, ...time })));
    for (const before of this.#spans) for (const span of spans) this.#give(before, span);
    this.#spans = [...this.#spans.filter(({ days }) => days.length > 0), ...spans];
    this.#last = spans;
  }

  /** "8-16, pn-pt". */
  #whenBehind(): When | null {
    const here = this.#at;
    this.#take('AND');
    const when = this.#when();
    if (when === null) this.#at = here;
    return when;
  }

  #daysNotNamed(times: readonly { from: number; to: number | null }[]): When {
    const isAlways = this.#spans.length === 0 && times.some(({ from, to }) => from === 0 && to === DAY);
    if (this.#column.length === 0 && !isAlways) throw new Unread('DAYS');
    return { of: [{ days: [...(this.#column.length > 0 ? this.#column : weekdayCodes)], ordinal: null }], holidays: false };
  }

  /** Of days that are named twice, those of "pn-pt 8-16, wt 10-18" are open as the smaller group says; other pairs say two things. */
  #give(before: Span, span: Span): void {
    const shared = before.days.filter((day) => span.days.includes(day));
    if (shared.length === 0 || (before.ordinal !== null && span.ordinal !== null && before.ordinal !== span.ordinal)) return;
    const isSmaller = shared.length === span.days.length && span.days.length < before.days.length;
    if (before.ordinal !== span.ordinal) throw new Unread('WORDS');
    if (areSame(before.days, span.days) && !overlap(before, span)) return;
    if (!isSmaller || !overlap(before, span)) throw new Unread('WORDS');
    before.days = without(before.days, span.days);
  }

  /** "pn-pt", "sob. i niedz.", "1. i 3. środa miesiąca", "codziennie oprócz niedziel". Null: no days stand here. */
  #when(): When | null {
    const when = this.#list();
    if (when && this.#take('EXCEPT')) {
      const gone = this.#list();
      when.of = this.#minus(when.of, gone);
    }
    return when;
  }

  #list(): When | null {
    const when: When = { of: [], holidays: false };
    for (;;) {
      const here = this.#at;
      if (when.of.length > 0 || when.holidays) this.#take('AND');
      if (this.#take('HOLIDAYS')) when.holidays = true;
      else {
        const some = this.#someDays();
        if (some.length === 0) {
          this.#at = here;
          break;
        }
        when.of.push(...some);
      }
    }
    const plain = when.of.filter(({ ordinal }) => ordinal === null);
    // "The first Wednesday and Thursday": of which nobody knows which Thursday.
    if (plain.length > 0 && plain.length < when.of.length) throw new Unread('WORDS');
    const ordinals = [...new Set(when.of.map(({ ordinal }) => ordinal))];
    when.of = ordinals.map((ordinal) => ({
      ordinal,
      days: [...new Set(when.of.filter((each) => each.ordinal === ordinal).flatMap(({ days }) => days))],
    }));
    return when.of.length === 0 && !when.holidays ? null : when;
  }

  #someDays(): Days[] {
    const isEvery = this.#take('EVERY') !== null;
    const ordinals: Ordinal[] = [];
    for (let of = this.#take('ORDINAL'); of; of = this.#take('ORDINAL')) {
      ordinals.push(of.ordinal);
      this.#take('AND');
    }
    const named = this.#take('DAYS');
    if (!named) {
      if (isEvery || ordinals.length > 0) throw new Unread('WORDS');
      return [];
    }
    let days = [...named.days];
    const here = this.#at;
    if (this.#takeRange() && !this.#next('DAYS')) this.#at = here;
    else if (this.#at > here) {
      const [from, to] = [named.days, this.#take('DAYS')?.days ?? []];
      if (from.length !== 1 || to.length !== 1) throw new Unread('WORDS');
      days = daysBetween(from[0] as WeekdayCode, to[0] as WeekdayCode);
    }
    const ofMonth = this.#take('MONTH') !== null;
    // "Every second Tuesday" is one of the month only when it says so.
    if ((isEvery && ordinals.length > 0 && !ofMonth) || (ofMonth && ordinals.length === 0)) throw new Unread('WORDS');
    if (ordinals.length > 0 && days.length > 1) throw new Unread('WORDS');
    return ordinals.length === 0 ? [{ days, ordinal: null }] : [...new Set(ordinals)].map((ordinal) => ({ days: [...days], ordinal }));
  }

  #times(): { from: number; to: number | null }[] {
    const times: { from: number; to: number | null }[] = [];
    for (;;) {
      const here = this.#at;
      if (times.length > 0) this.#take('AND');
      if (times.length === 0 && this.#take('ALWAYS')) return [{ from: 0, to: DAY }];
      const from = this.#take('TIME');
      if (!from) {
        this.#at = here;
        break;
      }
      if (from.minute === DAY) throw new Unread('TIMES');
      if (!this.#takeRange()) times.push({ from: from.minute, to: null });
      else times.push(spanOf(from, this.#take('TIME')));
    }
    if (times.length > 1 && times.some(({ to }) => to === null)) throw new Unread('TIMES');
    const sorted = [...times].sort((one, other) => one.from - other.from);
    if (sorted.some(({ from }, place) => place > 0 && from < (sorted[place - 1]?.to ?? DAY))) throw new Unread('TIMES');
    return times;
  }

  #break(): void {
    const from = this.#take('TIME');
    const gap = from && this.#takeRange() ? spanOf(from, this.#take('TIME')) : null;
    if (gap === null || this.#spans.length === 0) throw new Unread('TIMES');
    this.#spans = this.#spans.flatMap((span) => {
      if (span.to === null || gap.from <= span.from || gap.to >= span.to) throw new Unread('TIMES');
      return [
        { ...span, to: gap.from },
        { ...span, from: gap.to },
      ];
    });
    this.#last = this.#spans;
  }

  #except(): void {
    const gone = this.#list();
    if (this.#last.length === 0) throw new Unread('WORDS');
    for (const span of this.#last) span.days = this.#minus([span], gone)[0]?.days ?? [];
  }

  #minus(of: readonly Days[], gone: When | null): Days[] {
    const named = gone?.of.flatMap(({ days }) => days) ?? [];
    const [days] = of;
    const isClear =
      gone !== null && days !== undefined && of.length === 1 && days.ordinal === null && gone.of.every(({ ordinal }) => ordinal === null);
    if (!isClear || without(named, days.days).length > 0 || named.length === days.days.length) throw new Unread('WORDS');
    if (gone.holidays) this.#closedOnHolidays = true;
    return [{ ...days, days: without(days.days, named) }];
  }

  #close(when: When | null): void {
    if (when === null) {
      // Closed, and nothing else: more may be meant than the days that were named.
      if (this.#tokens.length > 1) throw new Unread('WORDS');
      this.#isClosed = true;
      return;
    }
    if (when.of.some(({ ordinal }) => ordinal !== null)) throw new Unread('WORDS');
    if (when.holidays) this.#closedOnHolidays = true;
    if (when.of.length > 0) this.#isClosed = true;
    this.#closed.push(...when.of.flatMap(({ days }) => days));
  }
}

/** "pn" to "pt" are five days, "sob" to "pn" three. */
const daysBetween = (from: WeekdayCode, to: WeekdayCode): WeekdayCode[] => {
  const [first, last] = [weekdayCodes.indexOf(from), weekdayCodes.indexOf(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => weekdayCodes[(first + step) % 7] ?? from);
};

type Time = Extract<Token, { kind: 'TIME' }>;

/** "9-5" and "1-5 pm" are hours of a day at work; nobody closes before opening without saying so. */
const spanOf = (opens: Time, closes: Time | null): { from: number; to: number } => {
  if (closes === null) throw new Unread('WORDS');
  // A spreadsheet's empty time, twice: around the clock ends at 24:00.
  if (opens.minute === 0 && closes.minute === 0) throw new Unread('TIMES');
  const to =
    closes.minute === 0
      ? DAY
      : !closes.half && closes.minute < opens.minute && opens.minute <= HALF_DAY && closes.minute < HALF_DAY
        ? closes.minute + HALF_DAY
        : closes.minute;
  const from = !opens.half && closes.half && opens.minute + HALF_DAY < to ? opens.minute + HALF_DAY : opens.minute;
  const isNight = from > 0 && from < EARLIEST && to <= HALF_DAY && !opens.half;
  if (to <= from || isNight) throw new Unread('TIMES');
  return { from, to };
};

const understood = <Result>(
  written: string,
  column: readonly WeekdayCode[],
  read: (clauses: Clauses) => Result,
): Result | { problem: HoursProblem } => {
  const tokens = written.length > LONGEST ? [] : tokensOf(written);
  // Most texts that are no hours end here.
  if (tokens.some(({ kind }) => kind === 'UNKNOWN')) return { problem: 'WORDS' };
  try {
    return read(new Clauses(tokens, column));
  } catch (error) {
    if (error instanceof Unread) return { problem: error.problem };
    throw error;
  }
};

/**
 * Opening hours as offices write them: "pn.-pt. 8:00-16:00, sob. 9-13", "wt i czw 10–14", "Mon-Fri 9am-5pm", "codziennie oprócz niedziel 8-16", "24h", "po umówieniu".
 * `column`: the days of the column that they stand in, where there is one for each. Never more than what is said: one word that is not understood, and nothing is.
 */
export const readHoursInWords = (written: string, column: readonly WeekdayCode[] = []): ReadHoursInWords =>
  understood(written, column, (clauses) => ({ ...clauses.hours(), problem: null }));

/** Days alone: "pn-pt", "codziennie oprócz niedziel", "pierwszy wtorek miesiąca". Null when one word of it is something else. */
export const readDaysInWords = (written: string): readonly Pick<SpanInWords, 'days' | 'ordinal'>[] | null => {
  const read = understood(written, [], (clauses) => clauses.days());
  return 'problem' in read ? null : read;
};

import type { ShownDateOrder } from '@drogowskaz/directory';
import { remembered } from '@drogowskaz/platform/core';
import type { ToldLanguage } from '@drogowskaz/text';
import type { ShownClock } from './shown-clock.ts';

/** What fields with dates are called; other numbers with hyphens (telephones) show nothing. */
const OF_DATES = /date|valid|until|dtstart|modified|created|updated|expire|from$|_to$|start|end$/i;
const OPENS = /^(?:opens?(?:_?at)?|start_?time)$/i;
const CLOSES = /^(?:closes?(?:_?at)?|end_?time)$/i;
const OF_TEXTS = /description|summary|application_process|^opis$/i;
const LONGEST_DATE = 40;

/** Names of fields come again in each row. */
const MOST_NAMES = 1_000;
const of = remembered(MOST_NAMES, (key) => ({
  dates: OF_DATES.test(key),
  texts: OF_TEXTS.test(key),
  opens: OPENS.test(key),
  closes: CLOSES.test(key),
}));

interface Learning {
  dates: ShownDateOrder;
  clock: ShownClock;
  texts: ToldLanguage;
}

/** Shows the dates, times and texts of a row, however deep they stand, to what learns the order, the clock and the language of all of them. */
export const seeValues = (value: unknown, learning: Learning, key = ''): void => {
  if (typeof value === 'string') {
    const named = of(key);
    if (value.length < LONGEST_DATE && named.dates) learning.dates.see(value);
    else if (named.texts) learning.texts.see(value);
  } else if (Array.isArray(value)) for (const each of value) seeValues(each, learning, key);
  else if (typeof value === 'object' && value !== null) seeRow(Object.entries(value), learning);
};

const seeRow = (fields: readonly [string, unknown][], learning: Learning): void => {
  let opens: unknown;
  let closes: unknown;
  for (const [name, value] of fields) {
    const named = of(name);
    if (named.opens) opens = value;
    else if (named.closes) closes = value;
    seeValues(value, learning, name);
  }
  if (opens !== undefined || closes !== undefined) learning.clock.see(opens, closes);
};

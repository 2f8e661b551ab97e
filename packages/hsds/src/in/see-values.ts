import type { ShownDateOrder } from '@drogowskaz/directory';
import { remembered } from '@drogowskaz/platform/core';
import type { ToldLanguage } from '@drogowskaz/text';

/** What fields with dates are called; other numbers with hyphens (telephones) show nothing. */
const OF_DATES = /date|valid|until|dtstart|modified|created|updated|expire|from$|_to$|start|end$/i;
const OF_TEXTS = /description|summary|application_process|^opis$/i;
const LONGEST_DATE = 40;

/** Names of fields come again in each row. */
const MOST_NAMES = 1_000;
const of = remembered(MOST_NAMES, (key) => ({ dates: OF_DATES.test(key), texts: OF_TEXTS.test(key) }));

interface Learning {
  dates: ShownDateOrder;
  texts: ToldLanguage;
}

/** Shows the dates and texts of a row, however deep they stand, to what learns the order of the ones and the language of the others. */
export const seeValues = (value: unknown, learning: Learning, key = ''): void => {
  if (typeof value === 'string') {
    const named = of(key);
    if (value.length < LONGEST_DATE && named.dates) learning.dates.see(value);
    else if (named.texts) learning.texts.see(value);
  } else if (Array.isArray(value)) for (const each of value) seeValues(each, learning, key);
  else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) seeValues(each, learning, name);
};

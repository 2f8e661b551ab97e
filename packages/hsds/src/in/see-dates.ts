import type { ShownDateOrder } from '@drogowskaz/directory';

/** What fields with dates are called; other numbers with hyphens (telephones) show nothing. */
const OF_DATES = /date|valid|until|dtstart|modified|created|updated|expire|from$|_to$|start|end$/i;

/** Shows the dates of a row, however deep they stand, to what learns their order. */
export const seeDates = (dates: ShownDateOrder, value: unknown, key = ''): void => {
  if (typeof value === 'string') {
    if (value.length < 40 && OF_DATES.test(key)) dates.see(value);
  } else if (Array.isArray(value)) for (const each of value) seeDates(dates, each, key);
  else if (typeof value === 'object' && value !== null) for (const [name, each] of Object.entries(value)) seeDates(dates, each, name);
};

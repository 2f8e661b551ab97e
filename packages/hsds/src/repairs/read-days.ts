import { readDaysInWords, weekdayCodes } from '@drogowskaz/directory';

const NUMBERS = /^\s*[1-7](?:[\s,;–-]+[1-7])*\s*$/;
/** "!MO" is every day but Monday, or nothing. */
const NEGATED = /[!~^¬]/;
const RULE = /^(?:[+-]?\d{1,2})?(?:MO|TU|WE|TH|FR|SA|SU)$/;

/**
 * Days in words, numbers (1 is Monday) or ranges, as RFC 5545 writes them: "Mon-Fri" → "MO,TU,WE,TH,FR", "daily except Sundays" → Monday to
 * Saturday, "pierwszy wtorek" → "1TU". Null when one word is none.
 */
export const readDays = (text: string): string | null => {
  if (NEGATED.test(text)) return null;
  const parts = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  if (parts.length > 0 && parts.every((part) => RULE.test(part))) return [...new Set(parts)].join(',');
  const named = NUMBERS.test(text) ? text.replace(/\d/g, (number) => weekdayCodes[Number(number) - 1] ?? number) : text;
  return (
    readDaysInWords(named)
      ?.flatMap(({ days, ordinal }) => days.map((day) => `${ordinal ?? ''}${day}`))
      .join(',') ?? null
  );
};

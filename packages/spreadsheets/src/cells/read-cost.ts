import { fold } from '@drogowskaz/text';
import { readNumber } from './read-number.ts';
import { readYesNo } from './read-yes-no.ts';

export interface ReadCost {
  readonly free: boolean | null;
  readonly amount: number | null;
  /** What was written, when it says more than that. */
  readonly note: string;
}

const FREE = /\b(bezplatn\w*|nieodplatn\w*|darmow\w*|za darmo|gratis\w*|free|bez oplat\w*)\b/;
const PAID = /\b(platn\w*|odplatn\w*|paid)\b/;
const PRICE = /(\d[\d\s.,]*)\s*(zl|pln)\b/;

/** "bezpłatnie", "25 zł", "tak" under "odpłatność": what it costs. A heading says what yes and no mean. */
export const readCost = (written: string, heading = ''): ReadCost => {
  const text = fold(written).trim();
  const answer = readYesNo(written);
  if (answer !== null && !/^[01]$/.test(text)) {
    const asksWhetherFree = FREE.test(fold(heading));
    return { free: asksWhetherFree ? answer : !answer, amount: null, note: '' };
  }
  const bare = readNumber(written);
  if (bare !== null) return bare === 0 ? { free: true, amount: null, note: '' } : { free: false, amount: bare, note: '' };
  const prices = [...text.matchAll(new RegExp(PRICE, 'g'))];
  const isFree = FREE.test(text);
  // "bezpłatnie, od dwóch osób 20 zł": both are said, so only the words are kept.
  if (isFree && prices.length > 0) return { free: null, amount: null, note: written };
  if (isFree) return { free: true, amount: null, note: /^\S+$/.test(text) ? '' : written };
  if (prices.length === 1) {
    const amount = readNumber(prices[0]?.[1] ?? '');
    return { free: false, amount, note: text === prices[0]?.[0] ? '' : written };
  }
  if (prices.length > 1 || PAID.test(text)) return { free: false, amount: null, note: /^\S+$/.test(text) ? '' : written };
  return { free: null, amount: null, note: written };
};

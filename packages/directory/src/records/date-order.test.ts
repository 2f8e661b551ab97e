import { expect, it } from '@jest/globals';
import { dateOrderOf, ShownDateOrder } from './date-order.ts';

const shownBy = (...dates: string[]) => {
  const shown = new ShownDateOrder();
  for (const date of dates) shown.see(date);
  return shown.order;
};

it.each([
  [['01/02/2027', '13/02/2027'], 'DAY'],
  [['01/02/2027', '02/13/2027'], 'MONTH'],
  [['1-2-27', '2-13-27 10:00'], 'MONTH'],
  [['01/02/2027', '05/05/2027', '2027-13-02', '13.02.2027', '24-000-00-00'], null],
  [['13/02/2027', '02/13/2027'], null],
] as const)('The dates %j show that %s stands first', (dates, order) => expect(shownBy(...dates)).toBe(order));

it.each([
  ['01/02/2027', null, null],
  ['01/02/2027', 'MONTH', 'MONTH'],
  ['1-2-2027', null, null],
  ['13/02/2027', 'MONTH', 'DAY'],
  ['02/13/2027', null, 'MONTH'],
  ['05/05/2027', null, 'DAY'],
  ['01.02.2027', 'MONTH', 'DAY'],
] as const)('"%s" is read, where %s is shown, by %s', (text, shown, order) => expect(dateOrderOf(text, shown)).toBe(order));

import { expect, it } from '@jest/globals';
import { readNumber } from './read-number.ts';

it.each([
  ['ok. 50 zł', 50],
  ['min. 18', 18],
  ['wew. 14', 14],
  ['£35', 35],
  ['.5', 0.5],
  ['1 234,50', 1234.5],
  ['1\u00a0234', 1234],
  ['18+', 18],
  ['-52.1°', -52.1],
  ['12, 13', null],
  ['12 13', null],
  ['1.200.300', 1_200_300],
])('The point of a word is none of a number, and two numbers are not one: %j', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
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

it.each([
  ['ok. 50 zł', 50],
  ['ok. 1.200 zł', undefined],
])('An amount of which nobody can tell how much it is is left out: %j', async (amount, read) => {
  const service = { name: 'Porady', organization: { name: 'Most' }, cost_options: [{ amount, currency: 'PLN' }] };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  expect(first?.provider?.services[0]?.costOptions.map((each) => each.amount)).toEqual([read]);
  expect(first?.repairs.filter(({ path }) => path.endsWith('amount')).map(({ rule }) => rule)).toEqual([
    read === undefined ? 'dropped-value' : 'number-from-text',
  ]);
});

import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const read = async (cost: Record<string, unknown>) => {
  const service = { name: 'Porady', organization: { name: 'Most' }, cost_options: [cost] };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  const [made] = first?.provider?.services[0]?.costOptions ?? [];
  return {
    price: [made?.amount, made?.currency, made?.amountDescription?.[0]?.value],
    rules: first?.repairs.filter(({ path }) => /amount|currency/.test(path)).map(({ rule }) => rule),
  };
};

it.each([
  [{ amount: 50, currency: 'PLN' }, 50, 'PLN'],
  [{ amount: '50', currency: 'zł' }, 50, 'PLN'],
  [{ amount: '50 zł' }, 50, 'PLN'],
  [{ amount: '1 234,50 PLN', currency: 'PLN' }, 1234.5, 'PLN'],
  [{ amount: '£35' }, 35, 'GBP'],
  [{ amount: 'EUR 20', currency: 'EUR' }, 20, 'EUR'],
  [{ amount: '50,-' }, 50, undefined],
  [{ amount: '0' }, 0, undefined],
])('A price that is one number is that number, in the money that is written beside it: %j', async (cost, amount, currency) => {
  expect((await read(cost)).price).toEqual([amount, currency, undefined]);
});

it.each([
  ...[
    'od 50 zł',
    'do 100 zł',
    'from 50',
    '50-100',
    '50–100 zł',
    'ok. 50 zł',
    'min. 50',
    'max 50',
    '50+',
    '>50',
    '50 zł/h',
    '50 zł za godzinę',
    '50 tys. zł',
    '50 mln',
  ],
  ...['1.200', 'ok. 1.200 zł', '50 lub 60', '2 x 50 zł', '50 % dochodu', 'від 50 грн'],
])('A bound, a range, about so much or so much for each keeps its words and is no number: "%s"', async (amount) => {
  expect(await read({ amount, currency: 'EUR', amount_description: 'Płatne z góry' })).toEqual({
    price: [undefined, undefined, expect.stringMatching(/\nPłatne z góry$/)],
    rules: ['price-in-words'],
  });
  expect((await read({ amount })).price).toEqual([undefined, undefined, amount]);
});

it('Money that nobody here knows, or that contradicts its price, is never złoty', async () => {
  expect((await read({ amount: 50, currency: 'UK pounds' })).price).toEqual([undefined, undefined, '50 UK pounds']);
  expect((await read({ amount: '50 EUR', currency: 'PLN' })).price).toEqual([undefined, undefined, '50 EUR']);
  expect((await read({ amount: '50 tys', currency: 'PLN' })).price).toEqual([undefined, undefined, '50 tys PLN']);
});

it('What says no price is left out, and told', async () => {
  expect(await read({ amount: 'n/a', currency: 'PLN' })).toEqual({ price: [undefined, 'PLN', undefined], rules: ['dropped-value'] });
  expect(await read({ amount: -5 })).toEqual({ price: [undefined, undefined, undefined], rules: ['dropped-value'] });
});

it.each([
  [{ amount: 50, max_amount: 80, currency: 'PLN' }, '50 (≤ 80) PLN'],
  [{ min_amount: 20, max_amount: 50, currency: 'EUR' }, '20–50 EUR'],
  [{ amount: 20, minAmount: 20, maxAmount: 50 }, '20 (≤ 50)'],
  [{ price_from: 20, currency: 'PLN' }, '≥ 20 PLN'],
  [{ amount: 50, per: 'hour', currency: 'PLN' }, '50 PLN / hour'],
  [{ amount: '50 zł', interval: 'month' }, '50 zł / month'],
  [{ amount: 50, unit: 'person' }, '50 / person'],
  [{ amount: 50, attributes: [{ label: 'per', value: 'godzinę' }] }, '50 / godzinę'],
  [{ amount: 50, unit: 'PLN/h' }, '50 PLN/h'],
  [{ min_amount: 10, max_amount: 10 }, '10'],
  [{ amount: 50, discount: '50%' }, '50 (discount: 50%)'],
  [{ amount: 50, currency: 'PLN', unit: 'EUR' }, '50 PLN'],
])('What makes another price of it beside an amount stays in words with it: %j', async (cost, words) => {
  expect((await read(cost)).price).toEqual([undefined, undefined, words]);
});

it('A unit, or a currency by another name, is the money of an amount; a note, or that it is paid once, changes none', async () => {
  for (const money of [{ unit: 'EUR' }, { currency_code: 'EUR' }, { currency_symbol: '€' }, { unit: '€', interval: 'once' }])
    expect([money, (await read({ amount: 50, ...money })).price]).toEqual([money, [50, 'EUR', undefined]]);
  expect((await read({ amount: 50, currency: 'PLN', title: 'Wpisowe', max_amount: null, per: '' })).price).toEqual([50, 'PLN', undefined]);
});

it('What says nothing but that it is free costs nothing; beside something else it is left out', async () => {
  for (const amount of ['free', 'Bezpłatnie', 'darmowe', 'gratis', 'безкоштовно', 'бесплатно', 'kostenlos', 'Gratuit.', 'zdarma'])
    expect([amount, await read({ amount })]).toEqual([amount, { price: [0, undefined, undefined], rules: ['number-from-text'] }]);
  for (const amount of ['free for members', 'bezpłatnie dla dzieci', 'nie jest bezpłatnie'])
    expect([amount, await read({ amount })]).toEqual([amount, { price: [undefined, undefined, undefined], rules: ['dropped-value'] }]);
  expect((await read({ amount: 'free', per: 'first hour' })).price[0]).toBeUndefined();
});

it('Bounds that are the amount itself bound nothing, and what kind of price it is stays beside it', async () => {
  expect((await read({ amount: 10, min_amount: 10, max_amount: 10 })).price).toEqual([10, undefined, undefined]);
  expect((await read({ amount: 50, note: 'za godzinę' })).price).toEqual([50, undefined, 'za godzinę']);
  const service = { name: 'Porady', organization: { name: 'Most' }, cost_options: [{ amount: 50, amount_type: 'minimum' }] };
  const [first] = await readFrom({ name: 'services.json', text: JSON.stringify([service]) });
  expect(first?.provider?.services[0]?.costOptions).toMatchObject([{ amount: 50, option: 'minimum' }]);
});

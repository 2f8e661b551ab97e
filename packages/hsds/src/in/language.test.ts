import { expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';

const ENGLISH =
  'We help people who are looking for work or for a place to live. Advice is free for all and you can come without an appointment. Our staff will also explain the letters that you have from the office.';
const POLISH = 'Pomagamy osobom, które szukają pracy lub mieszkania. Porady są bezpłatne dla wszystkich i można przyjść bez zapisów.';

const read = async (description: string, language?: string) => {
  const services = [1, 2].map((id) => ({ id, name: 'Citizens advice', description }));
  const text = JSON.stringify([{ id: 'o', name: 'Most', services }]);
  const reads = await readFrom({ name: 'organizations.json', text }, language === undefined ? {} : { language });
  return {
    locales: reads.flatMap(({ provider }) => provider?.services.map(({ texts }) => texts[0]?.locale) ?? []),
    told: reads.flatMap(({ repairs }) =>
      repairs.filter(({ rule }) => rule.startsWith('language-')).map(({ rule, before, after }) => [rule, before, after]),
    ),
  };
};

it('Of which language texts are that surely tell it is taken where nobody said one, and told', async () => {
  expect(await read(ENGLISH)).toEqual({ locales: ['en', 'en'], told: [['language-of-texts', 'pl', 'en']] });
  expect(await read(POLISH)).toEqual({ locales: ['pl', 'pl'], told: [] });
  expect(await read('Advice for the unemployed')).toEqual({ locales: ['pl', 'pl'], told: [] });
});

it('A language that was said stays, and where the texts surely tell of another it is told', async () => {
  expect(await read(ENGLISH, 'en-GB')).toEqual({ locales: ['en-GB', 'en-GB'], told: [] });
  expect(await read(ENGLISH, 'pl')).toEqual({ locales: ['pl', 'pl'], told: [['language-in-doubt', 'en', 'pl']] });
});

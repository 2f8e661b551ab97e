import { expect, it } from '@jest/globals';
import { lookalikeKey } from './lookalike.ts';

const name = 'Urząd Miasta Płocka';

it.each([
  'Urząd Miаsta Płосkа',
  'URZĄD MIASTA PŁOCKA',
  'Urzad  Miasta Plocka.',
  'Urząd Мiasta Płocka',
  'Urząd Μiαsta Płοcka',
  'Urząd Mlasta Płocka',
  'Ｕrząd Miasta P\u0142ocka',
  'Urząd Miasta P\u00adłocka',
])('A reader takes %p for the other name', (other) => {
  expect(lookalikeKey(other)).toBe(lookalikeKey(name));
});

it.each(['Urząd Miasta Płock', 'Urząd Gminy Płocka', 'Уряд міста Плоцька'])('A reader tells %p from it', (other) => {
  expect(lookalikeKey(other)).not.toBe(lookalikeKey(name));
});

it('Each letter has one that it is taken for', () => {
  for (const word of ['АВЕКМНОРСТУХ', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ']) expect(lookalikeKey(word)).toMatch(/^[a-z]+$/);
  expect([lookalikeKey('АВЕКМНОРСТУХ'), lookalikeKey('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ')]).toEqual(['abekmhopctyx', 'abezhlkmnoptyx']);
});

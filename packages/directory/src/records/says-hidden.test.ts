import { expect, it } from '@jest/globals';
import { saysHidden } from './says-hidden.ts';

it.each([
  ...[
    'adres poufny',
    'Adres: (niejawny)',
    'ADRES JEST NIEJAWNY, podajemy telefonicznie',
    'tajne miejsce',
    'Lokalizacja ukryta.',
    'poufne',
    'undisclosed location',
  ],
  ...['The address is confidential', 'address not public', 'Not-public address', `${'Pomoc. '.repeat(500)}Adres poufny.`],
])('%s hides a place', (text) => {
  expect(saysHidden(text)).toBe(true);
});

it.each([
  'ul. Tajna 5',
  'Tajna Organizacja',
  'Rozmowy poufne i bezpłatne',
  'adres publiczny',
  'Confidential talks',
  'Bezpieczne miejsce, poufne rozmowy',
  'A safe place. Confidential advice.',
  'Płock',
  '',
])('%j hides none', (text) => {
  expect(saysHidden(text)).toBe(false);
});

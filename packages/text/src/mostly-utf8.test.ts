import { expect, it } from '@jest/globals';
import { mostlyUtf8 } from './mostly-utf8.ts';

it.each([
  ['is read as UTF-8', [...Buffer.from('Zespół '), 0xff], 'Zespó\u0142 \ufffd'],
  ['is not, without a letter that only UTF-8 has', [...Buffer.from('Zesp'), 0xff], null],
  // "ÓŁ" is a letter of UTF-8 by chance.
  [
    'is not, where more of it is none: "PÓŁKOLONIE W ŁĄCKU" in Windows-1250',
    [0x50, 0xd3, 0xa3, ...Buffer.from('KOLONIE W '), 0xa3, 0xa5],
    null,
  ],
])('What has a broken byte %s', (_, bytes, text) => {
  expect(mostlyUtf8(new Uint8Array(bytes))).toBe(text);
});

import { isUtf8 } from 'node:buffer';
import { mostlyUtf8 } from '@drogowskaz/text';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'iso-8859-2';

const LOOKED_AT = 64 * 1_024;

/** Polish letters where the two old encodings differ, and punctuation that only one of them has. */
const only1250 = new Set([0xb9, 0xa5, 0x9c, 0x8c, 0x9f, 0x8f, 0x84, 0x94, 0x93, 0x96, 0x97, 0x85]);
const only88592 = new Set([0xb1, 0xa1, 0xb6, 0xa6, 0xbc, 0xac]);

/** UTF-16 without its mark: text of Latin letters has a zero in every other byte. */
const sixteenBit = (bytes: Uint8Array): Encoding | null => {
  const zeros = [0, 0];
  for (const [place, byte] of bytes.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 5;
  if (odd > many && even <= odd / 20) return 'utf-16le';
  return even > many && odd <= even / 20 ? 'utf-16be' : null;
};

/** How a text file was written: by its mark, else by what its bytes can only mean. */
export const detectEncoding = (bytes: Uint8Array): Encoding => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, LOOKED_AT);
  const wide = sixteenBit(beginning);
  if (wide) return wide;
  if (isUtf8(bytes) || mostlyUtf8(bytes) !== null) return 'utf-8';
  let balance = 0;
  for (const byte of bytes) balance += only1250.has(byte) ? 1 : only88592.has(byte) ? -1 : 0;
  // Windows is what most offices had.
  return balance >= 0 ? 'windows-1250' : 'iso-8859-2';
};

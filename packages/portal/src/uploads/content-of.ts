/** ZIP: also XLSX, DOCX and ODS. OLE: XLS and DOC of old. TEXT: CSV, JSON and whatever else can be read, in any encoding. */
export type Content = 'EMPTY' | 'ZIP' | 'OLE' | 'PDF' | 'GZIP' | 'IMAGE' | 'TEXT' | 'OTHER';

const beginnings: readonly (readonly [Content, readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  // A zip without a single entry.
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['GZIP', [0x1f, 0x8b]],
  ['IMAGE', [0x89, 0x50, 0x4e, 0x47]],
  ['IMAGE', [0xff, 0xd8, 0xff]],
  ['IMAGE', [0x47, 0x49, 0x46, 0x38]],
  ['TEXT', [0xef, 0xbb, 0xbf]],
  ['TEXT', [0xff, 0xfe]],
  ['TEXT', [0xfe, 0xff]],
];

const LOOKED_AT = 4_096;
/** Texts of offices hold none of these; a stray NUL happens (UTF-16 without a mark has one in two). */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20);
const MOST_CONTROLS = 1 / 20;

const looksLikeText = (bytes: Uint8Array): boolean => {
  const zeros = [0, 0];
  let controls = 0;
  for (const [place, byte] of bytes.entries()) {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
    else if (isControl(byte)) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const sixteen = Math.max(even, odd) > bytes.length / 5 && Math.min(even, odd) <= bytes.length / 100;
  return sixteen || (controls + even + odd) / bytes.length <= MOST_CONTROLS;
};

/** What a file is by its bytes. Names and the types that browsers say are anybody's claim. */
export const contentOf = (bytes: Uint8Array): Content => {
  if (bytes.length === 0) return 'EMPTY';
  const known = beginnings.find(([, beginning]) => beginning.every((byte, place) => bytes[place] === byte));
  if (known) return known[0];
  return looksLikeText(bytes.subarray(0, LOOKED_AT)) ? 'TEXT' : 'OTHER';
};

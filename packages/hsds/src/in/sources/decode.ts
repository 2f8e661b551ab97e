import { TextDecoder } from 'node:util';
import type { Repair } from '../types.ts';

/** UTF-8 (with or without a mark), UTF-16 by its mark, else Windows-1250, which offices of this country use; the first part decides. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, name: string, tell: (repair: Repair) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    if (decoder === null) decoder = chosen(chunk, name, tell);
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

const chosen = (first: Uint8Array, name: string, tell: (repair: Repair) => void): TextDecoder => {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  try {
    // A letter may be cut at the end of the part: that is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    tell({ rule: 'encoding', path: name, before: 'not UTF-8', after: 'windows-1250' });
    return new TextDecoder('windows-1250');
  }
};

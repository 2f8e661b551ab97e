import { TextDecoder } from 'node:util';
import { mostlyUtf8 } from '@drogowskaz/text';

type Wide = 'utf-16le' | 'utf-16be';
type Old = 'windows-1250' | 'iso-8859-2';
type TextEncoding = Wide | Old;

/** What is noticed of a text that is not plain UTF-8. */
interface Told {
  /** It, or lines of it, are in another encoding: each is told once. `isMarked`: its first bytes say so. */
  encoding(encoding: TextEncoding, isMarked: boolean): void;
  /** A line has broken bytes. */
  broken(line: string): void;
}

/**
 * UTF-8 (with or without a mark), UTF-16 by its mark or by its zeros, and where a line is no UTF-8, what offices of this country used before:
 * files that were put together of several are in several. A few broken bytes make no other encoding of a line.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, told: Told): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= chosen(chunk, told);
    yield decoder.write(chunk);
  }
  if (decoder !== null) yield decoder.end();
}

interface Decoder {
  write(chunk: Uint8Array): string;
  end(): string;
}

const chosen = (first: Uint8Array, told: Told): Decoder => {
  const wide = wideEncoding(first);
  if (wide === null) return new LineDecoder(told);
  told.encoding(wide.encoding, wide.isMarked);
  return streaming(wide.encoding);
};

/** Whether letters have two bytes, by what a file begins with. */
export const wideEncoding = (head: Uint8Array): { encoding: Wide; isMarked: boolean } | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', isMarked: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', isMarked: true };
  const encoding = wideWithoutMark(head.subarray(0, 4_096));
  return encoding && { encoding, isMarked: false };
};

const streaming = (encoding: string): Decoder => {
  const decoder = new TextDecoder(encoding);
  return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
};

/** UTF-16 of letters of Europe has a zero in every second byte, text of any other kind hardly any. */
const wideWithoutMark = (head: Uint8Array): Wide | null => {
  const zeros = [0, 0];
  for (const [position, byte] of head.entries()) if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4 || Math.min(even, odd) > head.length / 16) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const LINE_END = 0x0a;
const EMPTY = new Uint8Array();

const LETTER = '[A-Za-z\\xc0-\\xff]';
/** Polish letters where the two old encodings differ, and signs that only Windows-1250 has. "±5" is no letter: one stands beside another. */
const ONLY_1250 = /[\xb9\xa5\x9c\x8c\x9f\x8f\x84\x85\x93-\x97]/g;
const ONLY_8859_2 = new RegExp(`(?<=${LETTER})[\\xb1\\xa1\\xb6\\xa6\\xbc\\xac]|[\\xb1\\xa1\\xb6\\xa6\\xbc\\xac](?=${LETTER})`, 'g');

/** Windows is what most offices had. */
const oldEncodingOf = (line: Uint8Array): Old => {
  const bytes = Buffer.from(line).toString('latin1');
  const count = (signs: RegExp): number => bytes.match(signs)?.length ?? 0;
  return count(ONLY_8859_2) > count(ONLY_1250) ? 'iso-8859-2' : 'windows-1250';
};

class LineDecoder implements Decoder {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #told: Told;
  readonly #others = new Map<Old, TextDecoder>();
  #rest = EMPTY;
  #isFirst = true;

  constructor(told: Told) {
    this.#told = told;
  }

  write(chunk: Uint8Array): string {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const end = wholeUntil(bytes);
    this.#rest = bytes.slice(end);
    return this.#decoded(bytes.subarray(0, end));
  }

  end(): string {
    return this.#decoded(this.#rest);
  }

  #decoded(bytes: Uint8Array): string {
    const text = this.#read(bytes) ?? this.#byLines(bytes);
    const plain = this.#isFirst ? text.replace(/^\ufeff/, '') : text;
    if (text !== '') this.#isFirst = false;
    return plain;
  }

  #read(bytes: Uint8Array): string | null {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return null;
    }
  }

  #byLines(bytes: Uint8Array): string {
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const found = bytes.indexOf(LINE_END, from);
      const to = found < 0 ? bytes.length : found + 1;
      const line = bytes.subarray(from, to);
      lines.push(this.#read(line) ?? this.#readBroken(line));
      from = to;
    }
    return lines.join('');
  }

  #readBroken(line: Uint8Array): string {
    const text = mostlyUtf8(line);
    if (text !== null) {
      this.#told.broken(text);
      return text;
    }
    return this.#decoderOf(oldEncodingOf(line)).decode(line);
  }

  #decoderOf(encoding: Old): TextDecoder {
    const known = this.#others.get(encoding);
    if (known) return known;
    this.#told.encoding(encoding, false);
    const decoder = new TextDecoder(encoding);
    this.#others.set(encoding, decoder);
    return decoder;
  }
}

/** Up to the end of a line; where none ends, as far as letters are whole. */
const wholeUntil = (bytes: Uint8Array): number => {
  const line = bytes.lastIndexOf(LINE_END) + 1;
  if (line > 0) return line;
  // A letter has four bytes at most; the first of several begins with two ones.
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    if ((bytes[bytes.length - back] ?? 0) >= 0xc0) return bytes.length - back;
    if ((bytes[bytes.length - back] ?? 0) < 0x80) break;
  }
  return bytes.length;
};

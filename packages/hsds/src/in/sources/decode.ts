import { TextDecoder } from 'node:util';
import { mostlyUtf8 } from '@drogowskaz/text';
import type { Repair } from '../types.ts';

/**
 * UTF-8 (with or without a mark), UTF-16 by its mark or by its zeros, and where a line is no UTF-8, Windows-1250, which offices of this
 * country use: files that were put together of several are in both. A few broken bytes make no other encoding of a line.
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, name: string, tell: (repair: Repair) => void): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= chosen(chunk, name, tell);
    yield decoder.write(chunk);
  }
  if (decoder !== null) yield decoder.end();
}

interface Decoder {
  write(chunk: Uint8Array): string;
  end(): string;
}

const chosen = (first: Uint8Array, name: string, tell: (repair: Repair) => void): Decoder => {
  const told = (before: string, after: string) => tell({ rule: 'encoding', path: name, before, after });
  if (first[0] === 0xff && first[1] === 0xfe) return streaming('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return streaming('utf-16be');
  const wide = widthOf(first.subarray(0, 4_096));
  if (wide !== null) {
    told('without a mark', wide);
    return streaming(wide);
  }
  return new LineDecoder({
    other: () => told('not UTF-8', 'windows-1250'),
    broken: (text) => tell({ rule: 'broken-letters', path: name, before: null, after: around(text) }),
  });
};

/** So that it is found: a file may be one line. */
const around = (text: string): string => {
  const at = text.indexOf('\ufffd');
  return text.slice(Math.max(0, at - 40), at + 40).trim();
};

const streaming = (encoding: string): Decoder => {
  const decoder = new TextDecoder(encoding);
  return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
};

/** UTF-16 of letters of Europe has a zero in every second byte, text of any other kind hardly any. */
const widthOf = (head: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const zeros = [0, 0];
  for (const [position, byte] of head.entries()) if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < head.length / 4 || Math.min(even, odd) > head.length / 16) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

const LINE_END = 0x0a;
const EMPTY = new Uint8Array();

interface Told {
  /** A line was read in another encoding. */
  other(): void;
  /** A line has broken bytes. */
  broken(text: string): void;
}

class LineDecoder implements Decoder {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #other = new TextDecoder('windows-1250');
  readonly #tell: Told;
  #rest = EMPTY;
  #told = false;
  #isFirst = true;

  constructor(tell: Told) {
    this.#tell = tell;
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
      this.#tell.broken(text);
      return text;
    }
    if (!this.#told) this.#tell.other();
    this.#told = true;
    return this.#other.decode(line);
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

import { PassThrough, pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { OutgoingLimits } from './limits.ts';
import { OutgoingError } from './outgoing-error.ts';

/** What we say that we can unpack. */
export const ACCEPTED_ENCODINGS = 'gzip, br, zstd, deflate';

const unpackers: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
  deflate: createInflate,
};

/** One packing only: packed several times over is how bombs are made. */
export const unpackerOf = (encoding: string | undefined): (() => Transform) | null => {
  const name = (encoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (!unpacker) throw new OutgoingError('ENCODING', `The body is packed as "${name.slice(0, 40)}"; ${ACCEPTED_ENCODINGS} can be read.`);
  return unpacker;
};

type Measure = Pick<OutgoingLimits, 'maxBytes' | 'maxRatio' | 'ratioFromBytes'>;

/** The body, unpacked; ends with an error as soon as a limit is crossed, holding no more than a few pieces of it. */
export const unpacked = (wire: Readable, unpacker: (() => Transform) | null, { maxBytes, maxRatio, ratioFromBytes }: Measure): Readable => {
  let came = 0;
  let became = 0;
  const tooLarge = () => new OutgoingError('TOO_LARGE', `The body is larger than ${maxBytes} bytes.`);
  const counted = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      came += piece.length;
      if (came > maxBytes) throw tooLarge();
      yield piece;
    }
  };
  const measured = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      became += piece.length;
      if (became > maxBytes) throw tooLarge();
      if (unpacker && became > ratioFromBytes && became > came * maxRatio) {
        throw new OutgoingError(
          'TOO_LARGE',
          `Unpacked, the body is more than ${maxRatio} times as large as what came: a decompression bomb?`,
        );
      }
      yield piece;
    }
  };
  const out = new PassThrough({ readableHighWaterMark: 64 * 1024 });
  const ended = () => {};
  if (unpacker) pipeline(wire, counted, unpacker(), measured, out, ended);
  else pipeline(wire, counted, measured, out, ended);
  return out;
};

import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { becomesTooLarge, SourceRefused } from './limits.ts';

/** "services.json.gz" is services.json. */
export const withoutGz = (name: string): string => name.replace(/\.gz$/i, '');

/** What a file packed with gzip holds. Broken, cut off or beyond all bounds, nothing of its source is taken in: half a file must not look like a whole one. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let whole = 0;
  const gunzip = createGunzip();
  const fed = pipeline(async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  }, gunzip);
  // What goes wrong is thrown by reading.
  fed.catch(() => undefined);
  try {
    for await (const chunk of gunzip) {
      whole += (chunk as Uint8Array).length;
      if (becomesTooLarge(packed, whole))
        throw new SourceRefused(`${name} would become too large when it is unpacked; send what is inside of it.`);
      yield chunk as Uint8Array;
    }
    await fed;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? new SourceRefused(`${name} cannot be unpacked: ${message}.`) : error;
  }
}

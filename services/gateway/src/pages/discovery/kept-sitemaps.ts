import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** A file, compressed: nearly all of it is the same seventeen times over. */
export interface KeptFile {
  gzip: Buffer;
  tag: string;
}

/** Crawlers come once a day: what was made a minute ago is new enough, however often the directory changes meanwhile. */
const NEW_FOR_MS = 60_000;
/** Events end without any change of the directory. */
const KEPT_FOR_MS = 3_600_000;
/** Some four hundred thousand pages; of more, what was asked for longest ago is made again. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Files as they are of one state of the directory, each made when somebody asks for it, once however many ask. */
export class KeptSitemaps<Contents> {
  readonly #files = new LRUCache<string, KeptFile>({ maxSize: MOST_BYTES, sizeCalculation: ({ gzip }) => gzip.length + 200 });
  readonly #made = new Map<string, Promise<KeptFile>>();
  #contents: { of: string | null; at: number; read: Promise<Contents> } | null = null;

  /** What there is to list. Forgotten, with all files, when the directory has changed. */
  contents(generation: string | null, now: number, read: () => Promise<Contents>): Promise<Contents> {
    const known = this.#contents;
    if (known) {
      const age = now - known.at;
      if (age < NEW_FOR_MS || (age < KEPT_FOR_MS && generation !== null && generation === known.of)) return known.read;
    }
    this.#files.clear();
    this.#made.clear();
    const contents = { of: generation, at: now, read: read() };
    this.#contents = contents;
    // What failed is asked again by the next.
    contents.read.catch(() => {
      if (this.#contents === contents) this.#contents = null;
    });
    return contents.read;
  }

  async file(name: string, write: () => Iterable<string> | AsyncIterable<string>): Promise<KeptFile> {
    const kept = this.#files.get(name) ?? this.#made.get(name);
    if (kept) return kept;
    const making = compressed(write());
    this.#made.set(name, making);
    try {
      const file = await making;
      if (this.#made.get(name) === making) this.#files.set(name, file);
      return file;
    } finally {
      if (this.#made.get(name) === making) this.#made.delete(name);
    }
  }
}

const compressed = async (pieces: Iterable<string> | AsyncIterable<string>): Promise<KeptFile> => {
  const source = Readable.from(pieces, { objectMode: true, highWaterMark: 1 });
  const zip = createGzip({ level: 6 });
  source.on('error', (error) => zip.destroy(error));
  const gzip = await buffer(source.pipe(zip));
  return { gzip, tag: `"${createHash('sha256').update(gzip).digest('base64url').slice(0, 22)}"` };
};

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { type Entry, extract } from 'tar-stream';
import {
  type ArchivedPart,
  type ArchivedTable,
  type ArchiveHeader,
  type ArchiveManifest,
  damaged,
  HEADER,
  isForeign,
  LARGEST_DESCRIPTION,
  LARGEST_KEPT_FILE,
  linesIn,
  MANIFEST,
  MANIFEST_SUM,
  readHeader,
  readManifest,
  sumOf,
} from './archive-format.ts';
import { type OnProgress, tally } from './tally.ts';

export interface ReadArchive {
  header: ArchiveHeader;
  manifest: ArchiveManifest;
}

export interface VerifyOptions {
  onProgress?: OnProgress;
  signal?: AbortSignal | undefined;
}

/** Reads the whole file, compares every part with its sum and count, and changes nothing. Throws an `OperatorError` when it is not whole. */
export async function verifyArchive(file: string, { onProgress = () => undefined, signal }: VerifyOptions = {}): Promise<ReadArchive> {
  const size = await sizeOf(file);
  const read = tally('Bytes checked', size, onProgress);
  let header: ArchiveHeader | null = null;
  let headerSum = '';
  const found: (ArchivedPart & { rows: number })[] = [];
  let manifest: Buffer | null = null;
  let closed = false;
  for await (const entry of entriesOf(file)) {
    signal?.throwIfAborted();
    const { name } = entry.header;
    if (header === null) {
      if (name !== HEADER) throw isForeign(file);
      const text = await contentOf(file, entry, LARGEST_DESCRIPTION);
      header = readHeader(file, text);
      headerSum = sumOf(text);
    } else if (closed) {
      throw damaged(file, `${name} comes after its end`);
    } else if (manifest !== null) {
      const sum = (await contentOf(file, entry, LARGEST_DESCRIPTION)).toString('utf8').trim();
      if (name !== MANIFEST_SUM || sum !== sumOf(manifest)) throw damaged(file, `${MANIFEST} is not what it was`);
      closed = true;
    } else if (name === MANIFEST) {
      manifest = await contentOf(file, entry, LARGEST_DESCRIPTION);
    } else {
      const part = await measured(file, entry);
      read(part.bytes);
      found.push(part);
    }
  }
  if (header === null) throw isForeign(file);
  if (manifest === null || !closed) throw damaged(file, 'its end is missing');
  const said = readManifest(file, manifest);
  compare(file, { said, found, headerSum });
  onProgress('Bytes checked', size, size);
  return { header, manifest: said };
}

/** The rows of the tables and the kept files of a file that was verified, in order. What has changed since is noticed, and thrown. */
export class ArchiveReader {
  readonly #file: string;
  readonly #entries: AsyncGenerator<Entry>;

  constructor(file: string) {
    this.#file = file;
    this.#entries = entriesOf(file);
  }

  /** Tables are asked for in the order of the manifest. */
  async *table({ parts }: ArchivedTable): AsyncGenerator<Buffer> {
    for (const part of parts) {
      const entry = await this.#find(part);
      const hash = createHash('sha256');
      yield* unpacked(this.#file, entry, (packed) => hash.update(packed));
      if (hash.digest('hex') !== part.sha256) throw damaged(this.#file, `${part.name} has changed while it was read`);
    }
  }

  async keptFile(part: ArchivedPart): Promise<Buffer> {
    const content = await contentOf(this.#file, await this.#find(part), LARGEST_KEPT_FILE);
    if (sumOf(content) !== part.sha256) throw damaged(this.#file, `${part.name} has changed while it was read`);
    return content;
  }

  async close(): Promise<void> {
    await this.#entries.return(undefined);
  }

  async #find({ name }: ArchivedPart): Promise<Entry> {
    for (;;) {
      const { value, done } = await this.#entries.next();
      if (done) throw damaged(this.#file, `${name} is missing`);
      if (value.header.name === name) return value;
      value.resume();
    }
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: Error) => {
    throw new OperatorError(`${file} cannot be read: ${error.message}`, exitCodes.noInput);
  });
  if (!found.isFile()) throw new OperatorError(`${file} is no file.`, exitCodes.noInput);
  return found.size;
}

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const tar = extract();
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  let begun = false;
  pipeline(source, tar, () => undefined);
  try {
    for await (const entry of tar) {
      begun = true;
      yield entry;
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw new OperatorError(`${file} cannot be read: ${message}`, exitCodes.ioError);
    throw begun ? damaged(file, 'it is cut off, or something in it was overwritten') : isForeign(file);
  } finally {
    source.destroy();
    tar.destroy();
  }
}

async function contentOf(file: string, entry: Entry, limit: number): Promise<Buffer> {
  const { name, size = 0 } = entry.header;
  if (size > limit) throw damaged(file, `${name} is larger than it can be`);
  try {
    return await buffer(entry);
  } catch {
    throw damaged(file, `${name} is cut off`);
  }
}

async function* unpacked(file: string, entry: Entry, onPacked: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  // By iterating, which ends also when the file does, in the middle of this entry.
  const packed = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of entry) {
      onPacked(chunk);
      yield chunk;
    }
  };
  pipeline(packed, gunzip, () => undefined);
  try {
    yield* gunzip;
  } catch {
    throw damaged(file, `${entry.header.name} cannot be unpacked`);
  } finally {
    gunzip.destroy();
  }
}

async function measured(file: string, entry: Entry): Promise<ArchivedPart & { rows: number }> {
  const { name } = entry.header;
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  const note = (chunk: Buffer): void => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  if (name.endsWith('.gz')) {
    for await (const chunk of unpacked(file, entry, note)) rows += linesIn(chunk);
  } else {
    note(await contentOf(file, entry, LARGEST_KEPT_FILE));
  }
  return { name, bytes, sha256: hash.digest('hex'), rows };
}

interface Compared {
  said: ArchiveManifest;
  found: readonly (ArchivedPart & { rows: number })[];
  headerSum: string;
}

function compare(file: string, { said, found, headerSum }: Compared): void {
  if (said.header !== headerSum) throw damaged(file, `${HEADER} is not what it was`);
  const expected = [...said.tables.flatMap(({ parts }) => parts), ...said.files];
  expected.forEach((part, index) => {
    const there = found[index];
    if (there?.name !== part.name) throw damaged(file, `${part.name} is missing`);
    if (there.sha256 !== part.sha256 || there.bytes !== part.bytes) throw damaged(file, `${part.name} is not what it was`);
  });
  if (found.length > expected.length) throw damaged(file, `${found[expected.length]?.name} is in it and should not be`);
  let at = 0;
  for (const { name, parts, rows } of said.tables) {
    const there = found.slice(at, at + parts.length).reduce((sum, part) => sum + part.rows, 0);
    at += parts.length;
    if (there !== rows) throw damaged(file, `${name} has ${there} rows instead of ${rows}`);
  }
}

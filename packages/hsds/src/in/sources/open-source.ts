import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { fromBuffer, open } from 'yauzl';
import type { ForeignSource, Found } from '../read-organizations.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { notOfPackage } from './data-package.ts';
import { becomesTooLarge, SourceRefused, sourceLimits } from './limits.ts';
import { formatOf, isAside, readFileRows, unnamed, unreadFile } from './read-file.ts';

export interface FileSourceOptions {
  mapping?: ColumnMapping;
}

/** One organisation with its services is some ten thousand letters long: in smaller pieces most would be cut, and each cut one is copied. */
const PIECE = 256 * 1024;
const stream = (path: string) => createReadStream(path, { highWaterMark: PIECE });

/** A file, an archive or a folder on this machine. */
export const fileSource = async (path: string, { mapping }: FileSourceOptions = {}): Promise<ForeignSource> => {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new SourceRefused(`${path} is not there.`);
  if (found.isDirectory()) return { name: path, rows: () => readFolder(path, mapping) };
  if (formatOf(path) === 'zip') return { name: path, rows: () => readZip(() => openZip(path), mapping) };
  return { name: path, rows: () => readFileRows(stream(path), basename(path), mapping) };
};

/** A file that was sent. */
export const bytesSource = (bytes: Uint8Array, name: string, { mapping }: FileSourceOptions = {}): ForeignSource => ({
  name,
  rows: () =>
    isZip(bytes)
      ? readZip(() => zipOf((done) => fromBuffer(Buffer.from(bytes), { lazyEntries: true }, done)), mapping)
      : readFileRows(Readable.from([bytes]), name, mapping),
});

/** With files in it, or empty. */
const isZip = (bytes: Uint8Array): boolean => ['504b0304', '504b0506'].includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'));

async function* readFolder(folder: string, mapping: ColumnMapping | undefined): AsyncGenerator<Found> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > sourceLimits.files)
    throw new SourceRefused(`${folder} holds more than ${sourceLimits.files} files; give the folder of the data alone.`);
  yield* readTogether(
    files.map((file) => relative(folder, file)),
    { where: folder, mapping, bytesOf: (at) => stream(files[at] ?? '') },
  );
}

interface Together {
  where: string;
  mapping: ColumnMapping | undefined;
  bytesOf: (at: number) => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/** Files that belong together. When none of them is one that is read, that is told: it may be the wrong folder. */
async function* readTogether(names: readonly string[], { where, mapping, bytesOf }: Together): AsyncGenerator<Found> {
  const beside = await notOfPackage(names, bytesOf);
  let isEmpty = true;
  for (const [at, name] of names.entries()) {
    if (isAside(name)) continue;
    const isRead = formatOf(name) !== undefined && formatOf(name) !== 'zip';
    const rows = !isRead ? left(name) : beside.has(name) ? [unnamed(name)] : readFileRows(await bytesOf(at), name, mapping);
    for await (const found of rows) {
      isEmpty = false;
      yield found;
    }
    if (isRead) isEmpty = false;
  }
  if (isEmpty) throw new SourceRefused(`${where} holds no file that is read: JSON, lines of JSON or CSV was expected.`);
}

/** A file that is not read, where somebody could think that it was. */
function* left(name: string): Generator<Found> {
  const found = unreadFile(name);
  if (found) yield found;
}

const zipOf = (openWith: (done: (error: Error | null, zip: ZipFile) => void) => void): Promise<ZipFile> =>
  new Promise((resolve, reject) => openWith((error, zip) => (error ? reject(brokenZip(error)) : resolve(zip))));
const openZip = (path: string): Promise<ZipFile> => zipOf((done) => open(path, { lazyEntries: true, autoClose: false }, done));
const brokenZip = (error: Error): SourceRefused => new SourceRefused(`The archive cannot be read: ${error.message}`);

async function* readZip(openFile: () => Promise<ZipFile>, mapping: ColumnMapping | undefined): AsyncGenerator<Found> {
  const zip = await openFile();
  try {
    const entries = await entriesOf(zip);
    const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    const whole = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (becomesTooLarge(packed, whole))
      throw new SourceRefused('The archive would become too large when it is taken out; send the files themselves.');
    const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !/(^|\/)(__MACOSX|\.)/.test(fileName));
    yield* readTogether(
      files.map(({ fileName }) => fileName),
      { where: 'The archive', mapping, bytesOf: (at) => contentOf(zip, files[at] as Entry) },
    );
  } finally {
    zip.close();
  }
}

const entriesOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > sourceLimits.files)
        reject(new SourceRefused(`The archive holds more than ${sourceLimits.files} files; send those of the data alone.`));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(brokenZip(error)));
    zip.readEntry();
  });

/** yauzl counts: what becomes longer than its entry says ends with an error. */
const contentOf = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(brokenZip(error)) : resolve(chunksOf(stream))));
  });

async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw brokenZip(error as Error);
  }
}

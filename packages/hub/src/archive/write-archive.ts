import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { exitCodes, OperatorError } from '@drogowskaz/platform';
import { pack } from 'tar-stream';
import { writingFailed } from '../writing-failed.ts';
import { type ArchivedPart, partName, sumOf } from './archive-format.ts';

const compress = promisify(gzip);

/** A table is cut into parts of about so much, before it is compressed: that is what is held in memory. */
const PART_BYTES = 4 * 1024 * 1024;

export interface ArchiveWriter {
  /** One entry, whole. */
  add(name: string, content: Buffer | string): Promise<ArchivedPart>;
  /** A table, in as many parts as it needs. */
  addTable(table: string, chunks: AsyncIterable<Buffer>): Promise<ArchivedPart[]>;
}

/**
 * Writes a file beside its place, lets `check` read it again from the disk, then puts it in its place: there is a whole file, or none.
 * Only its owner can read it.
 */
export async function writeArchive<Result>(
  file: string,
  fill: (writer: ArchiveWriter) => Promise<Result>,
  check: (written: string) => Promise<unknown>,
): Promise<Result> {
  const place = resolve(file);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.unfinished`);
  await refuseToReplace(place, file);
  try {
    const result = await written(beside, fill);
    await check(beside);
    await refuseToReplace(place, file);
    await rename(beside, place);
    await sync(dirname(place));
    return result;
  } catch (error) {
    throw writingFailed(error, file);
  } finally {
    await rm(beside, { force: true });
  }
}

async function refuseToReplace(place: string, file: string): Promise<void> {
  const there = await open(place, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw writingFailed(error, file);
  });
  if (there === null) return;
  await there.close();
  throw new OperatorError(`${file} is there already, and a back-up replaces nothing. Give another name.`, exitCodes.cannotCreate);
}

async function written<Result>(beside: string, fill: (writer: ArchiveWriter) => Promise<Result>): Promise<Result> {
  const tar = pack();
  const out = createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true });
  const done = pipeline(tar, out);
  // The reason for what whoever is writing just then is told.
  let broken: unknown;
  let tellWriter: (error: unknown) => void = () => undefined;
  done.catch((error: unknown) => {
    broken ??= error;
    tellWriter(error);
  });
  // Nothing that outlives an entry may hold its bytes: not a reaction on `done` either, as each would keep a part until the end.
  const add = (name: string, content: Buffer | string): Promise<ArchivedPart> => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return new Promise((taken, failed) => {
      tellWriter = failed;
      tar.entry({ name, mode: 0o600 }, bytes, (error) =>
        error ? failed(error) : taken({ name, bytes: bytes.length, sha256: sumOf(bytes) }),
      );
    });
  };
  const addTable = async (table: string, chunks: AsyncIterable<Buffer>): Promise<ArchivedPart[]> => {
    const parts: ArchivedPart[] = [];
    for await (const rows of inPieces(chunks)) parts.push(await add(partName(table, parts.length + 1), await compress(rows)));
    return parts;
  };
  try {
    const result = await fill({ add, addTable });
    tar.finalize();
    await done;
    return result;
  } catch (error) {
    broken ??= error;
    tar.destroy();
    await done.catch(() => undefined);
    throw broken;
  }
}

async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    piece.push(chunk);
    bytes += chunk.length;
    if (bytes < PART_BYTES) continue;
    yield Buffer.concat(piece);
    piece = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(piece);
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  // Some file systems know no sync of a folder; the file itself is on the disk.
  await handle.sync().catch(() => undefined);
  await handle.close();
}

import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FORMAT, HEADER, keptFileName, MANIFEST, MANIFEST_SUM, sumOf } from './archive-format.ts';
import { ArchiveReader, verifyArchive } from './read-archive.ts';
import { type ArchiveWriter, writeArchive } from './write-archive.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drogowskaz-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = {
  format: FORMAT,
  madeBy: 'drogowskaz',
  version: '0.1.0',
  madeAt: '2026-11-26T08:00:00.000Z',
  postgresql: '18.4',
  migrations: ['20261123-registry-tables'],
};
/** Text that no compression makes small: a table of several parts. */
const line = (number: number): string => `${number}\t${createHash('sha512').update(String(number)).digest('base64')}\n`;
const ROWS = 120_000;

async function* chunks(): AsyncGenerator<Buffer> {
  for (let at = 0; at < ROWS; at += 1_000) yield Buffer.from(Array.from({ length: 1_000 }, (_, more) => line(at + more)).join(''));
}

const fill = async (writer: ArchiveWriter, { rows = ROWS, head = header as object } = {}): Promise<void> => {
  const { sha256 } = await writer.add(HEADER, JSON.stringify(head));
  const parts = await writer.addTable('registry.service', chunks());
  const files = [await writer.add(keptFileName('pages.secret'), 'a secret\n')];
  const tables = [
    { name: 'registry.mail', columns: ['id'], rows: 0, parts: [] },
    { name: 'registry.service', columns: ['id', 'text'], rows, parts },
  ];
  const text = JSON.stringify({ header: sha256, tables, sequences: [], files });
  await writer.add(MANIFEST, text);
  await writer.add(MANIFEST_SUM, sumOf(text));
};

let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `${files}.backup`);
};
const written = async (options?: Parameters<typeof fill>[1]): Promise<string> => {
  const file = newFile();
  await writeArchive(
    file,
    (writer) => fill(writer, options),
    () => Promise.resolve(),
  );
  return file;
};
/** Seconds of packing, once for all that cut it, change it or are refused its place. */
let whole: Promise<Buffer> | undefined;
const changed = async (change: (content: Buffer) => Buffer): Promise<string> => {
  whole ??= written().then((file) => readFileSync(file));
  const file = newFile();
  writeFileSync(file, change(Buffer.from(await whole)));
  return file;
};
const made = (): Promise<string> => changed((content) => content);

describe('the file of a back-up', () => {
  it('gives back what was put into it, in parts, readable by its owner alone, and nothing lies beside it', async () => {
    const file = await written();
    const { manifest } = await verifyArchive(file);
    const [, table] = manifest.tables;
    if (!table) throw new Error('The table is missing.');
    expect(table.parts.length).toBeGreaterThan(1);
    const reader = new ArchiveReader(file);
    const hash = createHash('sha256');
    for await (const chunk of reader.table(table)) hash.update(chunk);
    const [secret] = manifest.files;
    const kept = secret && (await reader.keptFile(secret));
    await reader.close();
    const expected = createHash('sha256');
    for await (const chunk of chunks()) expected.update(chunk);
    expect(hash.digest('hex')).toBe(expected.digest('hex'));
    expect(kept?.toString()).toBe('a secret\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  it('is a tar of gzip, which other programs read, too', async () => {
    const content = readFileSync(await made());
    const begin = content.indexOf(Buffer.from([0x1f, 0x8b]));
    const size = Number.parseInt(content.subarray(begin - 512 + 124, begin - 512 + 135).toString(), 8);
    expect(content.subarray(begin - 512, begin - 512 + 33).toString()).toBe('tables/registry.service/000001.gz');
    expect(
      gunzipSync(content.subarray(begin, begin + size))
        .toString()
        .startsWith(line(0)),
    ).toBe(true);
  });

  it('is noticed when it was cut off, wherever', async () => {
    const whole = await made();
    const { size } = statSync(whole);
    const inParts = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95].map((share) => Math.floor(size * share));
    for (const length of [1, 511, 512, 513, 700, 1_023, 1_024, 1_535, ...inParts, size - 9_000, size - 3_500, size - 2_500, size - 2_000]) {
      const file = newFile();
      writeFileSync(file, readFileSync(whole).subarray(0, length));
      await expect(verifyArchive(file)).rejects.toMatchObject({ exitCode: 65, message: expect.stringMatching(/damaged|no back-up/) });
      rmSync(file);
    }
  });

  it('is noticed when one bit of it was changed, wherever that matters', async () => {
    const whole = await made();
    const { manifest } = await verifyArchive(whole);
    const content = readFileSync(whole);
    const noticed: boolean[] = [];
    for (let place = 0; place < 40; place += 1) {
      const at = createHash('sha256').update(`place ${place}`).digest().readUInt32BE() % (content.length - 1_536);
      const file = newFile();
      const copy = Buffer.from(content);
      copy[at] = (copy[at] ?? 0) ^ 0x10;
      writeFileSync(file, copy);
      // Between two entries lie zeros that say nothing: what is read is then the same.
      noticed.push(
        await verifyArchive(file).then(
          (read) => JSON.stringify(read.manifest) === JSON.stringify(manifest),
          (error: { exitCode?: number }) => error.exitCode === 65,
        ),
      );
      rmSync(file);
    }
    expect(noticed).toEqual(noticed.map(() => true));
  });

  it.each([
    ['its end is missing', async () => changed((content) => content.subarray(0, content.lastIndexOf(MANIFEST_SUM)))],
    ['registry.service has 120000 rows instead of 119999', () => written({ rows: ROWS - 1 })],
    [
      'manifest.json is not what it was',
      () => changed((content) => Buffer.from(content.toString('latin1').replace('"rows":120000', '"rows":120001'), 'latin1')),
    ],
    [
      'backup.json is not what it was',
      () => changed((content) => Buffer.from(content.toString('latin1').replace('"18.4"', '"18.3"'), 'latin1')),
    ],
  ])('that is not whole is refused with the reason: %s', async (reason, file) => {
    await expect(verifyArchive(await file())).rejects.toMatchObject({ exitCode: 65, message: expect.stringContaining(reason) });
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('{"madeBy":"drogowskaz"}'.repeat(100))],
    ['only zeros', Buffer.alloc(10_240)],
    [
      'noise',
      Buffer.from(Array.from({ length: 40 }, (_, index) => createHash('sha512').update(String(index)).digest('hex')).join(''), 'hex'),
    ],
  ])('that somebody else made is called foreign: %s', async (_, content) => {
    const file = newFile();
    writeFileSync(file, content);
    await expect(verifyArchive(file)).rejects.toMatchObject({ exitCode: 65, message: expect.stringContaining('is no back-up of a hub') });
  });

  it('of another program or of a later format is refused before anything else of it is read', async () => {
    await expect(written({ head: { ...header, madeBy: 'somebody' } }).then((file) => verifyArchive(file))).rejects.toThrow(
      'is no back-up of a hub',
    );
    await expect(written({ head: { madeBy: 'drogowskaz', format: FORMAT + 1 } }).then((file) => verifyArchive(file))).rejects.toThrow(
      'Install that version, then restore it.',
    );
  });

  it('that changed between the check and the reading is not taken', async () => {
    const file = await made();
    const { manifest } = await verifyArchive(file);
    const content = readFileSync(file);
    const at = content.indexOf(Buffer.from([0x1f, 0x8b])) + 2_000;
    content[at] = (content[at] ?? 0) ^ 1;
    writeFileSync(file, content);
    const reader = new ArchiveReader(file);
    const [, table] = manifest.tables;
    const read = async (): Promise<void> => {
      for await (const _ of reader.table(table ?? { name: '', columns: [], rows: 0, parts: [] }));
    };
    await expect(read()).rejects.toMatchObject({ exitCode: 65 });
    await reader.close();
  });
});

describe('writing the file of a back-up', () => {
  it('leaves nothing when it fails in the middle, or when what was written is not what was meant', async () => {
    const file = newFile();
    const failing = async (writer: ArchiveWriter): Promise<void> => {
      await writer.add(HEADER, JSON.stringify(header));
      throw new Error('the database is gone');
    };
    await expect(writeArchive(file, failing, () => Promise.resolve())).rejects.toThrow('the database is gone');
    const tampered = (written: string): Promise<unknown> => {
      appendFileSync(written, Buffer.alloc(1));
      truncateSync(written, 5_000);
      return verifyArchive(written);
    };
    await expect(writeArchive(file, (writer) => fill(writer), tampered)).rejects.toMatchObject({ exitCode: 65 });
    expect(readdirSync(folder).filter((name) => name.includes(file.slice(folder.length + 1)))).toEqual([]);
  });

  it.each([
    ['a file that is there', () => made(), 'a back-up replaces nothing'],
    ['a folder that is not there', async () => join(folder, 'nowhere', 'hub.backup'), 'Give a file in a folder that exists'],
  ])('refuses %s', async (_, place, message) => {
    const file = await place();
    await expect(
      writeArchive(
        file,
        (writer) => fill(writer),
        () => Promise.resolve(),
      ),
    ).rejects.toMatchObject({
      exitCode: 73,
      message: expect.stringContaining(message),
    });
  });
});

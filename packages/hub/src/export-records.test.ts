import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fileSource, readOrganizations } from '@drogowskaz/hsds';
import { readDescription } from '@drogowskaz/hsds/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ExportOrder, exportRecords } from './export-records.ts';
import { directoryOf, type MadeDirectory } from './testing/made-directory.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-records-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const exporting = async (directory: MadeDirectory, kind: ExportOrder['kind']): Promise<string> => {
  files += 1;
  const file = join(folder, `${files}${kind}`);
  const feed = directoryOf(directory, () => undefined);
  await exportRecords({ feed, total: feed, file, kind, profiled: true, licence: null });
  return file;
};

const program = fileURLToPath(new URL('./testing/export-memory.fixture.ts', import.meta.url));
/** What exports one after the other wrote, and the most bytes that each held. */
const memoryOf = async (kind: ExportOrder['kind'], directories: readonly MadeDirectory[]) => {
  const options = ['--conditions=source', '--expose-gc', program, folder, kind, JSON.stringify(directories)];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout) as { peak: number; written: MadeDirectory }[];
};

describe('an export', () => {
  it.each(['.ndjson', '.json', '.zip'] as const)('to %s holds no more of a large directory than of a small one', async (kind) => {
    const sizes = [50, 200, 1, 1].map((organizations, at) => ({ services: at % 2 === 0 ? 1_000 : 4_000, organizations }));
    const exports = await memoryOf(kind, sizes);
    expect(exports.map(({ written }) => written)).toEqual(sizes);
    for (const [little, many] of [exports.slice(0, 2), exports.slice(2)]) {
      // All of it would be forty megabytes.
      expect(many?.peak).toBeLessThan((little?.peak ?? 0) + 12 * 1024 * 1024);
    }
  });

  it('of an organization with very many services has it on several lines, which are one when they are read', async () => {
    const file = await exporting({ services: 501, organizations: 1 }, '.ndjson');
    const services: number[] = [];
    for await (const line of createInterface(createReadStream(file))) services.push(JSON.parse(line).services.length);
    expect(services).toEqual([500, 1]);
    for (const each of [file, await exporting({ services: 501, organizations: 1 }, '.zip')]) {
      const reads = [];
      for await (const { foreignId, provider, read, kept, refusals } of readOrganizations(await fileSource(each), { source: 'test' })) {
        if (foreignId !== '') reads.push({ services: provider?.services.length, refusals, same: read.service === kept.service });
      }
      expect(reads).toEqual([{ services: 501, refusals: [], same: true }]);
    }
  });

  it('as a package tells the licence of this hub, and those of the other directories whose records are in it', async () => {
    const feed = directoryOf({ services: 3, organizations: 3 }, () => undefined);
    const { services } = feed;
    const of = (name: string, licence: string | null) => ({
      ...{ name, licence, url: null, hub: null, id: null, attribution: null, harvestedAt: null },
    });
    const sources = [of('Powiat', 'ODbL 1.0'), of('Gmina', 'https://gmina.example.org/terms'), of('Nikt', null)];
    feed.services = async (question) => {
      const found = await services(question);
      return { ...found, rows: found.rows.map((row, at) => ({ ...row, source: sources[at] ?? null })) };
    };
    const licencesOf = async (licence: string | null) => {
      const file = join(folder, 'licences.zip');
      await exportRecords({ feed, total: feed, file, kind: '.zip', profiled: true, licence });
      return (await readDescription(file)).licenses;
    };
    const others = [
      { name: 'ODbL-1.0', title: 'ODbL 1.0: what Powiat has written' },
      { path: 'https://gmina.example.org/terms', title: 'https://gmina.example.org/terms: what Gmina has written' },
    ];
    expect(await licencesOf('CC-BY-4.0')).toEqual([
      { name: 'CC-BY-4.0', title: 'CC-BY-4.0: what was written in this directory' },
      ...others,
    ]);
    expect(await licencesOf(null)).toEqual(others);
  });

  it.each(['.ndjson', '.json', '.zip'] as const)('to %s ends between two parts when it is interrupted', async (kind) => {
    const interrupted = new AbortController();
    let parts = 0;
    const feed = directoryOf({ services: 4_000, organizations: 8 }, () => {
      parts += 1;
      if (parts === 2) interrupted.abort(new Error('Ctrl-C'));
    });
    const order = {
      feed,
      total: feed,
      file: join(folder, `interrupted${kind}`),
      kind,
      profiled: true,
      licence: null,
      signal: interrupted.signal,
    };
    await expect(exportRecords(order)).rejects.toThrow('Ctrl-C');
    expect(parts).toBeLessThan(4);
  });
});

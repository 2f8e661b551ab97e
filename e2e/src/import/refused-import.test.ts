/** Whatever is wrong with all of it, an import ends with a sentence, a code and the report that was asked for. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../hub-process.ts';

let folder: string;
let database: TestDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const importing = async (name: string, content: string | Uint8Array | null, report: string) => {
  const file = join(folder, name);
  if (content !== null) await writeFile(file, content);
  const reportFile = join(folder, report);
  const ended = await runCommand(['import', file, '--report', reportFile], { env: { DATABASE_URL: database.url } });
  return { ...ended, report: await readFile(reportFile, 'utf8') };
};

describe('an import of which nothing goes in', () => {
  it.each([
    ['is cut off', 'cut.json.gz', gzipSync('[{"name":"Most"}]').subarray(0, 20), 65, 'cannot be unpacked'],
    ['is not there', 'nowhere.json', null, 66, 'is not there'],
  ])(
    'says why, fails and writes the report: the file %s',
    async (_, name, content, code, words) => {
      const json = await importing(name, content, 'report.json');
      expect([json.code, json.stderr]).toEqual([code, expect.stringContaining(words)]);
      expect(JSON.parse(json.report)).toMatchObject({
        findings: [{ kind: 'REFUSAL', path: join(folder, name), name: 'UNREADABLE', why: expect.stringContaining(words) }],
        summary: { read: { service: 1 }, kept: {}, refused: { service: 1 }, refusals: { UNREADABLE: 1 } },
      });
      expect((await importing(name, content, 'report.csv')).report).toContain(words);
    },
    60_000,
  );

  it('says so where everything was refused, and where there was nothing to take in', async () => {
    const refused = await importing('empty.csv', '', 'report.json');
    expect([refused.code, refused.stdout]).toEqual([65, expect.stringContaining('Nothing was taken in:')]);
    expect(refused.report).toContain('There is nothing in it');
    const nothing = await importing('list.json', '[]', 'report.json');
    expect([nothing.code, nothing.stdout]).toEqual([0, expect.stringContaining('There is nothing to take in')]);
    expect(JSON.parse(nothing.report)).toMatchObject({ findings: [], summary: { read: {} } });
  }, 60_000);
});

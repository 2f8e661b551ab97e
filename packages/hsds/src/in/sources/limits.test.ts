import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LONGEST_RECORD } from '@drogowskaz/tables';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { archive } from '../../testing/archive.ts';
import { readFrom } from '../../testing/read-from.ts';
import { SourceRefused, sourceLimits } from './limits.ts';
import { LONGEST_ELEMENT } from './split-json.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drogowskaz-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const row = (name: string, more = {}) => JSON.stringify({ name, organization: { name: 'Most' }, ...more });
const manyFiles = Array.from({ length: sourceLimits.files + 1 }, (_, number) => `${number}.json`);

/** Says in the directory at the end of an archive that each file is so large; what is in it stays. */
const claiming = (zip: Buffer, packed: number, whole: number): Buffer => {
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    zip.writeUInt32LE(packed, at + 20);
    zip.writeUInt32LE(whole, at + 24);
  }
  return zip;
};

it('A folder of more files than anybody’s data has is not read', async () => {
  for (const name of manyFiles) writeFileSync(join(folder, name), '');
  await expect(readFrom(folder)).rejects.toThrow(SourceRefused);
});

it.each([
  ['holds too many files', () => archive(Object.fromEntries(manyFiles.map((name) => [name, new Uint8Array()])))],
  ['becomes much larger than it is', () => archive({ 'services.json': Buffer.alloc(sourceLimits.unzippedAlways + 1, ' ') })],
  [
    'is larger than a disk should take, however well it is packed',
    async () => claiming(await archive({ 'services.json': Buffer.from('[]'), 'organizations.json': Buffer.from('[]') }), 1e8, 3e9),
  ],
])('An archive that %s is not read', async (_, made) => {
  await expect(readFrom({ name: 'feed.zip', text: await made() })).rejects.toThrow(SourceRefused);
});

it('A packed file that becomes much larger than it is is not read', async () => {
  const text = gzipSync(Buffer.alloc(sourceLimits.unzippedAlways + 1, ' '));
  await expect(readFrom({ name: 'services.ndjson.gz', text })).rejects.toThrow('too large');
});

it('A line that is longer than any row is refused alone', async () => {
  const text = Buffer.concat([Buffer.from(`${row('Porady')}\n"`), Buffer.alloc(LONGEST_ELEMENT, 'x'), Buffer.from(`"\n${row('Kurs')}\n`)]);
  const [organization, rest] = await readFrom({ name: 'services.ndjson', text });
  expect(organization?.provider?.services).toHaveLength(2);
  expect(rest?.refusals).toEqual([expect.objectContaining({ path: 'services.ndjson line 2', reason: expect.stringContaining('64 MiB') })]);
});

it('An element of a list that is longer than any row is refused alone', async () => {
  const text = Buffer.concat([Buffer.from(`[${row('Porady')},"`), Buffer.alloc(LONGEST_ELEMENT, 'x'), Buffer.from(`",${row('Kurs')}]`)]);
  const [organization, rest] = await readFrom({ name: 'services.json', text });
  expect(organization?.provider?.services).toHaveLength(2);
  expect(rest?.refusals).toEqual([
    expect.objectContaining({ code: 'UNREADABLE', path: 'services.json [1]', reason: expect.stringContaining('64 MiB') }),
  ]);
});

const deep = (depth: number): string => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
const deepRow = (depth: number): string => `{"x":${deep(depth)},${row('Kurs').slice(1)}`;

it.each([
  ['a list', 'services.json', (depth: number) => `[${row('Porady')},${deepRow(depth)},${row('Dom')}]`],
  ['lines', 'services.ndjson', (depth: number) => `${row('Porady')}\n${deepRow(depth)}\n${row('Dom')}\n`],
  ['a packed file', 'services.ndjson.gz', (depth: number) => gzipSync(`${row('Porady')}\n${deepRow(depth)}\n${row('Dom')}\n`)],
  ['a page', 'page.json', (depth: number) => `{"x":${deep(depth)},"contents":[${row('Porady')},${deepRow(depth)},${row('Dom')}]}`],
])('What nobody nests so deep is left out and said, and the row it stands in goes in: %s', async (_, name, textOf) => {
  for (const depth of [3_000, 100_000]) {
    const [organization, rest] = await readFrom({ name, text: textOf(depth) });
    expect(organization?.provider?.services).toHaveLength(3);
    expect(rest?.repairs).toContainEqual(expect.objectContaining({ rule: 'nested-too-deep' }));
    expect(rest?.refusals).toEqual([]);
  }
});

it('A row that is nothing but brackets in brackets is refused alone, whether they are closed or not', async () => {
  const text = `${row('Porady')}\n${'['.repeat(5_000)}\n${deep(5_000)}\n${row('Dom')}\n`;
  const reads = await readFrom({ name: 'services.ndjson', text });
  expect(reads[0]?.provider?.services).toHaveLength(2);
  expect(reads.flatMap(({ refusals }) => refusals.map(({ path }) => path)).sort()).toEqual([
    'services.ndjson line 2',
    'services.ndjson line 3',
  ]);
});

it('A cell of a table that holds brackets in brackets is read without what is too deep', async () => {
  const reads = await readFrom({
    name: 'services.csv',
    text: `name,organization,phones\nPorady,Most,"${'['.repeat(9_000)}${']'.repeat(9_000)}"\n`,
  });
  expect(() => JSON.stringify(reads)).not.toThrow();
  expect(reads.flatMap(({ refusals }) => refusals)).not.toEqual([]);
});

it.each(['', '"'])('A row of a table that is longer than anybody writes is refused alone: %s', async (quote) => {
  for (const length of [LONGEST_RECORD + 1, LONGEST_RECORD * 5]) {
    const text = `id,name\n1,Most\n2,${quote}${'x'.repeat(length)}${quote}\n3,Dom\n`;
    const reads = await readFrom({ name: 'organizations.csv', text });
    expect(reads.map(({ name }) => name)).toEqual(['Most', 'Dom', '']);
    expect(reads.at(-1)?.refusals).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', path: 'organizations.csv line 3', reason: expect.stringContaining('4 MiB') }),
    ]);
  }
});

it('Rows in rows without end are refused from where nobody nests them', async () => {
  let service: object = { name: 'Porady' };
  for (let depth = 0; depth < 15; depth += 1)
    service = { name: 'Porady', service_at_locations: [{ location: { name: 'Biuro' }, service }] };
  const reads = await readFrom({ name: 'services.json', text: row('Porady', { ...service }) });
  expect(reads.flatMap(({ refusals }) => refusals)).toContainEqual(expect.objectContaining({ reason: expect.stringContaining('deeper') }));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFrom } from '../testing/read-from.ts';
import { type OrganizationRead, type ReadOptions, readFileApart, SourceRefused } from './index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'apart-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const organizations = (most: number): string =>
  Array.from({ length: most }, (_, number) =>
    JSON.stringify({ id: number, name: `Fundacja ${number}`, services: [{ id: `s${number}`, name: '<b>Porady</b>', email: 'no' }] }),
  ).join('\n');
const readApart = async (file: string, options: Partial<ReadOptions & { mapping: unknown }> = {}): Promise<OrganizationRead[]> => {
  const reads: OrganizationRead[] = [];
  for await (const read of readFileApart(file, { source: 'test', municipality: '1462011', ...options })) reads.push(read);
  return reads;
};

describe('a file that is read in a thread of its own', () => {
  it('gives the same as one that is read here, with repairs, refusals and counts', async () => {
    const file = fileOf('many.ndjson', `${organizations(120)}\n{"broken\n{"id":"alone","name":"Porady","organization_id":"nobody"}`);
    const here = await readFrom(file, { municipality: '1462011' });
    expect(here.length).toBeGreaterThan(120);
    expect(await readApart(file)).toEqual(here);
  });

  it('says how many rows have been laid down, while it does', async () => {
    const heard: number[] = [];
    await readApart(fileOf('rows.ndjson', organizations(1_200)), { onRow: (rows) => heard.push(rows) });
    expect(heard).toEqual([1_000, 2_000]);
  });

  it('takes a table with the columns of its mapping', async () => {
    const file = fileOf('table.csv', 'Usługa;Instytucja\nPorady;Fundacja\n');
    const mapping = { columns: { Usługa: 'service.name', Instytucja: 'organization.name' } };
    const [first] = await readApart(file, { mapping });
    expect([first?.name, first?.provider?.services.map(({ texts }) => texts[0]?.name)]).toEqual(['Fundacja', ['Porady']]);
  });

  it('refuses as a source what cannot be read at all', async () => {
    await expect(readApart(join(folder, 'nowhere.json'))).rejects.toThrow(SourceRefused);
    await expect(readApart(fileOf('broken.zip', 'no archive'))).rejects.toThrow(SourceRefused);
  });

  it('ends with whoever asked, before the file does', async () => {
    const file = fileOf('long.ndjson', organizations(500));
    const stopping = new AbortController();
    const reason = new Error('enough');
    const reading = async () => {
      for await (const _ of readFileApart(file, { source: 'test', signal: stopping.signal })) stopping.abort(reason);
    };
    await expect(reading()).rejects.toBe(reason);
    for await (const read of readFileApart(file, { source: 'test' })) {
      expect(read.name).toBe('Fundacja 0');
      break;
    }
  });
});

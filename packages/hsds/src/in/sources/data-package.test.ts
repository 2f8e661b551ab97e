import { describe, expect, it } from '@jest/globals';
import { archive } from '../../testing/archive.ts';
import { readFrom, readTables } from '../../testing/read-from.ts';
import type { OrganizationRead } from '../types.ts';

const refusals = (reads: readonly OrganizationRead[]) => reads.flatMap((read) => read.refusals.map(({ path }) => path));

describe('a data package', () => {
  const row = (id: string, name: string) => `id,organization_id,name,description\n${id},1,${name},Opis\n`;
  const files = {
    'organizations.csv': 'id,name\n1,Most\n',
    'services.csv': row('s', 'Porady'),
    'services_old.csv': row('t', 'Porady z zeszłego roku'),
  };
  const descriptor = (...paths: unknown[]) => JSON.stringify({ resources: paths.map((path) => ({ path })) });
  const namesOf = (reads: readonly OrganizationRead[]) =>
    reads.flatMap(({ provider }) => provider?.services.map(({ texts }) => texts[0]?.name) ?? []);

  it('is made of the files that its descriptor names; one that lies beside them is told and not read', async () => {
    const reads = await readTables({ ...files, 'datapackage.json': descriptor('organizations.csv', ['./services.csv']) });
    expect(namesOf(reads)).toEqual(['Porady']);
    expect(reads.flatMap((read) => read.refusals)).toEqual([
      { path: 'services_old.csv', code: 'UNREADABLE', reason: expect.stringContaining('datapackage.json') },
    ]);
  });

  it.each([
    ['names nothing that is there', descriptor('data/services.csv')],
    ['is broken', '{'],
    ['names no file', '{"resources": [null, {"path": 1}, {"data": []}]}'],
  ])('and all of its files where the descriptor %s', async (_, text) => {
    const reads = await readTables({ ...files, 'datapackage.json': text });
    expect(namesOf(reads)).toEqual(['Porady', 'Porady z zeszłego roku']);
    expect(refusals(reads)).toEqual([]);
  });

  it('of a package in an archive, below its own folder alone', async () => {
    const packed = {
      'package/datapackage.json': descriptor('data/organizations.csv', 'data/services.csv'),
      'package/data/organizations.csv': files['organizations.csv'],
      'package/data/services.csv': files['services.csv'],
      'package/copy/services.csv': files['services_old.csv'],
      'other/services.csv': row('u', 'Obiady'),
    };
    const reads = await readFrom({ name: 'package.zip', text: await archive(packed) });
    expect(namesOf(reads)).toEqual(['Porady', 'Obiady']);
    expect(refusals(reads)).toEqual(['package/copy/services.csv']);
  });
});

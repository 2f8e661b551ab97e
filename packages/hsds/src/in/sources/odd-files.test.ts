import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readFrom, readTables } from '../../testing/read-from.ts';
import type { OrganizationRead } from '../types.ts';

const row = (name: string) => JSON.stringify({ id: name, name });
const names = (reads: readonly OrganizationRead[]) => reads.flatMap(({ name, provider }) => (provider ? [name] : []));
const rules = (reads: readonly OrganizationRead[]) => reads.flatMap(({ repairs }) => repairs.map(({ rule }) => rule));
const refusals = (reads: readonly OrganizationRead[]) => reads.flatMap((read) => read.refusals.map(({ path }) => path));
const both = `${row('Most')}\n${row('Dom')}\n`;

describe('a file whose contents are not what its name says', () => {
  it.each([
    ['lines of JSON in .json', 'organizations.json', both],
    ['lines of JSON with commas at their ends', 'organizations.json', `${row('Most')},\n${row('Dom')}\n`],
    ['JSON in many lines in .ndjson', 'organizations.ndjson', JSON.stringify([{ name: 'Most' }, { name: 'Dom' }], null, 2)],
    ['a list a line in .ndjson', 'organizations.ndjson', `[${row('Most')},\n${row('Dom')}]`],
    ['JSON in .csv', 'organizations.csv', `[${row('Most')}, ${row('Dom')}]`],
    ['a table in .json', 'organizations.json', 'id,name\n1,Most\n2,Dom\n'],
    ['UTF-16 without a mark', 'organizations.csv', Buffer.from('id,name\n1,Most\n2,Dom\n', 'utf16le')],
  ])('is read as what they are: %s', async (_, name, text) => {
    const reads = await readFrom({ name, text });
    expect(names(reads)).toEqual(['Most', 'Dom']);
    expect(refusals(reads)).toEqual([]);
    expect(['file-format', 'encoding'].some((rule) => rules(reads).includes(rule as 'encoding'))).toBe(true);
  });

  it('and a broken line of JSON in .json costs that line alone', async () => {
    const reads = await readFrom({ name: 'organizations.json', text: `${row('Most')}\n{"name": \n${row('Dom')}\n` });
    expect(names(reads)).toEqual(['Most', 'Dom']);
    expect(refusals(reads)).toEqual(['organizations.json line 2']);
  });

  it.each([
    ['packed more than once', gzipSync(gzipSync('id,name\n1,Most\n')), 'unpack it'],
    ['an archive that is packed', gzipSync(Buffer.concat([Buffer.alloc(257, 'x'), Buffer.from('ustar'), Buffer.alloc(400)])), 'unpack it'],
    ['a page of HTML', '<!DOCTYPE html><html><body>Error 500</body></html>', 'HTML'],
    ['a spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'save each sheet as CSV'],
  ])('is refused with what to do: %s', async (_, text, words) => {
    const reads = await readFrom({ name: 'organizations.csv', text });
    expect(reads.flatMap((read) => read.refusals)).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', reason: expect.stringContaining(words) }),
    ]);
  });

  it('and a file in a folder that nobody reads is told', async () => {
    const reads = await readTables({
      'organizations.csv': 'id,name\n1,Most\n',
      'services.tar.gz': '',
      'services.xlsx': '',
      'photo.png': '',
      'README.md': '',
    });
    expect(refusals(reads)).toEqual(['services.tar.gz', 'services.xlsx']);
  });
});

describe('a list that is not called anything', () => {
  const without = {
    id: 'o2',
    name: 'Szkoła',
    description: 'Podstawowa',
    email: 'szkola@example.org',
    phones: [{ number: '24 100 00 01' }],
  };

  it.each([[[]], [undefined]])('has an organisation that offers nothing as one, beside a single other: services %p', async (services) => {
    const other = { id: 'o1', name: 'Most', description: 'Fundacja', services: [{ id: 's', name: 'Porada', status: 'active' }] };
    const reads = await readFrom({ name: 'data.json', text: JSON.stringify([other, { ...without, services }]) });
    expect(names(reads)).toEqual(['Most', 'Szkoła']);
    expect(reads.map((read) => read.provider?.services.length)).toEqual([1, 0]);
    expect(rules(reads)).not.toContain('only-organization');
  });

  it('has a service that names its organisation as one', async () => {
    const text = JSON.stringify([
      { id: 'o', name: 'Most', services: [] },
      { ...without, organization_id: 'o' },
    ]);
    expect((await readFrom({ name: 'data.json', text })).map((read) => read.provider?.services.length)).toEqual([1]);
  });
});

describe('a file or folder in which there is nothing', () => {
  const told = (reads: readonly OrganizationRead[]) => reads.flatMap((read) => read.refusals.map(({ reason }) => reason));

  it.each([
    ['not a byte', 'organizations.json', ''],
    ['a mark alone', 'organizations.csv', '\ufeff'],
    ['a mark of UTF-16 alone', 'organizations.csv', Buffer.from([0xff, 0xfe])],
    ['blanks, more than are looked at', 'organizations.ndjson', ' \n\t\r\n'.repeat(40_000)],
    ['nothing, packed', 'organizations.csv.gz', gzipSync('')],
  ])('is refused, with what was expected: %s', async (_, name, text) => {
    const reads = await readFrom({ name, text });
    expect(told(reads)).toEqual([expect.stringContaining('There is nothing in it: JSON')]);
    expect(reads.at(-1)?.refused).toEqual(reads.at(-1)?.read);
  });

  it.each([
    ['an object without anything', 'services.json', '{}', 'holds no row'],
    ['an object that says only how long it is', 'answer.json', '{"version":"3.0","total_items":0}', 'holds no row'],
    ['one line that names no column', 'services.csv', 'Not Found\n', 'only line'],
  ])('is refused where nobody can tell that nothing was meant: %s', async (_, name, text, words) => {
    expect(told(await readFrom({ name, text }))).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['a list', 'services.json', '[]'],
    ['a page', 'answer.json', '{"total_items":0,"total_pages":0,"contents":[]}'],
    ['tables', 'tabular.json', '{"organizations":[],"services":[]}'],
    ['a table', 'services.csv', 'id,name,organization_id\n'],
  ])('and says so itself is nothing to take in, and nothing to refuse: %s', async (_, name, text) => {
    expect(await readFrom({ name, text })).toEqual([expect.objectContaining({ read: {}, refusals: [], repairs: [] })]);
  });

  it('that is read is refused whole: a folder, and an archive', async () => {
    await expect(readTables({})).rejects.toThrow('holds no file that is read');
    await expect(readTables({ 'photo.png': '', 'README.md': '', 'datapackage.json': '{}' })).rejects.toThrow('holds no file that is read');
    const zip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
    const folder = { 'organizations.csv': 'id,name\n1,Most\n', 'services.csv': '' };
    expect(refusals(await readTables(folder))).toEqual(['services.csv']);
    await expect(readFrom({ name: 'feed.zip', text: zip })).rejects.toThrow('holds no file that is read');
  });
});

describe('a file that is packed alone', () => {
  const table = 'id,name\n1,Most\n2,Dom\n';

  it('is read, whether its name says that it is packed or not, alone and in a folder', async () => {
    for (const name of ['organizations.csv.gz', 'organizations.csv', 'organizations.CSV.GZ'])
      expect(names(await readFrom({ name, text: gzipSync(table) }))).toEqual(['Most', 'Dom']);
    expect(names(await readFrom({ name: 'all.gz', text: gzipSync('[{"id":1,"name":"Most","services":[]}]') }))).toEqual(['Most']);
    expect(names(await readTables({ 'organizations.csv.gz': gzipSync(table), 'other.csv': '' }))).toEqual(['Most', 'Dom']);
  });

  it('is read where its name says that it is packed, and something on the way has unpacked it', async () => {
    expect(names(await readFrom({ name: 'organizations.csv.gz', text: table }))).toEqual(['Most', 'Dom']);
  });

  it('is not read at all where it is broken or cut off', async () => {
    const whole = gzipSync(`id,name\n${Array.from({ length: 5_000 }, (_, number) => `${number},Dom ${number * 7_919}`).join('\n')}`);
    for (const text of [whole.subarray(0, whole.length / 2), Buffer.concat([whole.subarray(0, 300), Buffer.alloc(300, 1)])])
      await expect(readFrom({ name: 'organizations.csv.gz', text })).rejects.toThrow(/organizations\.csv\.gz cannot be unpacked/);
  });
});

describe('JSON that is nearly JSON', () => {
  it('is mended where nobody can mistake it', async () => {
    const text = `// made by hand
    [ { "id": 1, "name": "Most", /* note */ "year_incorporated": NaN, "description": "dwie\nlinie, // to nie komentarz, NaN", },
      { "id": 2, "name": "Dom", "email": None } , ]`;
    const reads = await readFrom({ name: 'organizations.json', text: text.replace('// made by hand\n', '') });
    expect(names(reads)).toEqual(['Most', 'Dom']);
    expect(reads[0]?.provider?.provider.description[0]?.value).toBe('dwie\nlinie, // to nie komentarz, NaN');
    expect(rules(reads).filter((rule) => rule === 'json-mended')).toHaveLength(2);
  });

  it('and whose first list stands before its name is one organisation, not tables', async () => {
    const [read] = await readFrom({
      name: 'most.json',
      text: '{"services":[{"name":"Porady"}],"phones":[{"number":"24 111 11 11"}],"name":"Most"}',
    });
    expect(read?.provider?.provider.phones).toHaveLength(1);
    expect(read?.provider?.services).toHaveLength(1);
  });

  it('and called after services, with services in it, is of organisations', async () => {
    const most = { id: '1', name: 'Most', description: 'x', services: [{ id: '2', name: 'Porady', description: 'y', status: 'active' }] };
    const [read] = await readFrom({ name: 'services.json', text: JSON.stringify([most]) });
    expect(read).toMatchObject({ name: 'Most', kept: { organization: 1, service: 1 }, refusals: [] });
  });

  it('with an envelope in an envelope is read, and what stands beside the rows is told', async () => {
    const reads = await readFrom({
      name: 'answer.json',
      text: '{"licence":"CC0","data":{"services":[{"name":"Porady","organization":{"name":"Most"}}]}}',
    });
    expect(names(reads)).toEqual(['Most']);
    expect(reads.at(-1)?.repairs).toEqual([
      expect.objectContaining({ rule: 'unknown-field', path: 'answer.json, licence', before: 'CC0' }),
    ]);
  });
});

describe('tables as people make them', () => {
  it.each([
    ['"sep=;" before it', 'sep=;\nid;name\n1;Most\n2;Dom\n', []],
    ['a title and a blank line before it', 'Wykaz 2026,,\n\nid,name,\n1,Most,\n2,Dom,\n', [1]],
    ['its names of columns again between the rows', 'id,name\n1,Most\nid,name\n2,Dom\n', [3]],
    ['ends of lines of several kinds', 'id,name\r\n1,Most\n2,Dom\r', []],
    ['blanks before quotation marks', 'id, name\n1, "Most"\n2, "Dom"\n', []],
    ['columns without names, and cells behind the last', 'id,,name,\n1,,Most,,,x\n2,,Dom\n', []],
  ])('are read with %s', async (_, text, lines) => {
    const reads = await readFrom({ name: 'organizations.csv', text });
    expect(names(reads)).toEqual(['Most', 'Dom']);
    expect(refusals(reads)).toEqual(lines.map((line) => `organizations.csv line ${line}`));
  });

  it.each([
    ['of one cell', 'services.csv', 'Nasza lista\n'],
    ['of one cell, whatever the file is called', 'lista.csv', 'Nasza lista\nstan na 3 marca, wersja 2\n'],
  ])('are read below titles that have no separator: %s', async (_, name, title) => {
    const table = 'id;name;description;organization_id\n1;Porady;x;o\n2;Kurs;y;o\n';
    const reads = await readTables({ 'organizations.csv': 'id;name\no;Most\n', [name]: title + table });
    expect(reads.flatMap(({ provider }) => provider?.services ?? [])).toHaveLength(2);
    expect(refusals(reads)).toEqual(
      title
        .trim()
        .split('\n')
        .map((_line, place) => `${name} line ${place + 1}`),
    );
  });

  it('in two encodings are read line by line', async () => {
    const text = Buffer.concat([Buffer.from('id,name\n1,Gęś\n2,Zesp'), Buffer.from([0xf3, 0xb3]), Buffer.from('\n3,Żuk\n')]);
    const reads = await readFrom({ name: 'organizations.csv', text });
    expect(names(reads)).toEqual(['Gęś', 'Zespół', 'Żuk']);
    expect(rules(reads)).toContain('encoding');
  });

  it.each([
    ['one byte that is no letter', [0xff]],
    ['half a letter', [0xc5]],
  ])('keep their other letters where a line has %s', async (_, broken) => {
    const [before, behind] = ['[{"id":1,"name":"Żółta Łódź ', ' Gęś"}]'].map((text) => Buffer.from(text));
    const reads = await readFrom({
      name: 'organizations.json',
      text: Buffer.concat([before as Buffer, Buffer.from(broken), behind as Buffer]),
    });
    expect(names(reads)).toEqual(['Żółta Łódź \ufffd Gęś']);
    expect(reads.at(-1)?.repairs).toEqual([
      { rule: 'broken-letters', path: 'organizations.json', before: null, after: expect.stringContaining('Łódź \ufffd Gęś') },
    ]);
  });

  it('are known by the names that their makers put before that of HSDS', async () => {
    const reads = await readTables({
      'hsds_organizations (2).csv': 'id,name\n1,Most\n',
      'export-services-2026-01.csv': 'id,organization_id,name\n1,1,Porady\n',
    });
    expect(reads[0]?.provider?.services).toHaveLength(1);
  });
});

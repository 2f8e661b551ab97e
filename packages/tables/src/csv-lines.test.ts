import { describe, expect, it } from '@jest/globals';
import { type BrokenLine, type CsvLine, csvLines } from './csv-lines.ts';

async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

const read = async (text: string, length: number): Promise<(CsvLine | BrokenLine)[]> => {
  const lines: (CsvLine | BrokenLine)[] = [];
  for await (const line of csvLines(pieces(text, length))) lines.push(line);
  return lines;
};

describe('lines of a table', () => {
  const table = [
    'id,name,description',
    ...Array.from({ length: 100 }, (_, number) => `${number},Klub "${number}" i "inny,x`),
    '100,"dwie',
    'linie",y',
    ...Array.from({ length: 100 }, (_, number) => `${200 + number},Dom,"opis ${number}"`),
    '300,"Bez końca,z',
  ];

  it.each([
    ['\n', 1],
    ['\n', 7],
    ['\n', 64],
    ['\r\n', 1],
    ['\r\n', 13],
    ['\r\n', 1_000],
  ])('are the same in whatever pieces they come, with %j and pieces of %i', async (end, length) => {
    const text = table.join(end) + end;
    const whole = await read(text, text.length);
    expect(whole).toHaveLength(203);
    expect(await read(text, length)).toEqual(whole);
  });
});

describe('what parts the columns', () => {
  const cells = async (text: string) => (await read(text, 10)).map((line) => ('cells' in line ? line.cells : line.reason));

  it.each([
    ['a title of one cell', 'Nasza lista\nid;name;note\n1;Porady;x\n2;Kurs;y\n', ';'],
    ['a title with another sign in it', 'Lista, stan na dziś, wersja 2\n\nid;name;note\n1;"Porady, kursy";x\n2;Kurs;y\n', ';'],
    ['signs in the cells, as many in each', 'id,name,tags\n1,Porady,a;b;c;d;e\n2,Kurs,a;b;c;d;e\n3,Klub,a;b;c;d;e\n', ','],
    ['rows of several lengths, and sentences', 'id;name;a;b;c;d\n1;Porady, kursy, kluby;x\n2;Kurs;x;y\n3;Klub, dom;x;y;z\n', ';'],
    ['a quotation mark that never ends', 'Lista\nid\tname\tnote\n1\t"Porady\tx\n2\tKurs\ty\n3\tKlub\tz\n', '\t'],
    ['nothing but the names of columns', 'id,name,organization_id\n', ','],
  ])('is found with %s', async (_, text, separator) => {
    const line = text.split('\n').find((one) => one.startsWith('id')) ?? '';
    expect(await cells(text)).toContainEqual(line.split(separator));
  });

  it('is nothing in a single column', async () => {
    expect(await cells('Nazwa\nPorady, kursy\n')).toEqual([['Nazwa'], ['Porady, kursy']]);
  });
});

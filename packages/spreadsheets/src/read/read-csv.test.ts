import { describe, expect, it } from '@jest/globals';
import { inOldEncoding } from '../testing/old-encodings.ts';
import { readWorkbook } from './read-workbook.ts';

const TABLE = 'Nazwa;Miasto\r\n"Świetlica ""Żółw""";Płock\r\nPorady (łódź, źrebię);Gąbin\r\n';
const ROWS = [
  ['Nazwa', 'Miasto'],
  ['Świetlica "Żółw"', 'Płock'],
  ['Porady (łódź, źrebię)', 'Gąbin'],
];
const read = async (bytes: Buffer | string) => {
  const { sheets, notes } = await readWorkbook(Buffer.from(bytes));
  return { rows: sheets[0]?.rows.map(({ cells }) => cells), numbers: sheets[0]?.rows.map(({ number }) => number), notes };
};
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE), undefined],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TABLE}`), undefined],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${TABLE}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from(TABLE, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', bigEndian(`\ufeff${TABLE}`), 'utf-16be'],
    ['windows-1250', inOldEncoding(TABLE, 'windows-1250'), 'windows-1250'],
    ['ISO-8859-2', inOldEncoding(TABLE, 'iso-8859-2'), 'iso-8859-2'],
  ])('is read in %s', async (_name, bytes, told) => {
    const { rows, notes } = await read(bytes);
    expect(rows).toEqual(ROWS);
    expect(notes.find(({ code }) => code === 'ENCODING')?.what).toBe(told);
  });

  it.each([
    [',', 'a,b\n"x, y",2\nz,"3;4"\n'],
    ['\t', 'a\tb\nx, y\t2\nz\t3;4\n'],
    ['|', 'a|b\nx, y|2\nz|3;4\n'],
    [';', 'a;b\nx, y;2\nz;"3;4"\n'],
  ])('is parted by %j', async (_delimiter, text) => {
    expect((await read(text)).rows).toEqual([
      ['a', 'b'],
      ['x, y', '2'],
      ['z', '3;4'],
    ]);
  });

  it('counts rows as spreadsheets do: titles above, empty ones between, line breaks in a cell, a line that names the delimiter', async () => {
    const { rows, numbers } = await read('sep=;\r\nWykaz placówek 2025\r\n;;\r\nNazwa;Opis\r\nA;"dwie\r\nlinie"\r\n;\r\nB;x\r\n');
    expect(numbers).toEqual([2, 4, 5, 7]);
    expect(rows?.[2]).toEqual(['A', 'dwie\nlinie']);
  });

  it('may be a single column', async () => {
    expect((await read('Nazwa\nPorady, kursy\n')).rows).toEqual([['Nazwa'], ['Porady, kursy']]);
  });

  it('keeps its letters where one byte of them is broken', async () => {
    const { rows, notes } = await read(Buffer.concat([Buffer.from(TABLE), Buffer.from([0xc5]), Buffer.from(';Łąck\n')]));
    expect(rows).toEqual([...ROWS, ['\ufffd', 'Łąck']]);
    expect(notes).toEqual([{ code: 'BROKEN_CHARACTERS', what: '1' }]);
  });

  it('may hold NUL and broken letters, which is told', async () => {
    const { rows, notes } = await read(Buffer.concat([Buffer.from('a;b\n1;2\0\0\n'), Buffer.from('x;y\n')]));
    expect(rows?.[1]).toEqual(['1', '2']);
    expect(notes).toContainEqual({ code: 'NUL', what: '2' });
    expect((await read('a;b\n1;\ufffd\n')).notes).toContainEqual({ code: 'BROKEN_CHARACTERS', what: '1' });
  });

  it('whose quotes do not close is read with quotes as letters, and told', async () => {
    const { rows, notes } = await read('Nazwa;Opis\nA;"otwarte\nB;zwykłe\n');
    expect(rows).toEqual([
      ['Nazwa', 'Opis'],
      ['A', '"otwarte'],
      ['B', 'zwykłe'],
    ]);
    expect(notes).toContainEqual({ code: 'QUOTES' });
  });

  it('holds formulas as texts; what was written to keep digits or to hold a formula back is taken off', async () => {
    const { rows, notes } = await read('a;b;c\n=HYPERLINK("http://x");="0123";\'=1+1\n');
    expect(rows?.[1]).toEqual(['=HYPERLINK("http://x")', '0123', '=1+1']);
    expect(notes).toContainEqual({ code: 'FORMULAS', what: '1' });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOldEncoding } from '../testing/old-encodings.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { readingLimits } from './reading-limits.ts';

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

  it('in several encodings is read line by line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Nazwa usługi;Opis\n'),
      inOldEncoding('Porady łódź;źle ±5\n', 'windows-1250'),
      Buffer.from('Kurs żółty;Gęślą jaźń\n'),
      inOldEncoding('Trzecia ąę;Świetlica\n', 'iso-8859-2'),
      inOldEncoding('Czwarta;±5\n', 'windows-1250'),
    ]);
    expect(await read(bytes)).toMatchObject({
      rows: [
        ['Nazwa usługi', 'Opis'],
        ['Porady łódź', 'źle ±5'],
        ['Kurs żółty', 'Gęślą jaźń'],
        ['Trzecia ąę', 'Świetlica'],
        ['Czwarta', '±5'],
      ],
      notes: [{ code: 'ENCODING', what: 'windows-1250, iso-8859-2' }],
    });
  });

  it('may hold NUL and broken letters, which is told', async () => {
    const { rows, notes } = await read(Buffer.concat([Buffer.from('a;b\n1;2\0\0\n'), Buffer.from('x;y\n')]));
    expect(rows?.[1]).toEqual(['1', '2']);
    expect(notes).toContainEqual({ code: 'NUL', what: '2' });
    expect((await read('a;b\n1;\ufffd\n')).notes).toContainEqual({ code: 'BROKEN_CHARACTERS', what: '1' });
  });

  it('whose quotes do not fit together is read line by line: the row is told, and takes no other with it', async () => {
    const { sheets, notes } = await readWorkbook(
      Buffer.from('Nazwa;Opis;Tel.\n"Porady;jeden;1\nKurs;dwa;2\nTrzy;"Opis "trzy" tu";3\nRura 5";"a;b";4\n"Klub;pięć;5\nDom;"sześć";6\n'),
    );
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Nazwa', 'Opis', 'Tel.'] },
      { number: 2, cells: ['"Porady', 'jeden', '1'], broken: true },
      { number: 3, cells: ['Kurs', 'dwa', '2'] },
      { number: 4, cells: ['Trzy', 'Opis "trzy" tu', '3'] },
      { number: 5, cells: ['Rura 5"', 'a;b', '4'] },
      { number: 6, cells: ['"Klub', 'pięć', '5'], broken: true },
      { number: 7, cells: ['Dom', 'sześć', '6'] },
    ]);
    expect(notes).toEqual([{ code: 'QUOTES', what: '2, 6' }]);
  });

  it('whose missing quote takes in the next row by chance tells that row; one that only ends early is none', async () => {
    const swallowing = await readWorkbook(Buffer.from('Nazwa;Opis;Tel.\nA;x;1\n"B;y;2\nKlub;5";3\nC;"dwie\nlinie"\nD;w;4\n'));
    expect(swallowing.sheets[0]?.rows.map(({ number, broken = false }) => [number, broken])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
      [5, false],
    ]);
  });

  describe('whose missing quote makes one row of several, as wide as the others by chance', () => {
    /** Nothing in it parts cells, or ends a line or a text. */
    const plain = fc.stringMatching(/^[\p{L}\d.-]([\p{L}\d .-]{0,10}[\p{L}\d.-])?$/u);
    const told = async (text: string) => {
      const { sheets, notes } = await readCsv(Buffer.from(text), readingLimits);
      const rows = sheets[0]?.rows.filter(({ several }) => several).map(({ number }) => number);
      return { rows, note: notes.find(({ code }) => code === 'SEVERAL_ROWS')?.what };
    };

    it('warns at that row, whichever column it is in, and however many it has taken in', async () => {
      const column = fc.integer({ min: 0, max: 4 });
      const table = fc.array(fc.array(plain, { minLength: 5, maxLength: 5 }), { minLength: 12, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(table, column, fc.integer({ min: 1, max: 3 }), async (written, at, taken) => {
          const cells = structuredClone(written);
          const first = cells[5] as string[];
          const last = cells[5 + taken] as string[];
          [first[at], last[at]] = [`"${first[at]}`, `${last[at]}"`];
          expect(await told(cells.map((row) => row.join(';')).join('\n'))).toEqual({ rows: [6], note: '6' });
        }),
      );
    });

    it('and at no row of a text over several lines, whatever it lists', async () => {
      const sign = fc.constantFrom(', ', '; ', ' | ', '\n', '\n\n', ',\n', ';\n', ': ', ' ', '" ');
      const text = fc
        .array(fc.tuple(fc.oneof(plain, fc.constant('1,5')), sign), { maxLength: 12 })
        .map((parts) => parts.flat().join('').trim());
      const table = fc.array(fc.array(text, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(table, fc.constantFrom(',', ';', '|'), async (cells, separator) => {
          const rows = [['Nazwa', 'Opis', 'Tel.', 'Adres', 'Koszt'], ...cells].map((row) =>
            row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
          );
          expect(await told(rows.join('\n'))).toEqual({ rows: [], note: undefined });
        }),
      );
    });
  });

  it('holds formulas as texts; what was written to keep digits or to hold a formula back is taken off', async () => {
    const { rows, notes } = await read('a;b;c\n=HYPERLINK("http://x");="0123";\'=1+1\n');
    expect(rows?.[1]).toEqual(['=HYPERLINK("http://x")', '0123', '=1+1']);
    expect(notes).toContainEqual({ code: 'FORMULAS', what: '1' });
  });
});

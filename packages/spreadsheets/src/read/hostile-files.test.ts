import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, sheetOf, textRow, xlsxOf, zipOf } from '../testing/packages.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ReadingLimits, readingLimits } from './reading-limits.ts';
import type { WorkbookRefused } from './workbook-refused.ts';

const refusalOf = async (bytes: Buffer | string, limits: Partial<ReadingLimits> = {}): Promise<string> => {
  try {
    await readWorkbook(Buffer.from(bytes), { ...readingLimits, ...limits });
    return 'READ';
  } catch (error) {
    return (error as WorkbookRefused).code;
  }
};

const table = (rows: number, columns = 2, cell = 'x') => Array.from({ length: rows }, () => Array(columns).fill(cell).join(';')).join('\n');
const xlsx = xlsxOf({
  A: sheetOf([
    ['a', 'b'],
    ['1', '2'],
  ]),
});

describe('each limit of reading', () => {
  it.each<[string, Buffer | string, Partial<ReadingLimits>]>([
    ['TOO_LARGE', table(10), { bytes: 20 }],
    ['ROWS', table(11), { rows: 10 }],
    ['ROWS', xlsxOf({ A: sheetOf(Array.from({ length: 11 }, () => ['x'])) }), { rows: 10 }],
    ['COLUMNS', table(3, 11), { columns: 10 }],
    ['COLUMNS', xlsxOf({ A: sheetOf([Array(11).fill('x')]) }), { columns: 10 }],
    ['CHARACTERS', table(10, 2, 'xxxxxxxxxx'), { characters: 100 }],
    ['SHEETS', xlsxOf({ A: sheetOf([['x']]), B: sheetOf([['x']]) }), { sheets: 1 }],
    ['ENTRIES', xlsx, { entries: 3 }],
    ['BOMB', xlsx, { unpackedBytes: 1_000 }],
    ['BOMB', zipOf(partsOf(textRow(1, 'x'.repeat(200_000)))), { freeBytes: 1_000, ratio: 20 }],
    ['TIME', xlsx, { milliseconds: 1 }],
    [
      'MEMORY',
      zipOf(partsOf(Array.from({ length: 60_000 }, (_, row) => textRow(row + 1, `text ${row}`)).join(''))),
      { heapMegabytes: 16, rows: 100_000 },
    ],
  ])('refuses as %s what is beyond it', async (code, bytes, limits) => {
    expect(await refusalOf(bytes, limits)).toBe(code);
  });

  it('lets through what is within', async () => {
    expect(await refusalOf(table(10), { rows: 10, columns: 2 })).toBe('READ');
    expect(await refusalOf(xlsx)).toBe('READ');
  });

  it('leaves out cells far to the right that have no heading, and names them; a heading there is refused by its name', async () => {
    const rows = (heading: string | null) => {
      const sheet = sheetOf([['Wykaz 2026'], ['Nazwa', 'Organizacja', 'Opis'], ['Porady', 'Most', 'jeden'], ['Kurs', 'Most', 'dwa']]);
      return {
        ...sheet,
        XFD3: { t: 's', v: 'daleko' },
        ...(heading !== null && { CV2: { t: 's', v: '' }, CW2: { t: 's', v: heading } }),
        '!ref': 'A1:XFD4',
      };
    };
    const { sheets, notes } = await readWorkbook(xlsxOf({ A: rows(null) }));
    expect(sheets[0]?.rows.map(({ cells }) => cells.length)).toEqual([1, 3, 3, 3]);
    expect(notes).toEqual([{ code: 'FAR_CELLS', sheet: 'A', what: 'A: XFD3' }]);
    await expect(readWorkbook(xlsxOf({ A: rows('Uwagi') }))).rejects.toMatchObject({ code: 'COLUMNS', what: 'CW2' });

    const far = `${';'.repeat(150)}daleko`;
    const csv = await readWorkbook(Buffer.from(`Nazwa;Organizacja;Opis${';'.repeat(148)}\nPorady;Most${far.slice(1)}\n`));
    expect(csv.sheets[0]?.rows.map(({ cells }) => cells.length)).toEqual([3, 2]);
    expect(csv.notes).toEqual([{ code: 'FAR_CELLS', sheet: '', what: 'EU2' }]);
  });

  it('cuts a cell that is too long, and tells it', async () => {
    const { sheets, notes } = await readWorkbook(Buffer.from('a;b\nxxxxxxxxxxxx;y\n'), { ...readingLimits, cellLength: 10 });
    expect(sheets[0]?.rows[1]?.cells).toEqual(['xxxxxxxxxx', 'y']);
    expect(notes).toContainEqual({ code: 'CUT_CELLS', what: '1' });
  });

  it('takes signs out that nobody sees, but for those that a language needs, and tells how many cells had them', async () => {
    const { sheets, notes } = await readWorkbook(
      Buffer.from('\ufeffa;b\n\u202ePo\u200brady\u202c;می‌خواهم\n\u2066\u2069;y\n'),
      readingLimits,
    );
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['Porady', 'می‌خواهم'],
      ['', 'y'],
    ]);
    expect(notes).toContainEqual({ code: 'CLEANED_CELLS', what: '2' });
  });
});

describe('a hostile file', () => {
  it('that becomes a thousand times as large is refused before it is unpacked', async () => {
    expect(await refusalOf(zipOf(partsOf(textRow(1, 'x'.repeat(40_000_000)))))).toBe('BOMB');
  });

  it('that lies about how large it becomes is refused', async () => {
    const parts = partsOf(textRow(1, 'x'.repeat(500_000)));
    expect(await refusalOf(zipOf(parts, { 'xl/worksheets/sheet1.xml': 10 }))).toBe('BROKEN');
  });

  it('that declares entities is refused, in eight bits and in sixteen', async () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>';
    const parts = partsOf(textRow(1, '&lol2;'), bomb);
    expect(await refusalOf(zipOf(parts))).toBe('ENTITIES');
    const wide = Buffer.from(`\ufeff${parts['xl/worksheets/sheet1.xml']}`, 'utf16le');
    expect(await refusalOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': wide }))).toBe('ENTITIES');
    const far = `${' '.repeat(16_384 - 30)}<!DOCTYPE x SYSTEM "file:///etc/passwd">`;
    expect(await refusalOf(zipOf(partsOf(textRow(1, 'x'), far)))).toBe('ENTITIES');
  });

  it('with a million empty rows costs nothing: what is written is read', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 2}" s="1" customFormat="1"/>`).join('');
    const bytes = zipOf(partsOf(`${textRow(1, 'Nazwa')}${empty}${textRow(1_000_002, 'A')}`));
    const { sheets } = await readWorkbook(bytes, { ...readingLimits, ratio: 1_000 });
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: ['Nazwa'] },
      { number: 1_000_002, cells: ['A'] },
    ]);
    const csv = await readWorkbook(Buffer.from(`a;b\n${';\n'.repeat(1_000_000)}x;y\n`));
    expect(csv.sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 1_000_002]);
  });

  it('with a merged area over the whole sheet is read', async () => {
    const sheet = sheetOf([['Wykaz'], ['a'], ['b']], { '!merges': [{ s: { r: 0, c: 0 }, e: { r: 1_048_575, c: 16_383 } }] });
    expect(await refusalOf(xlsxOf({ A: sheet }))).toBe('READ');
  });

  it.each([
    ['EMPTY', ''],
    ['EMPTY', ';;;\n;;\n'],
    ['EMPTY', xlsxOf({ A: sheetOf([]) })],
    ['OLD_EXCEL', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['ENCRYPTED', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['OTHER_PACKED', zipOf({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['FORMAT', '%PDF-1.7 …'],
    ['FORMAT', Buffer.from(Array.from({ length: 500 }, (_, place) => (place * 37) % 256))],
    ['BROKEN', xlsx.subarray(0, xlsx.length / 2)],
    ['BROKEN', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)])],
  ])('is told as what it is: %s', async (code, bytes) => {
    expect(await refusalOf(bytes as Buffer)).toBe(code);
  });

  it('whatever its bytes are, is read or refused by a code of ours', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), fc.nat(xlsx.length - 1), async (noise, damaged, place) => {
        const bytes = damaged ? Buffer.from(xlsx) : Buffer.from(noise);
        if (damaged) for (const [index, byte] of noise.slice(0, 20).entries()) bytes.writeUInt8(byte, (place + index * 7) % bytes.length);
        expect(await refusalOf(bytes)).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { sheetOf, xlsxOf } from '../testing/packages.ts';
import { readWorkbook } from './read-workbook.ts';

const cellsOf = async (bytes: Buffer) => (await readWorkbook(bytes)).sheets.map(({ rows }) => rows.map(({ cells }) => cells));

describe('an XLSX file', () => {
  it('shows its cells as the office sees them: dates, times, digits that stand for themselves, numbers', async () => {
    const sheet = sheetOf([
      ['data', 'chwila', 'godzina', 'kod', 'telefon', 'kwota', 'tak', 'długi'],
      [
        { t: 'n', v: 45719, z: 'dd.mm.yyyy' },
        { t: 'n', v: 45719.354166666664, z: 'yyyy-mm-dd hh:mm' },
        { t: 'n', v: 0.354166666666667, z: 'h:mm' },
        { t: 'n', v: 9400, z: '00-000' },
        48240000000,
        { t: 'n', v: 1234.5, z: '#,##0.00 "zł"' },
        true,
        0.1 + 0.2,
      ],
    ]);
    expect((await cellsOf(xlsxOf({ A: sheet })))[0]?.[1]).toEqual([
      ...['2025-03-03', '2025-03-03 08:30', '08:30', '09-400', '48240000000', '1234.5', 'TRUE', '0.3'],
    ]);
  });

  it('is never computed: a formula shows what it showed last, and is told', async () => {
    const sheet = sheetOf([
      ['Nazwa', 'Razem'],
      ['A', { t: 'n', v: 7, f: 'WEBSERVICE("http://example.org")' }],
      ['B', { t: 'e', v: 0x2a, w: '#N/A' }],
    ]);
    const { sheets, notes } = await readWorkbook(xlsxOf({ A: sheet }));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['Nazwa', 'Razem'], ['A', '7'], ['B']]);
    expect(notes).toEqual([
      { code: 'FORMULAS', sheet: 'A', what: '1' },
      { code: 'ERRORS', sheet: 'A', what: '1' },
    ]);
  });

  it('says merged cells for each row and column that they cover', async () => {
    const sheet = sheetOf(
      [
        ['Organizacja', 'Kontakt', null],
        [null, 'telefon', 'e-mail'],
        ['Fundacja', '1', 'a@example.org'],
        [null, '2', 'b@example.org'],
      ],
      {
        '!merges': [
          { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
          { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
          { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
        ],
      },
    );
    const { sheets, notes } = await readWorkbook(xlsxOf({ A: sheet }));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Organizacja', 'Kontakt', 'Kontakt'],
      ['Organizacja', 'telefon', 'e-mail'],
      ['Fundacja', '1', 'a@example.org'],
      ['Fundacja', '2', 'b@example.org'],
    ]);
    expect(notes).toContainEqual({ code: 'MERGED', sheet: 'A', what: '3' });
  });

  it('tells what its office does not show: sheets, rows, columns', async () => {
    const shown = sheetOf(
      [
        ['Nazwa', 'x'],
        ['A', '1'],
        ['B', '2'],
      ],
      { '!rows': [{}, { hidden: true }], '!cols': [{}, { hidden: true }] },
    );
    const { sheets, notes } = await readWorkbook(xlsxOf({ Usługi: shown, Robocze: sheetOf([['stare']]) }, ['Robocze']));
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['Usługi', false],
      ['Robocze', true],
    ]);
    expect(sheets[0]?.rows.map(({ number, hidden = false }) => [number, hidden])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect(notes.map(({ code, what }) => [code, what])).toEqual([
      ['HIDDEN_ROWS', '2'],
      ['HIDDEN_COLUMNS', 'B'],
      ['HIDDEN_SHEET', undefined],
    ]);
  });

  it('keeps the numbers of rows across empty ones', async () => {
    const sheet = sheetOf([['Wykaz'], [], [], ['Nazwa'], [], ['A']]);
    const { sheets } = await readWorkbook(xlsxOf({ A: sheet }));
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 4, 6]);
  });
});

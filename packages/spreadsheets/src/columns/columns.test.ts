import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readEmails } from '../cells/read-contacts.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { readingLimits } from '../read/reading-limits.ts';
import { englishList, municipalList, ngoWorkbook } from '../testing/office-sheets.ts';
import { inOldEncoding } from '../testing/old-encodings.ts';
import { sheetOf, xlsxOf } from '../testing/packages.ts';
import type { Sheet } from '../workbook.ts';
import { findHeader, findSheet, headingsOf } from './find-header.ts';
import { headingFingerprint } from './fingerprint.ts';
import { guessColumns } from './guess-columns.ts';

const guessOf = async (bytes: Buffer) => {
  const { sheets } = await readWorkbook(bytes);
  const { rows } = sheets[findSheet(sheets)] as Sheet;
  const header = findHeader(rows);
  const headings = headingsOf(rows, header);
  return { row: rows[header]?.number, headings, fields: guessColumns(headings, rows.slice(header + 1)) };
};

describe('the columns of a sheet', () => {
  it('are found below a title, by Polish names and abbreviations', async () => {
    const { row, fields } = await guessOf(inOldEncoding(municipalList.replaceAll('–', '-'), 'windows-1250'));
    expect(row).toBe(4);
    expect(fields).toEqual([null, 'provider', 'name', 'description', 'address', 'phone', 'email', 'hours', 'cost']);
  });

  it('are found below two rows of headings, in the sheet that is shown', async () => {
    const { row, headings, fields } = await guessOf(ngoWorkbook());
    expect(row).toBe(3);
    expect(headings).toEqual([
      ...['Kod usługi', 'Nazwa', 'Krótki opis', 'Kontakt telefon', 'Kontakt e-mail'],
      ...['Godziny poniedziałek', 'Godziny wtorek', 'Godziny środa', 'Ważne do'],
    ]);
    expect(fields).toEqual(['key', 'name', 'summary', 'phone', 'email', 'hoursMO', 'hoursTU', 'hoursWE', 'expiresAt']);
  });

  it.each([
    ['Data od', null],
    ['Ostatnia aktualizacja', null],
    ['', null],
    ['Ważne do', 'expiresAt'],
  ])('of days are an end only where the heading says so, and never telephones: %j', (heading, field) => {
    const rows = ['2026-03-01', '2026-04-15', '31/02/2026'].map((day, at) => ({ number: at + 2, cells: [`Kurs ${at}`, day] }));
    expect(guessColumns(['Nazwa', heading], rows)).toEqual(['name', field]);
  });

  const days = [
    ['Wykaz usług'],
    ['Usługa', 'Temat', 'Dni i godziny', null, 'Kontakt', null, 'Cena'],
    [null, null, 'pn', 'wt', 'telefon', 'e-mail', null],
    ['Kurs', 'Kurs polskiego', '8-16', 'pn 10-12', '24 000 00 00', 'a@example.org', 20],
    ['Porady', 'Porady prawne', '9-12', null, '24 000 00 01', null, 0],
  ];
  const named = ['Usługa', 'Temat', 'Dni i godziny pn', 'Dni i godziny wt', 'Kontakt telefon', 'Kontakt e-mail', 'Cena'];
  const area = (r: number, from: number, to: number, last = r) => ({ s: { r, c: from }, e: { r: last, c: to } });

  it.each([
    ['only the groups are merged', [area(1, 2, 3), area(1, 4, 5)]],
    ['all headings are merged', [area(0, 0, 6), area(1, 2, 3), area(1, 4, 5), ...[0, 1, 6].map((column) => area(1, column, column, 2))]],
  ])('are those of the second row, each with what stands over it, where %s', async (_, merges) => {
    const { row, headings, fields } = await guessOf(xlsxOf({ Usługi: sheetOf(days, { '!merges': merges }) }));
    expect(row).toBe(3);
    expect(headings).toEqual(named);
    expect(fields).toEqual(['name', 'categories', 'hoursMO', 'hoursTU', 'phone', 'email', 'cost']);
  });

  it('are the same in CSV, where merged cells have become empty ones', async () => {
    const csv = days.map((cells) => cells.map((cell) => cell ?? '').join(';')).join('\n');
    const { row, headings } = await guessOf(Buffer.from(csv));
    expect([row, headings]).toEqual([3, named]);
  });

  it('may stand over what columns are never called', async () => {
    const prices = [
      ['Usługa', 'Telefon', 'Cena', null],
      [null, null, 'normalna', 'ulgowa'],
      ['Kurs', '24 000 00 00', 20, 10],
    ];
    const { row, headings } = await guessOf(xlsxOf({ Usługi: sheetOf(prices, { '!merges': [area(0, 2, 3)] }) }));
    expect([row, headings]).toEqual([2, ['Usługa', 'Telefon', 'Cena normalna', 'Cena ulgowa']]);
  });

  it.each([
    ['a title', ['Wykaz usług', '', '', ''], ['Usługa', 'Telefon', 'Adres', 'Cena'], 2],
    ['a title and a date', ['Gmina Płock', '', '', 'Stan na:'], ['Usługa', 'Telefon', 'Adres', 'Cena'], 2],
    ['a row with empty cells below', ['Usługa', '', 'Telefon', 'Cena'], ['Kurs', 'dla kobiet', '', ''], 1],
    ['hours alone below', ['Usługa', 'Telefon', 'Godziny', ''], ['', '', '8-16', '9-12'], 1],
  ])('are no two rows with %s', async (_, upper, lower, row) => {
    const rows = [upper, lower, ['Porady', '24 000 00 01', 'ul. Miodowa 5', '20']];
    const found = await guessOf(Buffer.from(rows.map((cells) => cells.join(';')).join('\n')));
    expect([found.row, found.headings]).toEqual([
      row,
      (row === 1 ? upper : lower).filter((_cell, column) => column < found.headings.length),
    ]);
  });

  it('that were written for colleagues are not taken for what everybody reads', () => {
    const headings = ['Nazwa', 'Uwagi', 'Uwagi wewnętrzne', 'Internal notes', 'Notatki służbowe (uwagi)'];
    expect(guessColumns(headings, [])).toEqual(['name', 'description', null, null, null]);
  });

  it('are found by English names, and by what is in them where the name says nothing', async () => {
    const { fields } = await guessOf(Buffer.from(englishList));
    expect(fields).toEqual([
      ...[
        'name',
        'categories',
        'audiences',
        'languages',
        'wheelchair',
        'phone',
        'latitude',
        'longitude',
        'street',
        'postalCode',
        'city',
        'hours',
      ],
    ]);
    const nameless = guessColumns(
      ['A', 'B', 'C', 'D'],
      [
        { number: 2, cells: ['Kurs', 'a@example.org', '24 000 00 00', 'pn-pt 8-16'] },
        { number: 3, cells: ['Porady', 'b@example.org', '24 000 00 01', 'wt 9-12'] },
      ],
    );
    expect(nameless).toEqual([null, 'email', 'phone', 'hours']);
  });

  it('of organisations alone are taken for what these offer', () => {
    expect(guessColumns(['Nazwa instytucji', 'Telefon'], [])).toEqual(['name', 'phone']);
  });

  it('are known again whatever their capitals and points are', () => {
    expect(headingFingerprint(['Nazwa', 'Tel.'])).toBe(headingFingerprint([' NAZWA', 'tel']));
    expect(headingFingerprint(['Nazwa', 'Tel.'])).not.toBe(headingFingerprint(['Tel.', 'Nazwa']));
  });
});

it('Cells as long as they may be are read in the time of their letters: with the time of their square this would not end', async () => {
  const cells = ['ą', 'a ', ' ', '7 '].map((sign) => `x${sign.repeat(readingLimits.cellLength / sign.length - 1)}x`);
  const rows = Array.from({ length: readingLimits.characters / readingLimits.cellLength / cells.length }, (_, number) => ({
    number,
    cells,
  }));
  expect(findHeader(rows)).toBe(0);
  expect(guessColumns([], rows)).toHaveLength(cells.length);
  for (const [word = ''] of rows.map((row) => row.cells)) {
    expect(readEmails(word).values).toEqual([]);
    await setImmediate();
  }
});

import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../read/read-workbook.ts';
import { englishList, municipalList, ngoWorkbook } from '../testing/office-sheets.ts';
import { inOldEncoding } from '../testing/old-encodings.ts';
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

import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../read/read-workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

describe('an XLSX file of ours', () => {
  it('holds texts alone, which are read again as they were: no formula, number or date', async () => {
    const rows = [
      ['Nazwa', 'Wartość'],
      ['=HYPERLINK("http://example.org")', '+48 24 000 00 00'],
      ['09-400', '2025-03-03'],
      ['dwie\nlinie', '@SUM(A1)'],
      ['مرحبا 🙂', '0012'],
    ];
    const { sheets, notes } = await readWorkbook(await writeXlsx('Usługi: [2026]', rows));
    expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows);
    expect(notes).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { asCsv } from './csv.ts';

describe('a table for spreadsheets', () => {
  it.each(['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('holds no formula: %j', (text) => {
    expect(asCsv([[text]], 'en')).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it.each(["'=1", "''+1"])('holds back once more what begins as if it were held back: %j', (text) => {
    expect(asCsv([[text]], 'en')).toBe(`\ufeff"'${text}"\r\n`);
  });

  it.each(["'", "'quoted'", "O'=x"])('leaves every other apostrophe alone: %j', (text) => {
    expect(asCsv([[text]], 'en')).toBe(`\ufeff"${text}"\r\n`);
  });

  it('keeps quotes, separators and line breaks in a text, and leaves out what is not known', () => {
    expect(asCsv([['a "b"; c,\nd', 1.5, null]], 'pl')).toBe('\ufeff"a ""b""; c,\nd";1,5;\r\n');
    expect(asCsv([['x', 1.5, null]], 'en')).toBe('\ufeff"x",1.5,\r\n');
  });
});

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

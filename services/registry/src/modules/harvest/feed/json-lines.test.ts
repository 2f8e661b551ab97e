import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { FeedProblem } from './feed-problem.ts';
import { jsonLines } from './json-lines.ts';

const linesOf = async (text: string): Promise<unknown[]> => {
  const lines: unknown[] = [];
  for await (const line of jsonLines(Readable.from([Buffer.from(text)]))) lines.push(line);
  return lines;
};

it('A line that is nested without end is read without its depths, and can be written again', async () => {
  const deep = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`;
  const lines = await linesOf(`{"id":"1"}\n{"id":"2","x":${deep},"name":"Kurs"}\n`);
  expect(lines).toEqual([{ id: '1' }, expect.objectContaining({ id: '2', name: 'Kurs' })]);
  expect(JSON.stringify(lines).length).toBeLessThan(2_000);
});

it('A line that is none ends the reading: half a feed is not taken for the whole', async () => {
  await expect(linesOf('{"id":"1"}\n{"id":')).rejects.toThrow(FeedProblem);
  await expect(linesOf(`{"id":"1"}\n${'['.repeat(9_000)}`)).rejects.toThrow(FeedProblem);
});

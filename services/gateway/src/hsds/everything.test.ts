import { HubError } from '@drogowskaz/platform';
import { expect, it } from '@jest/globals';
import type { Collection } from './collections.ts';
import { everything } from './everything.ts';
import { readParameters } from './parameters.ts';

const ROWS = 450;
const idOf = (number: number) => String(number).padStart(4, '0');
const parts: number[] = [];
const collection: Collection = {
  object: 'service',
  parameters: ['format'],
  price: () => 1,
  part: async (_asked, position) => {
    const from = 'after' in position && position.after !== null ? Number(position.after) + 1 : 0;
    const items = Array.from({ length: Math.min(position.limit, ROWS - from) }, (_, at) => ({ id: idOf(from + at) }));
    parts.push(items.length);
    return { items, read: items.length, total: null, last: items.at(-1)?.id ?? null };
  },
  one: null,
};
const asked = readParameters(['format'], { format: 'ndjson' });

it('Everything at once is read part by part, as its reader takes it, and waits for a budget instead of breaking off', async () => {
  let refusals = 0;
  const charge = async (): Promise<void> => {
    if (refusals++ % 2 === 0) throw new HubError('RATE_LIMITED', 'Wait.', { retryAfterSeconds: 0 });
  };
  const reader = everything({ collection, asked, charge, signal: new AbortController().signal });
  const first = (await reader.next()).value as string;
  expect([first.split('\n').length - 1, parts]).toEqual([200, [200]]);
  const rest: string[] = [];
  for await (const text of reader) rest.push(text);
  expect((first + rest.join('')).trim().split('\n')).toEqual(Array.from({ length: ROWS }, (_, at) => `{"id":"${idOf(at)}"}`));
  expect(parts).toEqual([200, 200, 50]);
  expect(refusals).toBe(4);
});

it('Nothing is read any more for a reader who has left', async () => {
  const gone = new AbortController();
  const charge = async () => {
    gone.abort();
    throw new HubError('RATE_LIMITED', 'Wait.', { retryAfterSeconds: 60 });
  };
  const reader = everything({ collection, asked, charge, signal: gone.signal });
  await reader.next();
  await expect(reader.next()).rejects.toThrow('aborted');
});

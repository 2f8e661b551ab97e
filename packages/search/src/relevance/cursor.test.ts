import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { readCursor, writeCursor } from './cursor.ts';

const content = { position: [1, 'a'], depth: 20, now: 1_700_000_000_000 };
const builtIn = { engine: 'BUILT_IN', secret: randomBytes(32) } as const;
const meilisearch = { engine: 'MEILISEARCH', secret: randomBytes(32) } as const;

it('A cursor is read by the engine that made it', () => {
  for (const maker of [builtIn, meilisearch]) expect(readCursor(writeCursor(content, 'q', 'g', maker), 'q', 'g', maker)).toEqual(content);
});

it('A cursor of the other engine has expired, whatever else is in it', () => {
  for (const [maker, reader] of [
    [builtIn, meilisearch],
    [meilisearch, builtIn],
  ] as const) {
    for (const [question, generation] of [
      ['q', 'g'],
      ['another', 'g'],
      ['q', 'another'],
    ] as const) {
      expect(() => readCursor(writeCursor(content, 'q', 'g', maker), question, generation, reader)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', reason: 'CURSOR_EXPIRED' } }),
      );
    }
  }
});

it('A cursor of nobody is no cursor of this hub', () => {
  const other = { ...builtIn, secret: randomBytes(32) };
  for (const cursor of [writeCursor(content, 'q', 'g', other), 'bm8gY3Vyc29y', '', Buffer.of(1).toString('base64url')]) {
    expect(() => readCursor(cursor, 'q', 'g', builtIn)).toThrow('is no cursor of this hub');
  }
});

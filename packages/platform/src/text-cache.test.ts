import { describe, expect, it } from '@jest/globals';
import { TextCache } from './text-cache.ts';

describe('A cache of texts', () => {
  it('drops what was used longest ago when the texts together grow too long', () => {
    const cache = new TextCache<number>(40);
    for (const [index, letter] of [...'abcd'].entries()) cache.set(letter.repeat(10), index);
    expect(cache.get('a'.repeat(10))).toBe(0);
    cache.set('e'.repeat(10), 4);
    expect(cache.get('b'.repeat(10))).toBeUndefined();
    expect(cache.get('a'.repeat(10))).toBe(0);
    expect(cache.size).toBe(4);
  });

  it('does not keep a text that would push out the others', () => {
    const cache = new TextCache<number>(40);
    cache.set('short', 1);
    cache.set('x'.repeat(11), 2);
    expect(cache.get('x'.repeat(11))).toBeUndefined();
    expect(cache.get('short')).toBe(1);
  });

  it('counts a text once however often it is set', () => {
    const cache = new TextCache<number>(40);
    for (let turn = 0; turn < 20; turn++) cache.set('a'.repeat(10), turn);
    cache.set('b'.repeat(10), 1);
    expect(cache.get('a'.repeat(10))).toBe(0);
    expect(cache.size).toBe(2);
  });

  it('shows what it keeps, longest unused first', () => {
    const cache = new TextCache<number>(40);
    for (const [index, letter] of [...'abc'].entries()) cache.set(letter, index);
    cache.get('a');
    expect([...cache.entries()]).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 0],
    ]);
  });
});

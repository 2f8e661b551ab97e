import { describe, expect, it } from '@jest/globals';
import { KeptAnswers } from './kept-answers.ts';

describe('answers kept while a page is open', () => {
  it('are given again for a minute, and asked for anew after it', async () => {
    let now = 0;
    let asked = 0;
    const kept = new KeptAnswers({ keepMs: 60_000, now: () => now });
    const ask = async (): Promise<number> => ++asked;
    expect([await kept.get('a', ask), await kept.get('a', ask)]).toEqual([1, 1]);
    now = 60_001;
    expect(await kept.get('a', ask)).toBe(2);
  });

  it('are no more than a few', async () => {
    const kept = new KeptAnswers({ most: 2 });
    for (const key of ['a', 'b', 'c']) await kept.get(key, async () => key);
    expect(await kept.get('b', async () => 'anew')).toBe('b');
    expect(await kept.get('a', async () => 'anew')).toBe('anew');
  });

  it('are not failures', async () => {
    const kept = new KeptAnswers();
    await expect(kept.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await kept.get('a', async () => 'up')).toBe('up');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retryAfterSeconds } from './read-answer.ts';
import { pauseBefore } from './retry.ts';

const pauses = (random: number, told: number | null = null) =>
  [1, 2, 3, 10].map((retry) => pauseBefore(retry, { firstPauseMs: 200, retryAfterSeconds: told, random: () => random }));

describe('The pause before another try', () => {
  it('doubles up to five seconds, and half of it is chance', () => {
    expect(pauses(0)).toEqual([100, 200, 400, 2_500]);
    expect(pauses(1)).toEqual([200, 400, 800, 5_000]);
  });

  it('is never shorter than what the directory said, and spreads those who were told the same', () => {
    expect(pauses(0, 3)).toEqual([3_000, 3_000, 3_000, 3_000]);
    expect(pauses(1, 3)).toEqual([3_500, 3_500, 3_500, 5_000]);
  });

  it.each([
    ['7', 7],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 08:00:10 GMT', 10],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %p as %p seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, Date.parse('2026-11-23T08:00:00Z'))).toBe(seconds);
  });

  it('is a number of milliseconds, whatever a server sends', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1_000), (header, random) => {
        const told = retryAfterSeconds(header, 0) ?? null;
        expect(pauseBefore(1, { firstPauseMs: 200, retryAfterSeconds: told, random: () => random / 1_000 })).toBeGreaterThanOrEqual(100);
      }),
    );
  });
});

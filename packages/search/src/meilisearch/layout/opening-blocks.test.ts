import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, blocksWith } from './opening-blocks.ts';

const MONDAY = Date.parse('2026-11-23T00:00:00Z') / 60_000;

it('A minute is in the blocks of exactly the ranges that have it', () => {
  const range = fc
    .tuple(fc.nat(60 * 24 * 37), fc.integer({ min: 1, max: 60 * 24 * 20 }))
    .map(([from, length]) => [MONDAY + from, MONDAY + from + length]);
  fc.assert(
    fc.property(range, fc.integer({ min: -3, max: 3 }), fc.nat(60 * 24 * 57), ([from = 0, to = 0], beside, anywhere) => {
      const blocks = new Set(blocksOf([from, to]));
      for (const minute of [from + beside, to + beside, MONDAY + anywhere]) {
        expect(blocksWith(minute).some((block) => blocks.has(block))).toBe(minute >= from && minute < to);
      }
    }),
  );
});

it('A day of eight hours is a few blocks, five weeks without closing some dozens', () => {
  expect(blocksOf([MONDAY + 420, MONDAY + 900]).length).toBeLessThan(12);
  expect(blocksOf([MONDAY, MONDAY + 35 * 24 * 60]).length).toBeLessThan(40);
});

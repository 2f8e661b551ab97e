import { describe, expect, it } from '@jest/globals';
import { dueAfter } from './verification-period.ts';

describe('a confirmation', () => {
  it.each([
    ['2026-11-23T09:00:00.000Z', '2027-05-23T09:00:00.000Z'],
    ['2026-08-31T09:00:00.000Z', '2027-02-28T09:00:00.000Z'],
    ['2027-08-31T09:00:00.000Z', '2028-02-29T09:00:00.000Z'],
  ])('of %s holds until %s', (verifiedAt, dueAt) => {
    expect(dueAfter(new Date(verifiedAt)).toISOString()).toBe(dueAt);
  });
});

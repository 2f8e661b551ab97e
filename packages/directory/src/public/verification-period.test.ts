import { describe, expect, it } from '@jest/globals';
import { dueAfter } from './verification-period.ts';

describe('a confirmation', () => {
  it.each([
    ['2026-11-23T09:00:00.000Z', '2027-05-23T09:00:00.000Z'],
    ['2026-08-31T09:00:00.000Z', '2027-02-28T09:00:00.000Z'],
    ['2027-08-31T09:00:00.000Z', '2028-02-29T09:00:00.000Z'],
  ])('of %s holds until %s', (verifiedAt, dueAt) => {
    expect(dueAfter(new Date(verifiedAt), ['WORK']).toISOString()).toBe(dueAt);
  });

  it.each([
    ['of a course, and of what lies below it, for three months', ['CONVERSATION_PRACTICE'], '2027-02-23'],
    ['of a library for a year', ['LIBRARY'], '2027-11-23'],
    ['of a course in a library as long as the shorter of both', ['LIBRARY', 'POLISH_COURSE'], '2027-02-23'],
    ['of what has no category for six months', [], '2027-05-23'],
  ])('%s', (_, categories, dueAt) => {
    expect(dueAfter(new Date('2026-11-23T09:00:00Z'), categories).toISOString().slice(0, 10)).toBe(dueAt);
  });
});

import { describe, expect, it } from '@jest/globals';
import { groupPairs } from './group-pairs.ts';

const pair = (left: string, right: string, score: number) => ({ left, right, score });
const groupsOf = (...pairs: ReturnType<typeof pair>[]) => groupPairs(pairs).map(({ records }) => records.join(''));

describe('pairs', () => {
  it('that are likely and all alike are one group', () => {
    expect(groupsOf(pair('a', 'b', 0.99), pair('b', 'c', 0.95), pair('a', 'c', 0.6))).toEqual(['abc']);
  });

  it('in a chain are two: what only the middle one is like is not one with the other end', () => {
    expect(groupsOf(pair('a', 'b', 0.99), pair('b', 'c', 0.95))).toEqual(['ab', 'bc']);
  });

  it('that are weak stand alone, each for a look of its own', () => {
    expect(groupsOf(pair('a', 'b', 0.7), pair('b', 'c', 0.6), pair('a', 'c', 0.55))).toEqual(['ab', 'bc', 'ac']);
  });

  it('are listed by their likeliest, in an order that does not depend on how they were found', () => {
    const found = [pair('c', 'd', 0.9), pair('a', 'b', 0.9), pair('e', 'f', 0.95)];
    expect(groupsOf(...found)).toEqual(['ef', 'ab', 'cd']);
    expect(groupsOf(...found.reverse())).toEqual(['ef', 'ab', 'cd']);
  });
});

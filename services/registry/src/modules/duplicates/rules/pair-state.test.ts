import { describe, expect, it } from '@jest/globals';
import type { Feature } from './features.ts';
import { stateOf } from './pair-state.ts';

const feature = (name: Feature['name'], weight: number): Feature => ({ name, weight, detail: '' });
const decidedAt = new Date('2026-11-01T09:00:00Z');
const days = (count: number) => new Date(decidedAt.getTime() + count * 86_400_000);
const name = feature('SAME_NAME', 3.5);

describe('a decided pair', () => {
  it('that was separated stays so whatever its texts say', () => {
    const decided = { decision: 'SEPARATE' as const, features: [name], decidedAt };
    expect(stateOf(decided, [name, feature('SAME_TEXT', 2.5)], days(400))).toBe('SEPARATE');
    expect(stateOf(decided, [], days(400))).toBe('SEPARATE');
  });

  it('that was separated comes back when both share something that they did not share before', () => {
    const decided = { decision: 'SEPARATE' as const, features: [name, feature('OTHER_PHONE', -1)], decidedAt };
    expect(stateOf(decided, [name, feature('SAME_PHONE', 2)], days(1))).toBe('OPEN');
  });

  it('comes back two weeks after "later"', () => {
    const decided = { decision: 'LATER' as const, features: [name], decidedAt };
    expect([stateOf(decided, [name], days(13)), stateOf(decided, [name], days(14))]).toEqual(['LATER', 'OPEN']);
  });

  it('that was linked stays linked when the records grow apart', () => {
    expect(stateOf({ decision: 'LINKED', features: [name], decidedAt }, [], days(400))).toBe('LINKED');
  });
});

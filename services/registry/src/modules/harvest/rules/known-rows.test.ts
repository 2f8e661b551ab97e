import { describe, expect, it } from '@jest/globals';
import { knownRows, nowKnown } from './known-rows.ts';

const before = { rows: ['x', 'y'], others: ['o'] };

describe('A row that nobody can read and that tells no id', () => {
  it('is none of the records that are here where it stood there before', () => {
    expect(knownRows(['x', 'y'], before, ['o'])).toEqual(new Set(['x', 'y']));
    expect(knownRows(['y'], before, [])).toEqual(new Set(['y']));
  });

  it.each<[string, string[]]>([
    ['says something else', ['z']],
    ['stands there twice', ['x', 'x']],
    ['says nothing', ['']],
  ])('may be one of them where it %s', (_, rows) => {
    expect(knownRows(['y', ...rows], before, [])).toEqual(new Set(['y']));
  });

  it('may be one of them where something is new that it was before, and where nothing is known', () => {
    expect(knownRows(['x'], before, ['o', 'new'])).toEqual(new Set());
    expect(knownRows(['x'], null, [])).toEqual(new Set());
  });

  it('is known once all records are listed beside it, if it stands there once; else if it was known', () => {
    expect(nowKnown(['z', 'y', 'y', ''], new Set(), ['o'], true)).toEqual({ rows: ['z'], others: ['o'] });
    expect(nowKnown(['z', 'y'], new Set(['y']), ['o'], false)).toEqual({ rows: ['y'], others: ['o'] });
    const many = Array.from({ length: 1_001 }, (_each, at) => `o${at}`);
    expect(nowKnown(['z'], new Set(['z']), many, true).rows).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { EARTH_RADIUS, metresFrom } from './metres-from.ts';

const half = Math.PI * EARTH_RADIUS;

describe('the distance between two places', () => {
  it.each([
    ['the same place', [52.54, 19.7], [52.54, 19.7], 0],
    ['a quarter of the equator', [0, 0], [0, 90], half / 2],
    ['from pole to pole', [90, 19.7], [-90, 100], half],
    ['over the line where dates change', [0, 179.5], [0, -179.5], half / 180],
    ['the other side of the earth', [52.54, 19.7], [-52.54, -160.3], half],
  ] as const)('is that along the ground: %s', (_, one, other, metres) => {
    expect(metresFrom(one[0], one[1])(other[0], other[1])).toBeCloseTo(metres, 2);
  });

  it('is the same both ways', () => {
    const [plock, warsaw] = [[52.5468, 19.7064] as const, [52.2297, 21.0122] as const];
    const there = metresFrom(...plock)(...warsaw);
    expect(there).toBeCloseTo(metresFrom(...warsaw)(...plock), 6);
    expect(Math.round(there / 1_000)).toBe(95);
  });
});

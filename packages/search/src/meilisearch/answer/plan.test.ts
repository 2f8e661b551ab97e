import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { waysToMeet } from './plan.ts';

/** Evaluates an expression of ours for what meets the units whose letters are given. */
const holds = (expression: string, met: ReadonlySet<string>): boolean => {
  const program = expression
    .replace(/place >= 0/g, 'true')
    .replace(/place = -1/g, 'false')
    .replace(/\b[a-h]\b/g, (unit) => String(met.has(unit)))
    .replaceAll('AND', '&&')
    .replaceAll('OR', '||');
  return new Function(`return ${program}`)() as boolean;
};

it('The ways to meet a weight are met by exactly what weighs so much', () => {
  const unit = fc.integer({ min: 1, max: 42 });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 120 }), fc.nat(255), (weights, least, chosen) => {
      const units = weights.map((weight, place) => ({ weight, met: 'abcdefgh'[place] ?? '' }));
      const met = new Set(units.filter((_, place) => (chosen >> place) % 2 === 1).map((each) => each.met));
      const weighs = units.filter((each) => met.has(each.met)).reduce((sum, { weight }) => sum + weight, 0);
      expect(waysToMeet(units, least).some((way) => holds(way, met))).toBe(weighs >= least);
    }),
    { numRuns: 500 },
  );
});

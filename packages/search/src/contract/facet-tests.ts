import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { facetDimensions, type SearchFilter } from '../engine.ts';
import { ask, type EngineUnderTest, type MakeEngine } from './engine-under-test.ts';
import { anyQuestion, randomDirectory } from './random-directory.ts';

export const facetTests = (makeEngine: MakeEngine): void => {
  let made: EngineUnderTest;
  beforeAll(async () => {
    made = await makeEngine();
    await made.engine.put(randomDirectory(120, 7));
  });
  afterAll(() => made.stop());

  it('of each dimension are there, the most frequent value first, none of them empty', async () => {
    const { facets } = await ask(made.engine);
    expect(facets.map(({ dimension }) => dimension)).toEqual(facetDimensions);
    for (const { values } of facets) {
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(Math.min(...counts)).toBeGreaterThan(0);
    }
  });

  it('count exactly what choosing the value would leave, for any question', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, fc.nat(), async (asked, pick) => {
        const { facets } = await ask(made.engine, { ...asked, first: 1 });
        for (const { dimension, values } of facets) {
          const chosen = values[pick % Math.max(1, values.length)];
          if (!chosen) continue;
          const filter = { ...asked.filter, [dimension]: [chosen.value] } as SearchFilter;
          const { totalCount } = await ask(made.engine, { ...asked, filter, first: 1 });
          expect({ dimension, ...chosen }).toEqual({ dimension, value: chosen.value, count: totalCount });
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('of a dimension are not narrowed by its own condition, and those of the others are', async () => {
    const all = await ask(made.engine);
    const narrowed = await ask(made.engine, { filter: { municipalities: ['1462011'] } });
    const valuesOf = ({ facets }: typeof all, dimension: string) => facets.find((facet) => facet.dimension === dimension)?.values;
    expect(valuesOf(narrowed, 'municipalities')).toEqual(valuesOf(all, 'municipalities'));
    expect(valuesOf(narrowed, 'categories')).not.toEqual(valuesOf(all, 'categories'));
  });

  it('count a category with all below it, so that a parent has at least what its child has', async () => {
    const { facets } = await ask(made.engine);
    const count = new Map(facets.find(({ dimension }) => dimension === 'categories')?.values.map(({ value, count: of }) => [value, of]));
    expect(count.get('LANGUAGES')).toBeGreaterThan(count.get('POLISH_COURSE') ?? 0);
    expect(count.get('POLISH_COURSE')).toBeGreaterThanOrEqual(count.get('CONVERSATION_PRACTICE') ?? 0);
  });
};

import { afterAll, beforeAll } from '@jest/globals';
import type { SearchAnswer, SearchQuestion } from '../engine.ts';
import { city, keyOf } from './city.ts';
import { ask, type EngineUnderTest, type MakeEngine } from './engine-under-test.ts';

/** An engine for all tests of the `describe` that calls this, filled with the city; asked only, never written to. */
export const withCity = (makeEngine: MakeEngine) => {
  let made: EngineUnderTest | undefined;
  beforeAll(async () => {
    made = await makeEngine();
    await made.engine.put(city);
  });
  afterAll(() => made?.stop());
  const engine = () => {
    if (!made) throw new Error('The engine is there once the tests run.');
    return made.engine;
  };
  const search = (asked: Partial<SearchQuestion>): Promise<SearchAnswer> => ask(engine(), asked);
  return {
    engine,
    search,
    /** What is found, by the names that the tests give, in order. */
    found: async (asked: Partial<SearchQuestion> | string): Promise<string[]> =>
      (await search(typeof asked === 'string' ? { text: asked } : asked)).hits.map(keyOf),
  };
};

/** What every engine must do before it may answer the public: run this with an engine of one's own. */
import { describe } from '@jest/globals';
import { cursorTests } from './contract/cursor-tests.ts';
import type { MakeEngine } from './contract/engine-under-test.ts';
import { facetTests } from './contract/facet-tests.ts';
import { filterTests } from './contract/filter-tests.ts';
import { highlightTests } from './contract/highlight-tests.ts';
import { oddityTests } from './contract/oddity-tests.ts';
import { orderTests } from './contract/order-tests.ts';
import { suggestionTests } from './contract/suggestion-tests.ts';
import { wordTests } from './contract/word-tests.ts';
import { writingTests } from './contract/writing-tests.ts';

export type { EngineUnderTest, MakeEngine } from './contract/engine-under-test.ts';

export const describeSearchEngine = (name: string, makeEngine: MakeEngine): void => {
  describe(name, () => {
    describe('The order', () => orderTests(makeEngine));
    describe('Words', () => wordTests(makeEngine));
    describe('Filters', () => filterTests(makeEngine));
    describe('Facets', () => facetTests(makeEngine));
    describe('Cursors', () => cursorTests(makeEngine));
    describe('Highlights', () => highlightTests(makeEngine));
    describe('Suggestions', () => suggestionTests(makeEngine));
    describe('Writing', () => writingTests(makeEngine));
    describe('Odd input', () => oddityTests(makeEngine));
  });
};

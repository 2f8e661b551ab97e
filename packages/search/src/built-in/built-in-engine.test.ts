import { describeSearchEngine } from '../contract-tests.ts';
import { builtInUnderTest } from '../testing/built-in-under-test.ts';

describeSearchEngine('The built-in engine', builtInUnderTest);

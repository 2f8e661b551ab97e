import { expect, it } from '@jest/globals';
import { heardKeys } from './heard.ts';

it('A word is heard as it is folded, not as it was folded when somebody asked before', () => {
  const joined = heardKeys('وبنتي', 'وبنتي', 'ar');
  expect(heardKeys('وبنتي', 'بنت', 'ar')).not.toEqual(joined);
  expect(heardKeys('وبنتي', 'وبنتي', 'ar')).toEqual(joined);
});

import { refusalCodes, repairRules } from '@drogowskaz/hsds';
import { expect, it } from '@jest/globals';
import { meanings } from './meanings.ts';

it.each(['pl', 'uk'] as const)('The pages of imports say in %s what every rule and every reason means', (locale) => {
  const names = [...Object.keys(repairRules), ...Object.keys(refusalCodes)];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !meanings[locale][name])).toEqual([]);
});

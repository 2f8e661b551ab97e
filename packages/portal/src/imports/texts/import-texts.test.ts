import { refusalCodes, repairRules } from '@drogowskaz/hsds';
import { describe, expect, it } from '@jest/globals';
import { importTexts } from './import-texts.ts';

describe('the pages of imports', () => {
  it.each(['pl', 'uk'] as const)('say in %s what every rule and every reason means', (locale) => {
    const { meanings } = importTexts(locale);
    expect([...Object.keys(repairRules), ...Object.keys(refusalCodes)].filter((name) => !meanings[name])).toEqual([]);
  });
});

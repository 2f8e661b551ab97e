import { categoryWithAncestors, terms } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { vocabularyDigest } from './vocabulary-digest.ts';

const work = ['WORK'];
const atSea = ['WORK_AT_SEA', 'WORK'];

describe('the digest of the vocabulary', () => {
  it('is another when a category is new, or stands below another one', () => {
    const digests = [[work], [work, atSea], [work, ['WORK_AT_SEA', 'TRANSPORT']]].map((categories) => vocabularyDigest(categories));
    expect(new Set(digests).size).toBe(3);
  });

  it('stays when only the order changes in which people see categories', () => {
    expect(vocabularyDigest([atSea, work])).toBe(vocabularyDigest([work, atSea]));
  });

  it('is of every category', () => {
    const all = terms('CATEGORY').map(({ code }) => categoryWithAncestors(code));
    expect(vocabularyDigest()).toBe(vocabularyDigest(all));
    expect(vocabularyDigest()).not.toBe(vocabularyDigest(all.slice(1)));
  });
});

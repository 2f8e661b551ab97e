import { categoryWithAncestors, isTerm } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { demonstrationDirectory, demonstrationStandard } from './index.ts';

const { note, items } = demonstrationStandard();
const texts = items.flatMap(({ norm, legalBasis, funding, statusNote }) => [...norm, ...legalBasis, ...funding, ...statusNote]);

describe('The proposal of the demonstration', () => {
  it('is short enough to be read and speaks first of all of those whom no law entitles', () => {
    expect(items.length).toBeGreaterThanOrEqual(20);
    expect(items.length).toBeLessThanOrEqual(30);
    expect(items.filter(({ entitlement }) => entitlement === 'NOT_ENTITLED').length).toBeGreaterThan(items.length / 2);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ category }) => categoryWithAncestors(category).at(-1))).size).toBeGreaterThanOrEqual(10);
  });

  it('stands in Polish and in English, word for word', () => {
    for (const text of items.flatMap(({ norm, legalBasis, funding }) => [norm, legalBasis, funding]).filter(({ length }) => length > 0))
      expect(text.map(({ locale }) => locale)).toEqual(['pl', 'en']);
    expect(note.map(({ locale }) => locale)).toEqual(['pl', 'en']);
  });

  it('names no amount of money, no telephone and no address', () => {
    expect(texts.filter(({ value }) => /\d\s*(zł|PLN|EUR)|€|\d{5,}|@|https?:/i.test(value))).toEqual([]);
  });

  it('says of no item that it is met: nobody has looked', () => {
    expect(items.map(({ status }) => status)).not.toContain('MET');
    expect(items.every(({ statusNote }) => statusNote.length === 2)).toBe(true);
  });

  it('names only providers of the directory and categories of the vocabulary', () => {
    const providers = new Set(demonstrationDirectory().providers.map(({ id }) => id));
    expect(items.filter(({ responsibleProvider }) => responsibleProvider !== null && !providers.has(responsibleProvider))).toEqual([]);
    expect(items.filter(({ category }) => !isTerm('CATEGORY', category))).toEqual([]);
  });
});

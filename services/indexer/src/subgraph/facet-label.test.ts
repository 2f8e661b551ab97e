import { label, terms } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { facetLabel } from './facet-label.ts';

describe('facetLabel', () => {
  it('says every value in the asked language', () => {
    const category = terms('CATEGORY')[0]?.code as string;
    expect(facetLabel('categories', category, 'en')).toBe(label('CATEGORY', category, 'en'));
    expect(facetLabel('municipalities', '1462011', 'uk')).toBe('Płock');
    expect(facetLabel('deliveryModes', 'IN_PERSON', 'en')).toBe('In person');
    expect(facetLabel('deliveryModes', 'IN_PERSON', 'uk-UA')).toBe('Особисто');
  });

  it('knows languages beyond the vocabulary', () => {
    expect(facetLabel('languages', 'cy', 'en')).toBe('Welsh');
  });

  it('answers what nobody knows with itself', () => {
    expect(facetLabel('categories', 'GONE', 'en')).toBe('GONE');
    expect(facetLabel('municipalities', '9999999', 'en')).toBe('9999999');
    expect(facetLabel('deliveryModes', 'GONE', 'en')).toBe('GONE');
  });
});

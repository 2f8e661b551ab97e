import { describe, expect, it } from '@jest/globals';
import { findCategories } from './find-categories.ts';

describe('the topic of a service, found by the words of its author', () => {
  it.each([
    ['Kurs języka polskiego dla początkujących', 'POLISH_COURSE'],
    ['Безкоштовні курси польської мови', 'POLISH_COURSE'],
    ['Free Polish classes for beginners', 'POLISH_COURSE'],
    ['Pomoc prawnika: umowa o pracę, mandaty', 'LEGAL_ADVICE'],
    ['Безоплатна юридична консультація', 'LEGAL_ADVICE'],
    ['Paczki z jedzeniem dla rodzin', 'FOOD_AID'],
    ['Odzież i meble używane', 'CLOTHING_FURNITURE'],
    ['Tłumacz w urzędzie i u lekarza', 'TRANSLATION_INTERPRETING'],
    ['Стоматолог для дітей', 'DENTIST'],
    ['Zajęcia po szkole dla dzieci, odrabianie lekcji', 'AFTER_SCHOOL'],
  ])('"%s" offers %s', (words, code) => expect(findCategories(words)).toContain(code));

  it('offers the likeliest first and not more than one can read', () => {
    const found = findCategories('Kurs języka polskiego');
    expect(found[0]).toBe('POLISH_COURSE');
    expect(found.length).toBeLessThanOrEqual(6);
  });

  it('offers nothing for words that mean nothing', () => expect(findCategories('xyzzy')).toEqual([]));
});

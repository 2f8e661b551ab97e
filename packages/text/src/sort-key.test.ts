import { describe, expect, it } from '@jest/globals';
import { sortKey } from './index.ts';

describe('the order of names', () => {
  it.each([
    ['pl', ['Caritas', 'Ćwiczenia', 'Dom', 'Lublin', 'Łąck', 'Łódź', 'Mała Wieś', 'Zdrowie', 'Źródło', 'Żłobek']],
    ['uk', ['Гурток', 'Ґанок', 'Допомога', 'Екскурсія', 'Єдність', 'Житло', 'Інформація', 'Їжа', 'Йога', 'Курси']],
  ])('in %s is the alphabet’s, as Intl.Collator has it', (locale, names) => {
    const byKey = [...names].reverse().sort((a, b) => (sortKey(a, locale) < sortKey(b, locale) ? -1 : 1));
    expect(byKey).toEqual(names);
    expect([...names].sort(new Intl.Collator(locale).compare)).toEqual(names);
  });
});

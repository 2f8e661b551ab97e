import { describe, expect, it } from '@jest/globals';
import { understand } from '../question/understand.ts';
import { candidatesFor } from '../question/vocabulary-words.ts';
import { likelySpellings } from './likely-spellings.ts';

/** What the vocabulary has that a single word may have meant, the likeliest first. */
const meantBy = (text: string, locale: string): string[] => {
  const [word] = understand(text, locale).words;
  return word ? likelySpellings(word, candidatesFor(word, locale, []), locale).map(({ surface }) => surface) : [];
};

describe('A mistyped word', () => {
  it.each([
    ['pl', 'stomatlogowi', 'stomatolog'],
    ['uk', 'стомталогів', 'стоматолог'],
    ['ka', 'ადვკატთან', 'ადვოკატი'],
    ['uz', 'kutubxnada', 'kutubxona'],
    ['tr', 'kütphaneden', 'kütüphane'],
    ['ro', 'stomatolugului', 'stomatolog'],
    ['es', 'traductroes', 'traductor'],
    ['hi', 'अनुवादोकों', 'अनुवादक'],
    ['ne', 'अनुवाकको', 'अनुवादक'],
  ])('may have an ending that nothing has: in %s, %s is %s', (locale, typed, meant) => {
    expect(meantBy(typed, locale)).toContain(meant);
  });

  it.each([
    ['tr', 'ujond', 'urząd'],
    ['ro', 'lecaș', 'lekarz'],
    ['es', 'pshijodnia', 'przychodnia'],
    ['en', 'zhwobek', 'żłobek'],
    ['vi', 'xpital', 'szpital'],
  ])('may be Polish by ear in the spelling of its language: in %s, %s is %s', (locale, typed, meant) => {
    expect(meantBy(typed, locale)).toContain(meant);
  });

  it.each([
    ['tr', 'portakal'],
    ['es', 'mariposa'],
    ['ro', 'furculiță'],
    ['fil', 'paruparo'],
  ])('of which we know nothing is no Polish one by ear: in %s, %s', (locale, typed) => {
    expect(meantBy(typed, locale)).toEqual([]);
  });

  it.each([
    ['ru', 'закинуть', 'пакінуць'],
    ['uz', 'uchyotga', 'schyot'],
    ['tr', 'karbulin', 'kabul'],
  ])(
    'whose ending is guessed has its first letter right, and six letters before the ending: in %s, %s is no %s',
    (locale, typed, other) => {
      expect(meantBy(typed, locale)).not.toContain(other);
    },
  );
});

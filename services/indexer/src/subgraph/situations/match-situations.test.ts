import { situationPhrases } from '@drogowskaz/situations';
import { describe, expect, it } from '@jest/globals';
import { matchSituations } from './match-situations.ts';

const ids = (text: string, locale: string) => matchSituations(text, locale).map(({ id }) => id);
const best = (text: string, locale: string) => matchSituations(text, locale)[0];

describe('A situation is recognised', () => {
  it('by each of its phrases, before every other one', () => {
    const lost = [...situationPhrases()].filter(({ id, locale, phrase }) => best(phrase, locale)?.id !== id);
    expect(lost.map(({ locale, phrase }) => [locale, phrase])).toEqual([]);
  });

  it.each([
    ['szef mi nie zaplacil', 'pl', 'unpaid-wages', 'without diacritics'],
    ['my bos did not pay', 'en', 'unpaid-wages', 'mistyped'],
    ['kończy się moja karta', 'pl', 'residence-card-runs-out', 'inflected, in another order'],
    ['ne zaplatyly zarplatu', 'uk', 'unpaid-wages', 'in Latin letters'],
    ['khelpasi ar gadamikhades', 'ka', 'unpaid-wages', "in Latin letters of the typist's own"],
    ['эрим мени урди', 'uz', 'violence-at-home', 'in the letters of an older school'],
    ['mój mąż wczoraj mnie uderzył', 'pl', 'violence-at-home', 'of what has happened already'],
    ['زوجي ضربني مبارح', 'ar', 'violence-at-home', 'in a dialect'],
    ['my husband beats me', 'pl', 'violence-at-home', 'in another language than that of the page'],
    ['hello my name is Ana and my boss did not pay me for the last three months', 'en', 'unpaid-wages', 'in a long sentence'],
    ['preg', 'en', 'pregnant', 'begun'],
  ])('when it is told so: "%s" (%s)', (text, locale, id) => {
    expect(best(text, locale)?.id).toBe(id);
  });

  it('for certain only by a sentence', () => {
    expect(best('my boss did not pay me', 'en')).toEqual({ id: 'unpaid-wages', certain: true });
    expect(best('school', 'en')).toEqual({ id: 'child-starts-school', certain: false });
  });
});

describe('No situation is recognised', () => {
  it.each(['', '  ', '!?', 'xqzvwk', 'brzdnglu fqwpmn', '字', '😀'])('in nothing and nonsense: "%s"', (text) => {
    expect(ids(text, 'pl')).toEqual([]);
  });

  it.each([
    ['nie mam', 'pl'],
    ['i', 'en'],
    ['i need help', 'en'],
    ['pra', 'pl'],
    ['dentysta', 'pl'],
    ['abogado', 'es'],
    ['where can i find a job', 'en'],
  ])('in words that tell none: "%s" (%s)', (text, locale) => {
    expect(ids(text, locale)).toEqual([]);
  });

  it('however long the text is', () => {
    expect(ids('lorem ipsum '.repeat(40), 'en')).toEqual([]);
  });
});

import type { PostingText } from '@drogowskaz/directory';
import { describe, expect, it } from '@jest/globals';
import { type WrittenTexts, writePostingTexts } from './write-posting-texts.ts';

const before: PostingText[] = [
  { locale: 'pl', state: 'ORIGINAL', title: 'Spotkanie', text: 'Przyjdź.' },
  { locale: 'uk', state: 'UP_TO_DATE', title: 'Зустріч', text: 'Приходь.' },
  { locale: 'hi', state: 'MACHINE', title: 'बैठक', text: '' },
];
const original: WrittenTexts = { locale: 'pl', title: 'Spotkanie', text: 'Przyjdź.' };
const states = (written: WrittenTexts) => writePostingTexts(before, written).map(({ locale, state }) => `${locale} ${state}`);

describe('the texts of a posting', () => {
  it('stay as they are when the original says the same', () => {
    expect(writePostingTexts(before, original)).toEqual(before);
  });

  it('are outdated where the original has changed and they were not written with it', () => {
    expect(states({ ...original, text: 'Przyjdź z dzieckiem.' })).toEqual(['pl ORIGINAL', 'uk OUTDATED', 'hi MACHINE']);
    const anew = [{ locale: 'uk', title: 'Зустріч', text: 'Приходь з дитиною.' }];
    expect(states({ ...original, text: 'Przyjdź z dzieckiem.', translations: anew })).toEqual([
      'pl ORIGINAL',
      'uk UP_TO_DATE',
      'hi MACHINE',
    ]);
  });

  it('sent again word for word are not thereby up to date, unless their author says so', () => {
    const same = { locale: 'uk', title: 'Зустріч', text: 'Приходь.' };
    expect(states({ ...original, title: 'Spotkania', translations: [same] })[1]).toBe('uk OUTDATED');
    expect(states({ ...original, title: 'Spotkania', translations: [{ ...same, upToDate: true }] })[1]).toBe('uk UP_TO_DATE');
  });

  it("tell a machine's translation until a person has written it", () => {
    expect(states({ ...original, translations: [{ locale: 'ne', title: 'भेट', machine: true }] }).at(-1)).toBe('ne MACHINE');
    expect(states({ ...original, translations: [{ locale: 'hi', title: 'मिलन', text: '' }] }).at(-1)).toBe('hi UP_TO_DATE');
  });

  it('lose a language that is written empty', () => {
    expect(states({ ...original, translations: [{ locale: 'uk', title: '', text: null }] })).toEqual(['pl ORIGINAL', 'hi MACHINE']);
  });

  it('may change the language of the original', () => {
    expect(states({ locale: 'uk', title: 'Зустріч', text: 'Приходь.' })).toEqual(['uk ORIGINAL', 'hi MACHINE']);
  });
});

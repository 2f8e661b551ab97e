import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyze, fold, romanize, sortKey, stem, tokenize } from './index.ts';

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  // Any code units: lone surrogates too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

describe('folding', () => {
  it.each([
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['ŁÓDŹ', 'lodz'],
    ['Đorđe', 'dorde'],
    ['Straße', 'strasse'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Người Việt', 'nguoi viet'],
    ['ＰＵＥＳＥＬ', 'puesel'],
    ['Ґанок, їжак, йогурт', 'ганок, їжак, йогурт'],
    ['Ёлка', 'елка'],
    ["пам'ять, памʼять, пам’ять", 'память, память, память'],
    ['oʻzbek', 'ozbek'],
    ['إلى مَدْرَسَة', 'الي مدرسه'],
    ['مـــدرسة', 'مدرسه'],
    ['ज़रूरत', 'जरूरत'],
    ['हिन्दी भाषा', 'हिन्दी भाषा'],
    ['Ἀθῆναι ΛΌΓΟΣ', 'αθηναι λογοσ'],
  ])('makes %s into %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('is the same when done twice, for any string', () => {
    fc.assert(
      fc.property(anyString, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2_000 },
    );
  });

  it('never throws, gives well-formed text, and grows at most eighteenfold', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const folded = fold(text);
        expect(folded.isWellFormed()).toBe(true);
        expect(folded.length).toBeLessThanOrEqual(18 * text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('words of a text', () => {
  it('keeps Indic vowel signs inside the word', () => {
    expect(tokenize('काम की तलाश').map((token) => token.text)).toEqual(['काम', 'की', 'तलाश']);
    expect(tokenize('বাংলা ভাষা শিক্ষা').map((token) => token.text)).toEqual(['বাংলা', 'ভাষা', 'শিক্ষা']);
  });

  it('points into the original text, in UTF-16 code units, also behind an emoji and decomposed letters', () => {
    const text = '🏠 Pomoc «Zo\u0301łta» dla osób';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.start + token.length)).toBe(token.text);
    expect(tokenize(text).map((token) => token.folded)).toEqual(['pomoc', 'zolta', 'dla', 'osob']);
  });

  it('holds for any string: places are right, in order, and every folded word is short and folded', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        let end = 0;
        for (const token of analyze(text, 'pl')) {
          expect(text.slice(token.start, token.start + token.length)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.start + token.length;
          expect(token.folded.length).toBeGreaterThan(0);
          expect(token.folded.length).toBeLessThanOrEqual(48);
          expect(token.stem.length).toBeLessThanOrEqual(token.folded.length);
          expect(fold(token.folded)).toBe(token.folded);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are none in punctuation, blanks and broken halves of characters', () => {
    for (const text of ['', ' \t\n', '…?!', '\u202e\u200d', '\ud800', '\0']) expect(tokenize(text)).toEqual([]);
    for (const text of ['a', '5', 'क', '…я']) expect(tokenize(text)).toHaveLength(1);
  });
});

describe('stems', () => {
  it.each([
    ['pl', 'praca pracy pracę prac pracami pracą'],
    ['pl', 'mieszkanie mieszkania mieszkań mieszkaniu'],
    ['pl', 'pracownik pracownika pracownicy pracowników'],
    ['pl', 'zdrowie zdrowia zdrowiu'],
    ['pl', 'prawny prawna prawnej prawnego prawnych'],
    ['pl', 'dziecko dziecka dzieci dzieciom'],
    ['pl', 'wypadek wypadku wypadki wypadków'],
    ['pl', 'cudzoziemiec cudzoziemca cudzoziemców'],
    ['pl', 'matka matki matek'],
    ['pl', 'Płock Płocka Płocku'],
    ['uk', 'юрист юриста юристу'],
    ['uk', 'робота роботи роботу'],
    ['ru', 'документы документов документами'],
    ['en', 'lawyer lawyers'],
  ])('in %s puts together %s', (locale, words) => {
    const stems = new Set(analyze(words, locale).map((token) => token.stem));
    expect([...stems]).toHaveLength(1);
  });

  it.each([
    ['pl', 'praca', 'prawo'],
    ['pl', 'dom', 'doradca'],
    ['uk', 'робота', 'родина'],
  ])('in %s keep %s and %s apart', (locale, one, other) => {
    expect(stem(fold(one), locale)).not.toBe(stem(fold(other), locale));
  });

  it('leaves words of a language without a stemmer, numbers and short words as they are', () => {
    expect(stem('trabajos', 'es')).toBe('trabajos');
    expect(stem('800', 'pl')).toBe('800');
    expect(stem('do', 'pl')).toBe('do');
    expect(stem('praca', 'constructor')).toBe('praca');
  });
});

describe('Latin letters for other scripts', () => {
  it.each([
    ['юрист', ['yuryst', 'iurist', 'jurist']],
    ['робота', ['robota']],
    ['житло', ['zhytlo', 'zytlo', 'zhitlo']],
    ['лікар', ['likar']],
    ['школа', ['shkola', 'szkola']],
    ['врач', ['vrach', 'wracz']],
    ['სამუშაო', ['samushao', 'samuszao']],
    ['γιατροσ', ['giatros']],
  ])('%s is found by its usual spellings', (word, spellings) => {
    for (const spelling of spellings) expect(romanize(spelling)).toBe(romanize(fold(word)));
  });

  it('gives no key for scripts that are not romanized here', () => {
    expect(romanize(fold('काम'))).toBeNull();
    expect(analyze('praca', 'pl')[0]?.roman).toBeNull();
  });
});

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

import { describe, expect, it } from '@jest/globals';
import { tokenize } from './index.ts';

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

  it('are without the endings that Turkish sets off from names and abbreviations', () => {
    const text = "CV'me bak, Płock’ta";
    expect(tokenize(text, 'tr').map((token) => token.folded)).toEqual(['cv', 'bak', 'plock']);
    expect(tokenize(text, 'tr').map((token) => token.text)).toEqual(["CV'me", 'bak', 'Płock’ta']);
    expect(tokenize("п'ять o'qish", 'uz').map((token) => token.folded)).toEqual(tokenize('пять oqish').map((token) => token.folded));
  });

  it('are none in punctuation, blanks and broken halves of characters', () => {
    for (const text of ['', ' \t\n', '…?!', '\u202e\u200d', '\ud800', '\0']) expect(tokenize(text)).toEqual([]);
    for (const text of ['a', '5', 'क', '…я']) expect(tokenize(text)).toHaveLength(1);
  });
});

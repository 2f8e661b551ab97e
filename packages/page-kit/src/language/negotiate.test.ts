import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { negotiate } from './negotiate.ts';

describe('the language of a page', () => {
  it('is the one in the address, then the browser’s, then Polish', () => {
    expect(negotiate('uk', 'en')).toMatchObject({ ui: 'uk', asked: 'uk', chosen: true });
    expect(negotiate(undefined, 'de;q=0.5, ka, en;q=0.9')).toMatchObject({ ui: 'ka', asked: 'ka', chosen: false });
    expect(negotiate(undefined, undefined)).toMatchObject({ ui: 'pl', asked: 'pl', chosen: false });
  });

  it('is English for somebody whose languages we do not speak', () => {
    expect(negotiate(undefined, 'sv, fi;q=0.8')).toMatchObject({ ui: 'en' });
  });

  it('asks for texts in a language without an interface, and keeps the reader’s interface', () => {
    expect(negotiate('de', 'uk')).toMatchObject({ ui: 'uk', asked: 'de', chosen: true });
  });

  it('knows regional tags and what browsers call Filipino', () => {
    expect(negotiate(undefined, 'uk-UA')).toMatchObject({ ui: 'uk', asked: 'uk-UA' });
    expect(negotiate(undefined, 'tl-PH')).toMatchObject({ ui: 'fil' });
  });

  it('looks for texts in the reader’s other languages before the original', () => {
    expect(negotiate('hi', 'hi, de;q=0.8').fallback).toEqual(['de', 'en']);
    expect(negotiate(undefined, 'en, pl;q=0.5').fallback).toEqual(['pl']);
  });

  it('never fails and never asks for something that is no language tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (lang, header) => {
        const reading = negotiate(lang, header);
        return Intl.getCanonicalLocales([reading.asked, ...reading.fallback]).length > 0;
      }),
    );
    expect(negotiate('<script>', 'x'.repeat(100_000))).toMatchObject({ ui: 'pl' });
  });
});

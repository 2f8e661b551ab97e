import { formatsOf } from '@drogowskaz/page-kit/formats';
import { describe, expect, it } from '@jest/globals';
import { en } from '../texts/en.ts';
import { en as results } from '../texts/results/en.ts';
import type { ResultsView } from '../view.ts';
import { areaInWords, costInWords, openingInWords, translationInWords, verificationInWords } from './facts-in-words.ts';
import { contactAddress, mapLinks } from './map-links.ts';

const formats = formatsOf('en');
const view: ResultsView = {
  locale: 'en',
  texts: { ...en, ...results },
  formats,
  headingLevel: 2,
  linkTarget: '',
  page: (path) => path,
  languageName: formats.language,
};
const now = new Date('2026-11-26T09:00:00Z');

describe('what a result says', () => {
  it('of the cost is never more than is known', () => {
    expect(costInWords(view, { free: true, amount: null, currency: null })).toBe('free of charge');
    expect(costInWords(view, { free: false, amount: 20, currency: 'PLN' })).toMatch(/^zł\s20$/);
    expect(costInWords(view, { free: false, amount: null, currency: null })).toBe('costs money, we do not know how much');
    expect(costInWords(view, { free: null, amount: null, currency: null })).toBe('not known – ask before you go');
    expect(costInWords(view, { free: null, amount: 0, currency: null })).toBe('not known – ask before you go');
  });

  it('of the opening is a time of today, or a day with it, or nothing', () => {
    const closed = { openNow: false, openUntil: null, nextOpening: '2026-11-27T07:00:00Z' };
    expect(openingInWords(view, { openNow: true, openUntil: '2026-11-26T15:00:00Z', nextOpening: null }, now)).toBe(
      'Open now, until 16:00',
    );
    expect(openingInWords(view, { openNow: true, openUntil: '2026-12-24T15:00:00Z', nextOpening: null }, now)).toBe('Open now');
    expect(openingInWords(view, closed, now)).toMatch(/^Closed now\. Next opening: .*08:00\.$/);
    expect(openingInWords(view, { openNow: null, openUntil: null, nextOpening: null }, now)).toBe('');
  });

  it('of where it can be used names the first few places', () => {
    const municipalities = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name }));
    expect(areaInWords(view, { reach: 'LOCAL', municipalities })).toBe('A, B, C, D and 2 more');
    expect(areaInWords(view, { reach: 'LOCAL', municipalities: municipalities.slice(0, 5) })).toBe('A, B, C, D, and E');
    expect(areaInWords(view, { reach: 'NATIONAL', municipalities: [] })).toBe('all of Poland');
  });

  it('of its trust and its translation is said where there is something to say', () => {
    expect(verificationInWords(view, { state: 'VERIFIED', verifiedAt: '2026-11-02T10:00:00Z', by: 'TELEPHONE' })).toBe(
      'Confirmed by telephone: 2 November 2026',
    );
    expect(verificationInWords(view, { state: 'VERIFIED', verifiedAt: null, by: null })).toBe('Nobody has confirmed this yet');
    const content = { locale: 'uk', direction: 'LTR', name: '', summary: '' } as const;
    expect(translationInWords(view, { ...content, state: 'MISSING' })).toContain('Ukrainian');
    expect(translationInWords(view, { ...content, state: 'UP_TO_DATE' })).toBe('');
  });
});

describe('the links of a place', () => {
  it('lead to its position, else to a whole address, else nowhere', () => {
    const address = { street: 'Przykładowa 1/2', postalCode: '09-400', city: 'Płock' };
    expect(mapLinks({ latitude: 52.5, longitude: 19.7, address })?.app).toBe('geo:52.5,19.7?q=52.5,19.7');
    expect(mapLinks({ latitude: null, longitude: null, address })?.app).toBe(
      'geo:0,0?q=Przyk%C5%82adowa%201%2F2%2C%2009-400%2C%20P%C5%82ock',
    );
    expect(mapLinks({ latitude: null, longitude: null, address: { ...address, street: null } })).toBeNull();
    expect(mapLinks({ latitude: null, longitude: null, address: null })).toBeNull();
  });

  it('never run what somebody wrote as a contact', () => {
    expect(contactAddress('PHONE', '+48 24 000 00 00 (sekretariat)')).toBe('tel:+48240000000');
    expect(contactAddress('PHONE', '24 366 12 34 wew. 12')).toBe('tel:243661234,12');
    expect(contactAddress('EMAIL', 'kurs@example.org?bcc=x@example.org')).toBe('mailto:kurs@example.org%3Fbcc%3Dx%40example.org');
    for (const value of ['javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', '@name'])
      expect(contactAddress('FORM', value)).toBeUndefined();
    expect(contactAddress('FORM', 'https://example.org/form')).toBe('https://example.org/form');
  });
});

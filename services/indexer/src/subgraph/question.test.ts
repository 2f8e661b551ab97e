import { terms } from '@drogowskaz/vocabulary';
import { describe, expect, it } from '@jest/globals';
import { requireKnownCollections, searchQuestion, suggestQuestion } from './question.ts';
import type { SearchServicesArguments } from './search-arguments.ts';

const now = new Date('2026-11-23T10:00:00Z');
const asked = (input: Partial<SearchServicesArguments> = {}) =>
  searchQuestion({ query: '', locale: 'pl', sort: 'RELEVANCE', first: 20, ...input }, now);

const [category, otherCategory] = terms('CATEGORY').map(({ code }) => code) as [string, string];
const [audience] = terms('AUDIENCE').map(({ code }) => code) as [string];
const [formality] = terms('FORMALITY').map(({ code }) => code) as [string];

const refusal = (ask: () => unknown): { code: unknown; message: string } => {
  try {
    ask();
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions?: { code?: unknown } };
    return { code: extensions?.code, message };
  }
  return { code: 'accepted', message: '' };
};

describe('searchQuestion', () => {
  it('asks for everything when nothing is said', () => {
    expect(asked()).toEqual({ text: '', locale: 'pl', filter: {}, sort: 'RELEVANCE', first: 20, now });
  });

  it.each(['categories', 'audiences', 'formality', 'languages', 'collections'])('names the list that is too long: %s', (field) => {
    const { code, message } = refusal(() => asked({ filter: { [field]: Array.from({ length: 101 }, () => 'pl') } }));
    expect([code, message]).toEqual(['BAD_USER_INPUT', `"${field}" names 101 values; name at most 100.`]);
  });

  it('hands on every condition, each value once, municipalities in their full code', () => {
    const question = asked({
      query: 'praca',
      locale: 'uk',
      filter: {
        categories: [category, otherCategory, category],
        municipalities: ['146201', '1462011', '1419012'],
        languages: ['uk'],
        audiences: [audience],
        deliveryModes: ['ONLINE'],
        formality: [formality],
        collections: ['good-practices'],
        freeOfCharge: false,
        withoutStatutoryEntitlement: true,
        openAt: new Date('2026-12-01T08:00:00Z'),
        verifiedSince: '2026-11-01',
      },
      near: { latitude: 52.5, longitude: 19.7, radiusMeters: 200_000 },
      sort: 'DISTANCE',
      first: 100,
      after: 'cursor',
    });
    expect(question).toMatchObject({
      text: 'praca',
      locale: 'uk',
      near: { latitude: 52.5, longitude: 19.7, radiusMeters: 200_000 },
      sort: 'DISTANCE',
      first: 100,
      after: 'cursor',
    });
    expect(question.filter).toEqual({
      categories: [category, otherCategory],
      municipalities: ['1462011', '1419012'],
      languages: ['uk'],
      audiences: [audience],
      deliveryModes: ['ONLINE'],
      formality: [formality],
      collections: ['good-practices'],
      freeOfCharge: false,
      withoutStatutoryEntitlement: true,
      openAt: new Date('2026-12-01T08:00:00Z'),
      verifiedSince: new Date('2026-10-31T22:00:00Z'),
    });
  });

  it('takes null and empty lists for no condition', () => {
    expect(asked({ filter: { categories: [], municipalities: null, openAt: null, freeOfCharge: null }, near: null, after: null })).toEqual(
      asked(),
    );
  });

  it('forgives control characters and directional marks that a paste brings along', () => {
    expect(asked({ query: 'pra\u0000ca\u0007 \u202Eabc' }).text).toBe('pra ca  \u202Eabc');
  });

  it('counts characters, not code units', () => {
    expect(asked({ query: '😀'.repeat(500) }).text).toHaveLength(1_000);
  });

  it.each<[string, Partial<SearchServicesArguments>, string]>([
    ['501 characters', { query: 'a'.repeat(501) }, '500 characters'],
    ['10,000 characters', { query: 'ż'.repeat(10_000) }, '500 characters'],
    ['half a surrogate pair', { query: 'a\uD800' }, 'well-formed'],
    ['a page of none', { first: 0 }, 'from 1 to 100'],
    ['a page of 101', { first: 101 }, 'from 1 to 100'],
    ['a page of minus one', { first: -1 }, 'from 1 to 100'],
    ['a latitude beyond the pole', { near: { latitude: 90.1, longitude: 0 } }, 'latitude'],
    ['a longitude beyond the date line', { near: { latitude: 0, longitude: -181 } }, 'longitude'],
    ['a radius of nothing', { near: { latitude: 0, longitude: 0, radiusMeters: 0 } }, 'radiusMeters'],
    ['a radius of 201 km', { near: { latitude: 0, longitude: 0, radiusMeters: 201_000 } }, 'radiusMeters'],
    ['distance from nowhere', { sort: 'DISTANCE' }, '"near"'],
    ['an unknown category', { filter: { categories: ['NO_SUCH'] } }, 'the query "categories" lists them'],
    ['an unknown audience', { filter: { audiences: ['NO_SUCH'] } }, 'terms(vocabulary: AUDIENCE)'],
    ['an unknown formality', { filter: { formality: ['NO_SUCH'] } }, 'terms(vocabulary: FORMALITY)'],
    ['an unknown municipality', { filter: { municipalities: ['9999999'] } }, 'the query "municipalities" lists them'],
    ['a hundred and one languages', { filter: { languages: Array.from({ length: 101 }, (_, n) => `x${n}`) } }, 'at most 100'],
    ['29 days ahead', { filter: { openAt: new Date('2026-12-22T10:00:01Z') } }, '28 days ahead'],
    ['two days ago', { filter: { openAt: new Date('2026-11-21T10:00:00Z') } }, 'from yesterday'],
    ['a cursor of a megabyte', { after: 'x'.repeat(1_000_000) }, 'no cursor'],
  ])('refuses %s and says what to do', (_, input, message) => {
    expect(refusal(() => asked(input))).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  it('takes the last moment of the 28 days and every hour of today', () => {
    expect(asked({ filter: { openAt: new Date('2026-12-21T10:00:00Z') } }).filter.openAt).toBeDefined();
    expect(asked({ filter: { openAt: new Date('2026-11-23T00:00:00Z') } }).filter.openAt).toBeDefined();
  });
});

describe('suggestQuestion', () => {
  it('has the limits of a search', () => {
    expect(suggestQuestion({ query: 'kurs', locale: 'pl', first: 8 })).toEqual({ text: 'kurs', locale: 'pl', first: 8 });
    expect(refusal(() => suggestQuestion({ query: 'kurs', locale: 'pl', first: 0 })).code).toBe('BAD_USER_INPUT');
    expect(refusal(() => suggestQuestion({ query: 'k'.repeat(501), locale: 'pl', first: 8 })).code).toBe('BAD_USER_INPUT');
  });
});

describe('requireKnownCollections', () => {
  it('names the collection that the hub does not have', () => {
    const known = new Set(['good-practices']);
    expect(refusal(() => requireKnownCollections(['good-practices'], known)).code).toBe('accepted');
    expect(refusal(() => requireKnownCollections(['good-practices', 'other'], known))).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/"other".*"collections"/),
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromFragment } from './from-fragment.ts';
import { emptyQuestion, MOST_LETTERS, type Question } from './question.ts';
import { roughPosition } from './rough-position.ts';
import { searchVariables } from './search-variables.ts';
import { toFragment } from './to-fragment.ts';

const code = fc.stringMatching(/^[A-Z][A-Z_]{0,20}$/);
const question: fc.Arbitrary<Question> = fc.record({
  words: fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => words.trim()),
  categories: fc.array(code, { maxLength: 3 }),
  municipality: fc.constantFrom('', '1462011', '1419132'),
  language: fc.constantFrom('', 'uk', 'pt-BR'),
  audience: fc.oneof(fc.constant(''), code),
  collection: fc.constantFrom('', 'good-practices'),
  free: fc.boolean(),
  openNow: fc.boolean(),
  withoutEntitlement: fc.boolean(),
  position: fc.constant(null),
});

describe('a search in a link', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(question, (asked) => expect(fromFragment('drogowskaz', toFragment('drogowskaz', asked))).toEqual(asked)));
  });

  it('is for the widget of its name only', () => {
    const link = toFragment('first', { ...emptyQuestion, words: 'praca' });
    expect(fromFragment('second', link)).toBeNull();
    expect(fromFragment('first', '#first')).toBeNull();
    expect(fromFragment('drogowskaz', '')).toBeNull();
  });

  it('holds no position', () => {
    expect(toFragment('a', { ...emptyQuestion, position: { latitude: 52.546, longitude: 19.706 } })).toBe('#a?');
  });

  it('that somebody made up asks for nothing that is no code, and for no more letters than a question has', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromFragment('a', `#a?${text}`)));
    const made = fromFragment(
      'a',
      `#a?words=${'x'.repeat(100_000)}&categories=A%22},javascript:,WORK&municipality=%3Cb%3E&language=../&audience=%00`,
    );
    expect(made).toEqual({ ...emptyQuestion, words: 'x'.repeat(MOST_LETTERS), categories: ['WORK'] });
  });
});

describe('a question to the hub', () => {
  const asked = { locale: 'ne', first: 10, after: null, now: new Date('2026-11-26T10:15:42.123Z') } as const;

  it('says nothing of what was not chosen', () => {
    const { filter, near, sort, fallback } = searchVariables(emptyQuestion, asked);
    expect([filter, near, sort, fallback]).toEqual([{}, null, 'RELEVANCE', ['en', 'hi']]);
  });

  it('asks for what is open in this minute, so that the same question again is the same', () => {
    const open = { ...emptyQuestion, openNow: true };
    expect(searchVariables(open, asked).filter).toEqual({ openAt: '2026-11-26T10:15:00.000Z' });
  });

  it('puts what is near first where there are no words', () => {
    const position = { latitude: 52.545, longitude: 19.7 };
    expect(searchVariables({ ...emptyQuestion, position }, asked)).toMatchObject({ near: position, sort: 'DISTANCE' });
    expect(searchVariables({ ...emptyQuestion, position, words: 'praca' }, asked)).toMatchObject({ sort: 'RELEVANCE' });
  });

  it('asks for situations only with the first page of words', () => {
    const words = { ...emptyQuestion, words: ' praca ' };
    expect(searchVariables(words, asked)).toMatchObject({ query: 'praca', withSuggestions: true });
    expect(searchVariables(words, { ...asked, after: 'x' })).toMatchObject({ withSuggestions: false });
    expect(searchVariables(emptyQuestion, asked)).toMatchObject({ withSuggestions: false });
  });
});

describe('a position that leaves the device', () => {
  it('lies on a grid of some 300 metres: who stands in the same square sends the same', () => {
    expect(roughPosition({ latitude: 52.546123456, longitude: 19.706123456 })).toEqual({ latitude: 52.545, longitude: 19.705 });
    expect(roughPosition({ latitude: 52.5441, longitude: 19.7041 })).toEqual({ latitude: 52.545, longitude: 19.705 });
  });
});

import type { PublicServiceCard } from '@drogowskaz/directory';
import type { SearchAnswer, SearchQuestion } from '@drogowskaz/search';
import { describe, expect, it } from '@jest/globals';
import { askedFact, countableWords } from './asked-fact.ts';

const question = (text: string, filter: SearchQuestion['filter'] = {}): SearchQuestion => ({
  text,
  locale: 'pl',
  filter,
  sort: 'RELEVANCE',
  first: 20,
  now: new Date('2026-11-26T10:00:00Z'),
});
const answer = (...cards: Partial<PublicServiceCard>[]): SearchAnswer => ({
  totalCount: cards.length,
  hits: cards.map((card) => ({ document: { card: { reach: 'LOCAL', categories: [], ...card } } })) as unknown as SearchAnswer['hits'],
  hasNextPage: false,
  facets: [],
  didYouMean: null,
});
const fact = (text: string, found: SearchAnswer, filter?: SearchQuestion['filter']) => askedFact(question(text, filter), found, false);

describe('what is counted of a search', () => {
  it('is the category that its words surely mean, in whatever language', () => {
    expect(fact('dentysta', answer())).toMatchObject({ category: 'DENTIST', municipality: null, found: false, words: 'dentysta' });
    expect(fact('стоматолог', answer())).toMatchObject({ category: 'DENTIST' });
    expect(fact('xyzzy', answer())).toMatchObject({ category: null, found: false });
  });

  it('is the municipality that it names or is narrowed to, when it is one', () => {
    expect(fact('dentysta', answer(), { municipalities: ['1419122'] })).toMatchObject({ municipality: '141912' });
    expect(fact('dentysta Słupno', answer())).toMatchObject({ category: 'DENTIST', municipality: '141912' });
    expect(fact('dentysta', answer(), { municipalities: ['1419122', '1462011'] })).toMatchObject({ municipality: null });
  });

  it('is found in the municipality that the words name, not only elsewhere', () => {
    const of = (card: Partial<PublicServiceCard>) =>
      fact('dentysta Słupno', answer({ categories: ['DENTIST'], municipalities: [], ...card }))?.found;
    expect(of({ municipalities: ['1462011'] })).toBe(false);
    expect(of({ municipalities: ['1462011', '1419122'] })).toBe(true);
    expect(of({ reach: 'NATIONAL' })).toBe(true);
  });

  it('counts as found only what is of that category and of use here', () => {
    expect(fact('dentysta', answer({ categories: ['DENTIST'] }))?.found).toBe(true);
    expect(fact('dentysta', answer({ categories: ['DOCTOR'] }))?.found).toBe(false);
    expect(fact('dentysta', answer({ categories: ['DENTIST'], reach: 'FOREIGN_EXAMPLE' }))?.found).toBe(false);
    // A parent takes its children in.
    expect(fact('', answer({ categories: ['DENTIST'] }), { categories: ['HEALTH'] })).toMatchObject({ category: 'HEALTH', found: true });
  });

  it('is nothing for a question that asks for everything, or a further page', () => {
    expect(fact('', answer())).toBeNull();
    expect(askedFact({ ...question('dentysta'), after: 'x' }, answer(), false)).toBeNull();
  });

  it.each(['600100200', 'jan@example.org', 'ul. Jasna 5', 'mój szef nazywa się Kowalski i nie płaci mi', 'a/b', `${'x'.repeat(61)}`])(
    'never has words that may be about somebody: %s',
    (text) => {
      expect(countableWords(text)).toBe('');
    },
  );
});

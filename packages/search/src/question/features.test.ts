import { expect, it } from '@jest/globals';
import { learnWords } from '../lexicon/learn/learn-evidence.ts';
import { featuresOfPairs, isPair } from './features.ts';

it('Two words that stand beside one another tell together, each with both of its neighbours', () => {
  expect(featuresOfPairs(['tram', 'cam', 'nang'])).toEqual(['tram cam', 'cam nang']);
  expect(featuresOfPairs(['tram'])).toEqual([]);
});

it('What is learnt has the pairs of several phrases only: "trầm cảm" is depression, "trầm" and "cảm" are not', () => {
  const evidence = learnWords('vi');
  const pairs = [...evidence].filter(([feature]) => isPair(feature));
  expect(pairs.map(([feature]) => feature)).toContain('tram cam');
  const phrases = (counts: readonly number[]): number => counts.reduce((sum, count, at) => (at % 2 === 1 ? sum + count : sum), 0);
  expect(pairs.filter(([, counts]) => phrases(counts) < 2)).toEqual([]);
});

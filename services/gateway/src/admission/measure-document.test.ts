import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { defaultLimits } from '../limits.ts';
import { measureDocument } from './measure-document.ts';

const schema = buildSchema(`
  type Query { paths(first: Int! = 3): [Path!] }
  type Path { steps: [Step!]! }
  type Step { text: String services(first: Int! = 5): [Service!] }
  type Service { id: ID! }
`);

const price = (text: string): number => {
  const [priceOf] = measureDocument(parse(text), schema, defaultLimits).values();
  return priceOf?.({}) ?? 0;
};

describe('The price of an operation', () => {
  it('is what it may return, and ten for its root field', () => {
    expect(price('{ paths(first: 2) { steps { text } } }')).toBe(10 + 2 * (1 + 8));
  });

  it('counts a list that is paged further inside as a question of its own, each time that it is asked', () => {
    const oneService = 1;
    expect(price('{ paths(first: 2) { steps { services(first: 1) { id } } } }')).toBe(10 + 2 * (1 + 8 * (1 + 10 + oneService)));
  });
});

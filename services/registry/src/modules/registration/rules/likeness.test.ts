import { describe, expect, it } from '@jest/globals';
import { type Likeness, likelihoodWith, WORTH_A_LOOK } from './likeness.ts';

const likelihood = (one: Likeness, other: Likeness) => likelihoodWith(one)(other);

const most: Likeness = {
  name: 'Fundacja „Most”',
  identifiers: [{ identifierType: 'NIP', identifier: '5260250274' }],
  url: 'https://www.most.example/kontakt',
  addresses: [{ street: 'ul. Łąkowa 5', city: 'Płock' }],
};
const other = (fields: Partial<Likeness>): Likeness => ({ name: 'Klub Seniora', identifiers: [], addresses: [], ...fields });

describe('two descriptions of an organisation', () => {
  it.each<[string, Partial<Likeness>, string[]]>([
    ['the same number', { identifiers: most.identifiers }, ['IDENTIFIER']],
    ['the same name without marks and legal form', { name: 'MOST' }, ['NAME']],
    ['the words in another order', { name: 'Most Fundacja' }, ['NAME']],
    ['the same site', { url: 'http://most.example' }, ['WEBSITE']],
    ['the same door', { addresses: [{ street: 'Lakowa 5', city: 'PLOCK' }] }, ['ADDRESS']],
  ])('with %s are worth a look', (_, fields, reasons) => {
    const found = likelihood(most, other(fields));
    expect(found.reasons).toEqual(reasons);
    expect(found.score).toBeGreaterThanOrEqual(WORTH_A_LOOK);
  });

  it('are more likely one, the more they share', () => {
    const byName = likelihood(most, other({ name: 'Most' })).score;
    const byBoth = likelihood(most, other({ name: 'Most', url: 'https://most.example' })).score;
    expect(byBoth).toBeGreaterThan(byName);
  });

  it.each<[string, Partial<Likeness>]>([
    ['nothing in common', {}],
    ['only a legal form in common', { name: 'Fundacja Dom' }],
    ['only the kind of a number in common', { identifiers: [{ identifierType: 'NIP', identifier: '1234563218' }] }],
    ['another house in the same street', { addresses: [{ street: 'ul. Łąkowa 6', city: 'Płock' }] }],
  ])('with %s are two', (_, fields) => {
    expect(likelihood(most, other(fields)).score).toBeLessThan(WORTH_A_LOOK);
  });

  it('who have pages on one platform are told apart by them', () => {
    const page = (url: string) => other({ name: url, url });
    const same = likelihood(page('https://facebook.com/klub'), other({ url: 'https://www.facebook.com/Klub/' }));
    const different = likelihood(page('https://facebook.com/klub'), other({ url: 'https://www.facebook.com/inny' }));
    expect([same.reasons, different.reasons]).toEqual([['WEBSITE'], []]);
  });
});

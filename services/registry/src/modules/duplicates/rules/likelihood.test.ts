import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { type Half, type LabelledPair, labelledProviders, labelledServices, neighboursInTheDirectory } from '../testing/labelled-pairs.ts';
import { falselyShown, measure } from '../testing/measure-pairs.ts';
import { blockingKeys } from './blocking-keys.ts';
import type { DuplicateKind } from './compared-record.ts';

const halves: Half[] = ['TUNED', 'HELD_OUT'];
const labelled: Record<DuplicateKind, LabelledPair[]> = { SERVICE: labelledServices(), PROVIDER: labelledProviders() };

describe.each(Object.entries(labelled) as [DuplicateKind, LabelledPair[]][])('of the labelled pairs of kind %s', (kind, pairs) => {
  it('each half has its share of both', () => {
    for (const half of halves) {
      const own = pairs.filter((pair) => pair.half === half);
      expect(own.filter(({ same }) => same).length).toBeGreaterThan(30);
      expect(own.filter(({ same }) => !same).length).toBeGreaterThan(50);
    }
  });

  // What is wrong is said beside the share: otherwise nobody could tell what to look at.
  it.each(halves)('the half %s is told apart: nine of ten shown are right, nine of ten that are the same are shown', (half) => {
    const { precision, recall, wrong } = measure(kind, pairs, half);
    expect(precision >= 0.9 && recall >= 0.9 ? [] : [`precision ${precision}, recall ${recall}`, ...wrong]).toEqual([]);
  });

  it('those that are the same share two keys, so that they are compared at all, however many others have each of them', () => {
    const same = pairs.filter((pair) => pair.same);
    const missed = same.filter(({ left, right }) => {
      const keys = new Set(blockingKeys(kind, left).map(({ key }) => key));
      return blockingKeys(kind, right).filter(({ key }) => keys.has(key)).length < 2;
    });
    expect(missed.length / same.length <= 0.05 ? [] : missed.map(({ recipe, names }) => `${recipe}: ${names.join(' | ')}`)).toEqual([]);
  });
});

it('of the services of the demonstration directory, which are all different, next to none is shown as a pair', () => {
  const shown = falselyShown('SERVICE', neighboursInTheDirectory());
  expect(shown.length <= 5 ? [] : shown).toEqual([]);
});

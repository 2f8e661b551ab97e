/** Failover is only invisible when both engines answer alike, whichever way this one takes to order a page. */
import { meilisearchForTests, type TestMeilisearch } from '@drogowskaz/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { city } from '../contract/city.ts';
import { type EngineUnderTest, idsOf, pages, question } from '../contract/engine-under-test.ts';
import { anyQuestion, randomDirectory } from '../contract/random-directory.ts';
import type { SearchQuestion, ServiceDocument } from '../engine.ts';
import { builtInUnderTest } from '../testing/built-in-under-test.ts';
import { meilisearchUnderTest } from '../testing/meilisearch-under-test.ts';
import { comparable } from '../testing/same-answer.ts';

let server: TestMeilisearch;
beforeAll(async () => {
  server = await meilisearchForTests('search-same-answers');
});
afterAll(() => server.stop());

const words = [
  'kurs',
  'porady',
  'praca',
  'pracy',
  'zdrowie',
  'polski',
  'prawnik',
  'żółw',
  'lekarz',
  'lekaza',
  'юрист',
  'abogado',
  'dla kobiet',
  'Płock',
];
const more = [
  'po ukraińsku',
  'nie mam gdzie spać',
  'kurs języka polskiego',
  'xyzzy',
  'Otwarte Drzwi',
  'pom',
  'kajak',
  'balet',
  'prawnk',
  'English',
];
const anySentence = fc.array(fc.constantFrom(...words, ...more), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const sameOver = (directory: string, documents: readonly ServiceDocument[], few?: number): void => {
  let ours: EngineUnderTest;
  let builtIn: EngineUnderTest;
  beforeAll(async () => {
    ours = await meilisearchUnderTest(server, few === undefined ? {} : { few });
    builtIn = await builtInUnderTest();
    await ours.engine.put(documents);
    await builtIn.engine.put(documents);
  });
  afterAll(async () => {
    await ours.stop();
    await builtIn.stop();
  });

  const same = async (asked: Partial<SearchQuestion>): Promise<void> => {
    const whole = question(asked);
    const [here, there] = [await ours.engine.search(whole), await builtIn.engine.search(whole)];
    const isCoarse = few !== undefined && there.totalCount > 3 * few && asked.text?.includes(' ');
    const compared = isCoarse ? { ...comparable(whole, there), order: [] } : comparable(whole, there);
    expect(isCoarse ? { ...comparable(whole, here), order: [] } : comparable(whole, here)).toEqual(compared);
  };

  it(`to any question, over ${directory}`, async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, (asked) => same(asked)),
      { numRuns: 40, seed: 20_261 },
    );
  }, 180_000);

  it(`to any words, over ${directory}`, async () => {
    const asked = fc.record({
      text: anySentence,
      locale: fc.constantFrom('pl', 'uk', 'en', 'es', 'xx'),
      first: fc.constantFrom(...(few === undefined ? [100, 7] : [7])),
    });
    await fc.assert(
      fc.asyncProperty(asked, (each) => same(each)),
      { numRuns: few === undefined ? 60 : 25, seed: 20_262 },
    );
  }, 180_000);

  it(`on all pages together, over ${directory}`, async () => {
    const asked = fc.record({ text: anySentence, first: fc.integer({ min: 5, max: 9 }) });
    await fc.assert(
      fc.asyncProperty(asked, async (each) => {
        const ids = (await pages(ours.engine, each)).flatMap(idsOf);
        const there = idsOf(await builtIn.engine.search(question({ text: each.text })));
        expect({ each, ids: ids.sort() }).toEqual({ each, ids: there.sort() });
      }),
      { numRuns: 6, seed: 20_264 },
    );
  }, 180_000);

  it(`as suggestions, over ${directory}`, async () => {
    const asked = fc.record({ text: anySentence, locale: fc.constantFrom('pl', 'uk', 'en'), first: fc.constantFrom(8, 3) });
    await fc.assert(
      fc.asyncProperty(asked, async (each) => {
        const [here, there] = [await ours.engine.suggest(each), await builtIn.engine.suggest(each)];
        // Services of one name are equals.
        const shown = (all: typeof here) => all.map(({ kind, id, text }) => [kind, kind === 'SERVICE' ? '' : id, text]);
        expect({ each, found: shown(here) }).toEqual({ each, found: shown(there) });
      }),
      { numRuns: 30, seed: 20_263 },
    );
  }, 180_000);
};

describe('Meilisearch answers as the built-in engine does', () => {
  describe('ordering a page itself', () => {
    sameOver('a random directory', randomDirectory(110, 41));
    sameOver('the city of the contract', city);
  });
  // Of several words that many have, it only tells names from the rest: then the order may be another.
  describe('having the server order all but a handful', () => {
    sameOver('a random directory', randomDirectory(110, 41), 2);
    sameOver('the city of the contract', city, 2);
  });
});

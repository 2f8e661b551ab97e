import { expect, it } from '@jest/globals';
import { ask, idsOf, pages } from '../contract/engine-under-test.ts';
import { service } from '../contract/service-document.ts';
import { describeSearchEngine } from '../contract-tests.ts';
import { builtInUnderTest } from '../testing/built-in-under-test.ts';

describeSearchEngine('The built-in engine', builtInUnderTest);

it('The built-in engine orders equals alike in whatever order they came, and on each page', async () => {
  const equals = ['a', 'b', 'c', 'd', 'e'].map((key) => service(key, { pl: { name: 'Porady' } }));
  const orderOf = async (documents: typeof equals): Promise<string[][]> => {
    const made = await builtInUnderTest();
    try {
      await made.engine.put(documents);
      const turned = await pages(made.engine, { text: 'porady', first: 2 });
      return [idsOf(await ask(made.engine, { text: 'porady' })), turned.flatMap(idsOf)];
    } finally {
      await made.stop();
    }
  };
  const byId = equals.map(({ card }) => card.id).toSorted();
  expect(await orderOf(equals)).toEqual([byId, byId]);
  expect(await orderOf(equals.toReversed())).toEqual([byId, byId]);
});

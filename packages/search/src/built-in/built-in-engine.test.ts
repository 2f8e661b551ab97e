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

it('The built-in engine keeps what frequent words find true through changes, as a process that reads them anew has it', async () => {
  const { engine, another, stop } = await builtInUnderTest();
  const named = (key: number, name: string, version = 1) => service(`${key}`, { pl: { name }, version });
  try {
    await engine.put(Array.from({ length: 1_100 }, (_, key) => named(key, key % 2 ? 'Brzoza' : 'Brzoza i sikorka')));
    expect((await ask(engine, { text: 'brzoza' })).totalCount).toBe(1_100);
    expect((await ask(engine, { text: 'sikorka' })).totalCount).toBe(550);
    await engine.put([named(0, 'Brzoza', 2), named(1, 'Sikorka', 2), named(3, 'Brzoza i sikorka', 2), named(2_000, 'Sikorka')]);
    await engine.remove([{ id: named(5, '').card.id, version: 1 }]);
    for (const [text, count] of [['brzoza', 1_098] as const, ['sikorka', 552] as const]) {
      const answer = await ask(engine, { text });
      expect(answer.totalCount).toBe(count);
      expect(answer).toEqual(await ask(another, { text }));
    }
  } finally {
    await stop();
  }
});

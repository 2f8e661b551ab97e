import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ask, type EngineUnderTest, type MakeEngine } from './engine-under-test.ts';
import { service } from './service-document.ts';

const anyCharacters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...'\\\'"%_&|!():*<->\t\n\u202e\u0000;--$1{}'), { maxLength: 200 })
    .map((marks) => `porady${marks.join('')}prawne`),
);

export const oddityTests = (makeEngine: MakeEngine): void => {
  let made: EngineUnderTest;
  beforeAll(async () => {
    made = await makeEngine();
    await made.engine.put([service('plain', { pl: { name: 'Porady prawne' } })]);
  });
  afterAll(() => made.stop());

  it('of any characters is answered: NUL, lone surrogates, directions, the signs of query languages', async () => {
    await fc.assert(
      fc.asyncProperty(anyCharacters, async (text) => {
        const answer = await ask(made.engine, { text });
        expect(answer.hits).toHaveLength(answer.totalCount);
        await expect(made.engine.suggest({ text, locale: 'pl', first: 8 })).resolves.toBeDefined();
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('of five hundred characters in one word, or in 250 words, is answered', async () => {
    for (const text of ['a'.repeat(500), 'a '.repeat(250), 'ż'.repeat(500), '🎈'.repeat(250), 'prawnik '.repeat(62), 'nie '.repeat(125)]) {
      await expect(ask(made.engine, { text })).resolves.toBeDefined();
    }
  });

  it('in a language that nobody knows is asked as in Polish', async () => {
    for (const locale of ['xx', 'zh-Hant-TW', 'constructor', '__proto__']) {
      expect(await ask(made.engine, { text: 'porady', locale })).toMatchObject({ totalCount: 1 });
      const suggested = await made.engine.suggest({ text: 'porady', locale, first: 3 });
      expect(suggested).toContainEqual(expect.objectContaining({ kind: 'SERVICE', text: 'Porady prawne' }));
    }
  });

  it('within a document is kept out or kept, and the document is found', async () => {
    const odd = service('odd', {
      pl: { name: 'Dziwny\0 dokument \ud800', summary: "'; drop table entry; -- \\ % _", description: '\u202eodwrotnie' },
    });
    await made.engine.put([odd]);
    const { hits } = await ask(made.engine, { text: 'dziwny dokument' });
    expect(hits).toHaveLength(1);
    expect(hits[0]?.document.card.texts[0]?.summary).toBe("'; drop table entry; -- \\ % _");
    expect(hits[0]?.document.card.texts[0]?.name.isWellFormed()).toBe(true);
  });

  it('of very long texts is found by their first and last words, and the excerpt stays short', async () => {
    const description = `alfabetycznie ${'lorem ipsum dolor sit amet '.repeat(3_000)} zakończenie`;
    await made.engine.put([service('long', { pl: { name: 'Długi opis', description } })]);
    for (const text of ['alfabetycznie', 'zakończenie']) {
      const { hits } = await ask(made.engine, { text });
      expect(hits).toHaveLength(1);
      const [highlight] = hits[0]?.highlights ?? [];
      expect(highlight?.text.length).toBeLessThan(500);
      const [range] = highlight?.ranges ?? [];
      expect(highlight?.text.slice(range?.start, (range?.start ?? 0) + (range?.length ?? 0))).toBe(text);
    }
  });

  it('as values of a filter finds nothing and breaks nothing', async () => {
    for (const value of ['NO_SUCH', '', "'", '\0', '__proto__', 'constructor']) {
      for (const field of ['categories', 'languages', 'formality', 'collections']) {
        expect(await ask(made.engine, { filter: { [field]: [value] } })).toMatchObject({ totalCount: 0 });
      }
    }
  });
};

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchQuestion } from '../engine.ts';
import { ask, type EngineUnderTest, idsOf, type MakeEngine, pages } from './engine-under-test.ts';
import { anyQuestion, randomDirectory } from './random-directory.ts';
import { service } from './service-document.ts';

const DEEPEST = 10_000;

export const cursorTests = (makeEngine: MakeEngine): void => {
  let made: EngineUnderTest;
  beforeAll(async () => {
    made = await makeEngine();
    await made.engine.put(randomDirectory(90, 23));
  });
  afterAll(() => made.stop());

  const cursorOf = async (asked: Partial<SearchQuestion> = {}): Promise<string> =>
    (await ask(made.engine, { ...asked, first: 5 })).hits.at(-1)?.cursor ?? '';

  it('lead through all pages: each service once, as many as counted, in the order of one long page', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, fc.integer({ min: 7, max: 40 }), async (asked, first) => {
        const answers = await pages(made.engine, { ...asked, first });
        const ids = answers.flatMap(idsOf);
        expect(ids).toEqual(idsOf(await ask(made.engine, asked)));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { totalCount } of answers) expect(totalCount).toBe(ids.length);
        expect(answers.slice(0, -1).every(({ hits }) => hits.length === first)).toBe(true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('keep the moment of the first page, so that nothing is shown twice when something becomes overdue meanwhile', async () => {
    const first = await ask(made.engine, { first: 40 });
    const later = await ask(made.engine, { first: 100, after: first.hits.at(-1)?.cursor ?? '', now: new Date('2027-06-01T00:00:00Z') });
    expect(new Set([...idsOf(first), ...idsOf(later)]).size).toBe(first.totalCount);
  });

  it('stay good when something is put in or taken out between two pages', async () => {
    const first = await ask(made.engine, { first: 30, sort: 'NAME' });
    const late = service('put in between', { pl: { name: 'aaa' } });
    await made.engine.put([late]);
    const rest = await ask(made.engine, { first: 100, sort: 'NAME', after: first.hits.at(-1)?.cursor ?? '' });
    await made.engine.remove([{ id: late.card.id, version: late.version }]);
    expect(new Set([...idsOf(first), ...idsOf(rest)]).size).toBe(first.totalCount);
  });

  it.each([
    ['nonsense', () => 'bm8gY3Vyc29y'],
    ['empty', () => ''],
    ['of strange letters', () => '🎉\0\ud800'],
    ['cut', (cursor: string) => cursor.slice(0, -6)],
    ['made longer', (cursor: string) => `${cursor}AAAA`],
    ['forged', (cursor: string) => `${cursor.slice(0, 30)}${cursor[30] === 'A' ? 'B' : 'A'}${cursor.slice(31)}`],
  ])('that are %s are the fault of whoever asks', async (_what, change) => {
    const after = change(await cursorOf());
    await expect(ask(made.engine, { after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('belong to their question', async () => {
    const after = await cursorOf();
    for (const other of [
      { text: 'kurs' },
      { locale: 'uk' },
      { sort: 'NAME' },
      { filter: { freeOfCharge: true } },
      { near: { latitude: 52.5, longitude: 19.7 } },
    ]) {
      await expect(ask(made.engine, { ...(other as Partial<SearchQuestion>), after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(ask(made.engine, { after, first: 50 })).resolves.toBeDefined();
  });

  it('of another process are as good as one’s own', async () => {
    await expect(ask(made.another, { after: await cursorOf() })).resolves.toMatchObject({ totalCount: 90 });
  });

  it('from before a rebuild have expired, and everything is still found', async () => {
    const after = await cursorOf();
    const before = await ask(made.engine, { sort: 'NAME' });
    await made.rebuild();
    for (const engine of [made.engine, made.another]) {
      await expect(ask(engine, { after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', extensions: { reason: 'CURSOR_EXPIRED' } });
      expect(idsOf(await ask(engine, { sort: 'NAME' })).toSorted()).toEqual(idsOf(before).toSorted());
    }
  });

  it('lead ten thousand deep and no deeper, and the count stays exact', async () => {
    const deep = await makeEngine();
    try {
      const many = Array.from({ length: DEEPEST + 20 }, (_, number) => service(`deep ${number}`, { pl: { name: `Usługa ${number}` } }));
      for (let at = 0; at < many.length; at += 1_000) await deep.engine.put(many.slice(at, at + 1_000));
      const answers = await pages(deep.engine, { first: 100, sort: 'NAME' });
      const ids = answers.flatMap(idsOf);
      expect(new Set(ids).size).toBe(DEEPEST);
      expect(ids).toHaveLength(DEEPEST);
      expect(answers.at(-1)).toMatchObject({ totalCount: DEEPEST + 20, hasNextPage: false });
      const after = answers.at(-1)?.hits.at(-1)?.cursor ?? '';
      await expect(ask(deep.engine, { first: 100, sort: 'NAME', after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    } finally {
      await deep.stop();
    }
    // Ten thousand documents and a hundred pages, each deeper than the one before.
  }, 300_000);
};

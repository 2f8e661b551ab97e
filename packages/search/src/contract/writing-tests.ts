import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SearchEngine, ServiceDocument } from '../engine.ts';
import { ask, type EngineUnderTest, idsOf, type MakeEngine } from './engine-under-test.ts';
import { idOf, service, type Written } from './service-document.ts';

export const writingTests = (makeEngine: MakeEngine): void => {
  let made: EngineUnderTest;
  beforeAll(async () => {
    made = await makeEngine();
  });
  afterAll(() => made.stop());

  const named = (key: string, name: string, version: number, written: Written = {}): ServiceDocument =>
    service(key, { ...written, pl: { name }, version });
  const namesFor = async (text: string, engine: SearchEngine = made.engine): Promise<(string | undefined)[]> =>
    (await ask(engine, { text })).hits.map(({ document }) => document.card.texts[0]?.name);
  const versionsOf = async (engine: SearchEngine) => {
    const all: { id: string; version: number }[] = [];
    for await (const entry of engine.versions()) all.push(entry);
    return all;
  };

  it('makes findable what was put, as soon as it resolves, and no longer findable what was removed', async () => {
    await made.engine.put([named('lamp', 'Latarnia morska', 1)]);
    expect(await namesFor('latarnia')).toEqual(['Latarnia morska']);
    await made.engine.remove([{ id: idOf('lamp'), version: 1 }]);
    expect(await namesFor('latarnia')).toEqual([]);
  });

  it('gives back the very document that was put', async () => {
    const document = service('whole', {
      pl: { name: 'Zegarmistrz', summary: '„Cudzysłów” i 🎈', description: 'Wiersz\ndrugi' },
      places: [[52.5, 19.7], null],
      open: [{ from: '2026-11-24T07:00:00.000Z', to: '2026-11-24T15:00:00.000Z' }],
    });
    await made.engine.put([document]);
    expect((await ask(made.engine, { text: 'zegarmistrz' })).hits[0]?.document).toEqual(document);
  });

  it('never replaces a newer version by an older one, in one batch or in several', async () => {
    await made.engine.put([named('bridge', 'Most nowy', 5)]);
    await made.engine.put([named('bridge', 'Most stary', 4)]);
    expect(await namesFor('most')).toEqual(['Most nowy']);
    await made.engine.put([named('bridge', 'Most najnowszy', 7), named('bridge', 'Most szósty', 6)]);
    expect(await namesFor('most')).toEqual(['Most najnowszy']);
  });

  it('forgets the words, values and hours of the version before', async () => {
    const open = [{ from: '2026-11-24T07:00:00.000Z', to: '2026-11-24T15:00:00.000Z' }];
    const openAt = new Date('2026-11-24T08:00:00Z');
    await made.engine.put([named('mill', 'Wiatrak', 1, { categories: ['CULTURE'], open })]);
    expect(await ask(made.engine, { text: 'wiatrak', filter: { categories: ['CULTURE'], openAt } })).toMatchObject({ totalCount: 1 });
    await made.engine.put([named('mill', 'Młyn', 2, { categories: ['SPORT'] })]);
    expect(await namesFor('wiatrak')).toEqual([]);
    expect(await ask(made.engine, { text: 'młyn', filter: { categories: ['CULTURE'] } })).toMatchObject({ totalCount: 0 });
    expect(await ask(made.engine, { text: 'młyn', filter: { openAt } })).toMatchObject({ totalCount: 0 });
    expect(await ask(made.engine, { text: 'młyn', filter: { categories: ['SPORT'] } })).toMatchObject({ totalCount: 1 });
  });

  it('does not bring back by a late put what was removed, and does by a newer one', async () => {
    await made.engine.put([named('well', 'Studnia', 3)]);
    await made.engine.remove([{ id: idOf('well'), version: 4 }]);
    await made.engine.put([named('well', 'Studnia', 3)]);
    await made.engine.put([named('well', 'Studnia', 4)]);
    expect(await namesFor('studnia')).toEqual([]);
    await made.engine.put([named('well', 'Studnia', 5)]);
    expect(await namesFor('studnia')).toEqual(['Studnia']);
  });

  it('does not remove by a late delete what is newer, and remembers a delete that came before its put', async () => {
    await made.engine.put([named('gate', 'Furtka', 9)]);
    await made.engine.remove([{ id: idOf('gate'), version: 8 }]);
    expect(await namesFor('furtka')).toEqual(['Furtka']);
    await made.engine.remove([{ id: idOf('fence'), version: 2 }]);
    await made.engine.put([named('fence', 'Płotek', 2)]);
    expect(await namesFor('płotek')).toEqual([]);
  });

  it('is the same when done twice', async () => {
    const batch = ['jeden', 'dwa', 'trzy'].map((word) => named(`twice ${word}`, `Karuzela ${word}`, 1));
    await made.engine.put(batch);
    const once = await ask(made.engine, { text: 'karuzela', sort: 'NAME' });
    await made.engine.put(batch);
    await made.engine.put([...batch, ...batch]);
    expect(idsOf(await ask(made.engine, { text: 'karuzela', sort: 'NAME' }))).toEqual(idsOf(once));
    await made.engine.remove([{ id: idOf('twice dwa'), version: 1 }]);
    await made.engine.remove([{ id: idOf('twice dwa'), version: 1 }]);
    expect(await ask(made.engine, { text: 'karuzela' })).toMatchObject({ totalCount: 2 });
  });

  it('of nothing is nothing', async () => {
    await made.engine.put([]);
    await made.engine.remove([]);
  });

  it('loses nothing when two write at once, and the newest version of each stays', async () => {
    const batch = (version: number, from: number) =>
      Array.from({ length: 20 }, (_, n) => named(`both ${from + n}`, `Wyścig ${from + n} wersja${version}`, version));
    await Promise.all([
      made.engine.put(batch(1, 0)),
      made.another.put(batch(2, 10)),
      made.engine.put(batch(3, 5)),
      made.another.put(batch(4, 0)),
      made.engine.remove([{ id: idOf('both 29'), version: 9 }]),
    ]);
    for (const engine of [made.engine, made.another]) {
      const { hits, totalCount } = await ask(engine, { text: 'wyścig' });
      expect(totalCount).toBe(29);
      const versions = new Map(hits.map(({ document }) => [document.card.id, document.version]));
      for (let n = 0; n < 20; n += 1) expect({ n, version: versions.get(idOf(`both ${n}`)) }).toEqual({ n, version: 4 });
      for (let n = 20; n < 25; n += 1) expect({ n, version: versions.get(idOf(`both ${n}`)) }).toEqual({ n, version: 3 });
    }
  });

  it('is seen by another process with its next question', async () => {
    expect(await namesFor('kometa', made.another)).toEqual([]);
    await made.engine.put([named('comet', 'Kometa', 1)]);
    expect(await namesFor('kometa', made.another)).toEqual(['Kometa']);
    await made.another.put([named('comet', 'Kometa Halleya', 2)]);
    expect(await namesFor('kometa')).toEqual(['Kometa Halleya']);
    await made.engine.remove([{ id: idOf('comet'), version: 3 }]);
    expect(await namesFor('kometa', made.another)).toEqual([]);
  });

  it('answers whole documents while others write', async () => {
    const writes = Array.from({ length: 15 }, (_, n) => made.another.put([named('busy', `Mrowisko ${n}`, n + 1)]));
    const reads = Array.from({ length: 15 }, () => ask(made.engine, { text: 'mrowisko' }));
    await Promise.all(writes);
    for (const { totalCount, hits } of await Promise.all(reads)) expect(hits).toHaveLength(totalCount);
    expect((await ask(made.engine, { text: 'mrowisko' })).hits[0]?.document.version).toBe(15);
  });

  it('tells ids and versions of all that is there, in order of id', async () => {
    const all = await versionsOf(made.engine);
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(all).toContainEqual({ id: idOf('bridge'), version: 7 });
    expect(ids).not.toContain(idOf('comet'));
    expect(await versionsOf(made.another)).toEqual(all);
    expect(all).toHaveLength((await ask(made.engine)).totalCount);
  });
};

/** Who answers when Meilisearch does not, question by question. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { describeWithMeilisearch } from '../with-meilisearch.ts';
import { type OutsideBench, openOutsideBench, type WatchedIndexer } from './outside-bench.ts';

jest.setTimeout(180_000);

const isQuestion = (path: string): boolean => path.startsWith('/multi-search');
const degraded = { answeredBy: 'BUILT_IN', totalCount: 3 };
const expired = { code: 'BAD_USER_INPUT', extensions: { reason: 'CURSOR_EXPIRED' } };

describeWithMeilisearch('While Meilisearch does not answer', () => {
  let bench: OutsideBench;
  let hub: WatchedIndexer;
  beforeEach(async () => {
    bench = await openOutsideBench();
    await Promise.all(['Modrzewkowo', 'Jałowcowo', 'Sosnowo'].map((name) => bench.bench.publish({ name })));
    hub = await bench.start();
    await hub.answeredBy('MEILISEARCH', '', 3);
    // The first question of a process builds a dictionary.
    await hub.ask('Sosnowo');
    hub.log();
  });
  afterEach(() => bench.stop());

  it('every question is answered; after three failures it is not even asked, until its index is proven right', async () => {
    let asked = 0;
    bench.proxy.fault = ({ path }) => {
      if (!isQuestion(path)) return null;
      asked += 1;
      return { kind: 'refuse', status: 503 };
    };
    for (let question = 0; question < 6; question += 1) expect(await hub.ask('')).toMatchObject(degraded);
    // Three of people, and those by which it is tried whether it is back.
    const whys = hub.log().map(({ why }) => why);
    expect(whys[0]).toBe('it answers with HTTP 503 (503)');
    bench.proxy.fault = () => null;
    await hub.answeredBy('MEILISEARCH', '', 3);
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(hub.log().at(-1)).toMatchObject({ level: 'info', engine: 'MEILISEARCH', mended: 0 });
  });

  it('one late answer is not waited for, and ends nothing', async () => {
    let late = true;
    bench.proxy.fault = ({ path }) => {
      if (!late || !isQuestion(path)) return null;
      late = false;
      return { kind: 'delay', milliseconds: 3_000 };
    };
    const begin = performance.now();
    expect(await hub.ask('')).toMatchObject(degraded);
    expect(performance.now() - begin).toBeLessThan(2_500);
    expect(await hub.ask('')).toMatchObject({ answeredBy: 'MEILISEARCH', totalCount: 3 });
    expect(hub.log()).toEqual([]);
  });

  it('suggestions go on, too', async () => {
    await bench.server.kill();
    expect(await hub.indexer.answers.suggest({ text: 'Modrz', locale: 'pl', first: 5 })).toMatchObject([{ text: 'Modrzewkowo' }]);
  });

  it('who has gone gets nothing, and that is no failure of Meilisearch', async () => {
    bench.proxy.fault = ({ path }) => (isQuestion(path) ? { kind: 'delay', milliseconds: 500 } : null);
    for (let question = 0; question < 5; question += 1) {
      const leaving = new AbortController();
      const answer = hub.ask('', { signal: leaving.signal });
      answer.catch(() => undefined);
      await pause(50);
      leaving.abort(new Error('gone'));
      await expect(answer).rejects.toThrow('gone');
    }
    bench.proxy.fault = () => null;
    await hub.answeredBy('MEILISEARCH', '', 3);
    // It was trusted all the time.
    expect(hub.log()).toEqual([]);
  });

  it('a cursor of the one is expired for the other, both ways, and says so', async () => {
    const made = (await hub.ask('', { first: 1 })).hits[0]?.cursor as string;
    expect(await hub.ask('', { first: 1, after: made })).toMatchObject({ answeredBy: 'MEILISEARCH' });
    await bench.server.kill();
    await expect(hub.ask('', { first: 1, after: made })).rejects.toMatchObject(expired);
    await hub.answeredBy('BUILT_IN');
    const another = (await hub.ask('', { first: 1 })).hits[0]?.cursor as string;
    expect(await hub.ask('', { first: 1, after: another })).toMatchObject({ answeredBy: 'BUILT_IN' });
    await bench.server.startAgain();
    await hub.answeredBy('MEILISEARCH');
    await expect(hub.ask('', { first: 1, after: another })).rejects.toMatchObject(expired);
    // The question that they belong to, and its index, are as they were.
    expect(await hub.ask('', { first: 1, after: made })).toMatchObject({ answeredBy: 'MEILISEARCH' });
  });

  it('a defect of ours that it refuses is answered as well', async () => {
    bench.proxy.fault = ({ path }) =>
      isQuestion(path)
        ? { kind: 'answer', status: 400, body: { message: 'no', code: 'invalid_search_filter', type: 'invalid_request', link: '' } }
        : null;
    expect(await hub.ask('')).toMatchObject(degraded);
  });
});

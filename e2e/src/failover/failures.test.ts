/** Each way in which Meilisearch fails: what people see, what the operator reads, and that all is well again afterwards. docs/operating.md says the same in words. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, TEST_MASTER_KEY } from '@drogowskaz/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { demoAccounts, demonstrationServices, publishService } from '../directory-calls.ts';
import { describeWithMeilisearch } from '../with-meilisearch.ts';
import { type FailingHub, hasDisk, startFailingHub } from './failing-hub.ts';

jest.setTimeout(300_000);

const itWithDisk = hasDisk ? it : it.skip;

describeWithMeilisearch('When Meilisearch is', () => {
  let hub: FailingHub;
  beforeAll(async () => {
    hub = await startFailingHub();
  });
  afterAll(() => hub?.stop());
  beforeEach(() => hub.answeredBy('MEILISEARCH'));
  afterEach(() => {
    hub.proxy.fault = () => null;
    rmSync(filler(), { force: true });
  });
  const filler = (): string => join(hub.disk, 'filler');

  /** Everybody finds everything, and is told. */
  const peopleAreServed = async (): Promise<void> => {
    const seen = await hub.answeredBy('BUILT_IN');
    expect(seen).toEqual({ totalCount: seen.totalCount, engine: 'BUILT_IN', degraded: true });
    expect(await hub.page()).toEqual({ status: 200, results: true, saysSo: true });
  };
  /** The hub can be used, so no balancer takes it away, and it is said in three places that somebody should look. */
  const operatorReads = async (why: RegExp): Promise<{ level: string; msg: string; why: string }> => {
    const { code } = await eventually('it is told as degraded', async () => {
      const ready = await hub.ready();
      return ready.parts.search === 'degraded' && ready;
    });
    expect(code).toBe(200);
    expect(await hub.metric('drogowskaz_search_engine_state{engine="MEILISEARCH",state="answering",process="hub"} 0')).toBe(true);
    return hub.reads(why);
  };
  const allIsWell = async (): Promise<void> => {
    const seen = await hub.answeredBy('MEILISEARCH');
    expect(seen.degraded).toBe(false);
    expect(await hub.page()).toEqual({ status: 200, results: true, saysSo: false });
    expect(await hub.ready()).toEqual({ code: 200, parts: { registry: 'ok', search: 'ok' } });
    expect(await hub.metric('drogowskaz_search_engine_state{engine="MEILISEARCH",state="answering",process="hub"} 1')).toBe(true);
  };

  it('stopped, people find everything by the built-in engine, and the operator reads that it cannot be reached', async () => {
    await hub.server.kill();
    await peopleAreServed();
    expect(await operatorReads(/it cannot be reached/)).toMatchObject({ level: 'warn' });
    await hub.server.startAgain();
    await allIsWell();
  });

  it('wiped, its index is made again before anybody is answered from it, and the operator reads why', async () => {
    await hub.server.kill();
    await peopleAreServed();
    rmSync(join(hub.server.folder, 'data'), { recursive: true });
    await hub.server.startAgain();
    expect(await hub.reads(/the index of the hub is not there/)).toMatchObject({ msg: 'every service is put into the index' });
    await allIsWell();
  });

  it('slow, nobody waits for it longer than a second, and the operator reads that it is too slow', async () => {
    hub.proxy.fault = () => ({ kind: 'delay', milliseconds: 3_000 });
    const begin = performance.now();
    // Nobody has asked this before: what was answered is kept until it is known that another engine answers.
    expect(await hub.ask('dentysta')).toMatchObject({ engine: 'BUILT_IN', degraded: true });
    // An operation may take 2.5 s; more than that would have been an error.
    expect(performance.now() - begin).toBeLessThan(2_500);
    await peopleAreServed();
    await operatorReads(/it does not answer in time/);
    hub.proxy.fault = () => null;
    await allIsWell();
  });

  it('given another master key, people find everything, and the operator reads which setting is wrong, also at the next start', async () => {
    await hub.server.kill();
    await hub.server.startAgain({ masterKey: 'another-master-key-than-the-one-that-the-hub-was-given' });
    await peopleAreServed();
    expect(await operatorReads(/MEILISEARCH_API_KEY .* it is wrong/)).toMatchObject({ level: 'error' });
    await hub.restart();
    expect(hub.hub().command.stdout).toMatch(/Search engine +built-in for now: Meilisearch at 127\.0\.0\.1:\d+ is not used/);
    await peopleAreServed();
    await operatorReads(/MEILISEARCH_API_KEY .* it is wrong/);
    await hub.server.kill();
    await hub.server.startAgain();
    await allIsWell();
  });

  it('replaced by one that is too old, people find everything, and the operator reads which version is needed', async () => {
    await hub.server.kill();
    await peopleAreServed();
    rmSync(join(hub.server.folder, 'data'), { recursive: true });
    await hub.server.startAgain();
    // The real server says that it is another one.
    hub.proxy.fault = ({ path }) =>
      path === '/version' ? { kind: 'answer', body: { commitSha: 'unknown', commitDate: 'unknown', pkgVersion: '1.11.3' } } : null;
    expect(await operatorReads(/Meilisearch 1\.11\.3 is too old: 1\.12 is the oldest/)).toMatchObject({ level: 'error' });
    await peopleAreServed();
    hub.proxy.fault = () => null;
    await allIsWell();
  });

  itWithDisk(
    'out of disk, what was written is found at once by the built-in engine, and the operator reads that the disk is full',
    async () => {
      fill(filler());
      const accounts = demoAccounts(hub.dataDir);
      await publishService(hub.hub().graphql, accounts, 'Pełnodyskowo');
      await hub.answeredBy('BUILT_IN', 'Pełnodyskowo');
      await peopleAreServed();
      await operatorReads(/its disk is full/);
      rmSync(filler());
      await hub.answeredBy('MEILISEARCH', 'Pełnodyskowo');
      await allIsWell();
    },
  );

  it('well, the key that was given is used for nothing any more, and no key is in an answer, a header, a page, a metric or the log', async () => {
    const withGivenKey: string[] = [];
    hub.proxy.fault = ({ path, method, headers }) => {
      if (headers.authorization === `Bearer ${TEST_MASTER_KEY}`) withGivenKey.push(`${method} ${path}`);
      return null;
    };
    await publishService(hub.hub().graphql, demoAccounts(hub.dataDir), 'Kluczykowo');
    await hub.answeredBy('MEILISEARCH', 'Kluczykowo');
    const shown: string[] = [];
    for (const path of ['/', '/?all=1', '/?q=praca', '/?q=%00', '/readyz', '/healthz', '/metrics', '/graphql', '/situations', '/nothing']) {
      const response = await fetch(hub.hub().url + path, { headers: { accept: 'text/html' } });
      shown.push(JSON.stringify([...response.headers]), await response.text());
    }
    for (const query of [
      '{ searchServices(query: "praca", first: 1) { pageInfo { endCursor } facets { dimension } } }',
      '{ searchServices(after: "x") { totalCount } }',
      '{ suggest(query: "pra") { text } }',
      '{ nothing }',
    ]) {
      const response = await fetch(hub.hub().graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      shown.push(JSON.stringify([...response.headers]), await response.text());
    }
    shown.push(hub.hub().command.stdout, hub.hub().command.stderr);
    const response = await fetch(`${hub.server.host}/keys`, { headers: { authorization: `Bearer ${TEST_MASTER_KEY}` } });
    const { results } = (await response.json()) as { results: { key: string; name: string | null }[] };
    expect(results.filter(({ name }) => name?.startsWith('Drogowskaz'))).toHaveLength(2);
    for (const key of [TEST_MASTER_KEY, ...results.map(({ key }) => key)]) {
      expect(shown.filter((text) => text.includes(key) || text.includes(Buffer.from(key).toString('base64')))).toEqual([]);
    }
    expect(withGivenKey).toEqual([]);
    expect(demonstrationServices).toBeGreaterThan(100);
    await eventually('the queue of the hub is empty', () => hub.metric('drogowskaz_queue_jobs{state="failing",process="hub"} 0'));
  });
});

/** Until nothing more fits. */
const fill = (file: string): void => {
  const piece = Buffer.alloc(1 << 20);
  try {
    for (;;) writeFileSync(file, piece, { flag: 'a' });
  } catch {
    // To the last byte.
    try {
      for (;;) writeFileSync(file, piece.subarray(0, 512), { flag: 'a' });
    } catch {}
  }
};

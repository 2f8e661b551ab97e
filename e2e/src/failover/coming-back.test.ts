/** Meilisearch that comes back is asked again when its index has been proven to equal the database, whatever it comes back with. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MovableClock } from '@drogowskaz/platform';
import { eventually } from '@drogowskaz/testing';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { describeWithMeilisearch } from '../with-meilisearch.ts';
import { INDEX, type OutsideBench, openOutsideBench, type WatchedIndexer } from './outside-bench.ts';

jest.setTimeout(180_000);

describeWithMeilisearch('Meilisearch that comes back', () => {
  let bench: OutsideBench;
  let hub: WatchedIndexer;
  beforeEach(async () => {
    bench = await openOutsideBench();
  });
  afterEach(() => bench.stop());

  const data = (): string => join(bench.server.folder, 'data');
  const equal = async (): Promise<void> => {
    const { meilisearch, builtIn } = await bench.documents(hub);
    expect(meilisearch).toEqual(builtIn);
  };
  const startWith = async (...names: string[]): Promise<{ id: string; version: number }[]> => {
    const published = await Promise.all(names.map((name) => bench.bench.publish({ name })));
    hub = await bench.start();
    await hub.answeredBy('MEILISEARCH', '', names.length);
    return published;
  };

  it('as it was: what changed meanwhile is there before it answers, and nobody was held up', async () => {
    const [changed, gone] = await startWith('Modrzewkowo', 'Jałowcowo', 'Sosnowo');
    await bench.server.kill();
    await hub.answeredBy('BUILT_IN');
    await bench.bench.publish({ id: changed?.id as string, version: 2, name: 'Nowowice' });
    await bench.bench.withdraw(gone?.id as string, 2);
    await bench.bench.publish({ name: 'Czekanowo' });
    await hub.answeredBy('BUILT_IN', 'Czekanowo', 1);
    await eventually('nobody waits', async () => {
      const { waiting, failing } = await hub.indexer.queueState();
      return waiting + failing === 0;
    });
    expect(await hub.metrics.metrics()).toContain('drogowskaz_index_owed{engine="MEILISEARCH"} 3');
    await bench.server.startAgain();
    expect((await hub.answeredBy('MEILISEARCH', 'Nowowice')).totalCount).toBe(1);
    await hub.answeredBy('MEILISEARCH', 'Jałowcowo', 0);
    await equal();
    expect(await hub.metrics.metrics()).toContain('drogowskaz_index_owed{engine="MEILISEARCH"} 0');
    expect(await hub.metrics.metrics()).toContain('drogowskaz_search_engine_state{engine="MEILISEARCH",state="answering"} 1');
  });

  it('empty: keys and index are made again, everything is put, and only then it answers', async () => {
    await startWith('Modrzewkowo', 'Jałowcowo');
    await bench.server.kill();
    rmSync(data(), { recursive: true });
    await bench.server.startAgain();
    hub.log();
    const seen = new Set<string>();
    await eventually(
      'Meilisearch answers',
      async () => {
        const { answeredBy, totalCount } = await hub.ask('');
        seen.add(`${answeredBy} ${totalCount}`);
        return answeredBy === 'MEILISEARCH' && hub.log().some(({ putAnew }) => putAnew === 2);
      },
      60_000,
    );
    expect([...seen].filter((each) => each.endsWith(' 2'))).toEqual([...seen]);
    await equal();
  });

  it('with an old copy of its data: also what has the same version and was projected since is renewed', async () => {
    const clock = new MovableClock(new Date());
    const open = {
      rrule: 'FREQ=DAILY',
      start: '2026-11-02T08:00:00+01:00',
      end: '2026-11-02T16:00:00+01:00',
      timezone: 'Europe/Warsaw',
      validFrom: null,
      validTo: null,
      closed: false,
      note: [],
    };
    await bench.bench.publish({ name: 'Otwartowo', detail: { schedules: [open] } as never });
    hub = await bench.start({ clock });
    await hub.answeredBy('MEILISEARCH', '', 1);
    await bench.server.kill();
    cpSync(data(), join(bench.server.folder, 'copy'), { recursive: true });
    await bench.server.startAgain();
    await hub.answeredBy('MEILISEARCH', '', 1);
    clock.advance(5 * 86_400_000);
    expect(await hub.indexer.projectTime()).toBe(1);
    await bench.bench.publish({ name: 'Późniejowo' });
    await hub.answeredBy('MEILISEARCH', 'Późniejowo', 1);
    // The hub has seen it in this state.
    await hub.answeredBy('MEILISEARCH', '', 2);
    await eventually('it was seen', async () => {
      const { rows } = await bench.bench.owner.query("select 1 from indexer.remembered where name like 'proven%'");
      return rows.length === 1;
    });
    const before = await bench.documents(hub);
    await bench.server.kill();
    rmSync(data(), { recursive: true });
    cpSync(join(bench.server.folder, 'copy'), data(), { recursive: true });
    await bench.server.startAgain();
    await hub.answeredBy('MEILISEARCH', 'Późniejowo', 1);
    expect(await bench.documents(hub)).toEqual(before);
    await equal();
  });

  it('with another index of that name: it is taken away, and the hub’s own made', async () => {
    await startWith('Modrzewkowo');
    await bench.admin('DELETE', `/indexes/${INDEX}`);
    await bench.admin('POST', '/indexes', { uid: INDEX, primaryKey: 'number' });
    await bench.admin('POST', `/indexes/${INDEX}/documents`, [{ number: 1, name: 'of somebody else' }]);
    await hub.answeredBy('BUILT_IN', '', 1);
    await hub.answeredBy('MEILISEARCH', '', 1);
    await equal();
  });

  it('with settings that somebody changed: they are set right before it is asked', async () => {
    await startWith('Modrzewkowo');
    await bench.admin('PATCH', `/indexes/${INDEX}/settings`, { filterableAttributes: ['nothing'] });
    await hub.answeredBy('BUILT_IN', 'Modrzewkowo', 1);
    await hub.answeredBy('MEILISEARCH', 'Modrzewkowo', 1);
    expect(hub.log()).toContainEqual(
      expect.objectContaining({ why: expect.stringContaining('the setting "filterableAttributes" is another') }),
    );
    await equal();
  });

  it('when the database was restored from an older backup: what it does not know goes', async () => {
    const [first] = await startWith('Modrzewkowo');
    await bench.bench.publish({ id: first?.id as string, version: 7, name: 'Przyszłowo' });
    await hub.answeredBy('MEILISEARCH', 'Przyszłowo', 1);
    await bench.bench.stopIndexers();
    await bench.bench.owner.query(
      "update directory.service set version = 2, card = replace(card::text, 'Przyszłowo', 'Dawniejowo')::jsonb",
    );
    hub = await bench.start();
    await hub.answeredBy('MEILISEARCH', 'Dawniejowo', 1);
    expect((await hub.ask('Przyszłowo')).totalCount).toBe(0);
  });

  it('is not believed by an indexer that was not there meanwhile, either', async () => {
    const [first] = await startWith('Modrzewkowo');
    await bench.bench.stopIndexers();
    await bench.bench.publish({ id: first?.id as string, version: 2, name: 'Nowowice' });
    await bench.admin('DELETE', `/indexes/${INDEX}/documents`);
    await bench.admin('POST', `/indexes/${INDEX}/documents`, [{ id: 'about', about: true, generation: 'forged', layout: 'forged' }]);
    hub = await bench.start();
    await hub.answeredBy('MEILISEARCH', 'Nowowice', 1);
    await equal();
  });

  it('gets from one indexer what another could not write', async () => {
    const [first] = await startWith('Modrzewkowo');
    await bench.admin('POST', `/indexes/${INDEX}/documents/delete-batch`, [first?.id as string] as never);
    await bench.bench.owner.query('insert into indexer.owed (index_name, service_id) values ($1, $2)', [INDEX, first?.id]);
    await hub.answeredBy('MEILISEARCH', 'Modrzewkowo', 1);
    await equal();
  });
});

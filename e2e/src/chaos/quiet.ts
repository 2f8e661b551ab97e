/** The end of a history: faults end, everybody is alive again, the queue is worked off. */
import { setTimeout as pause } from 'node:timers/promises';
import { TEST_MASTER_KEY } from '@drogowskaz/testing';
import type { Scene } from './scene.ts';
import { within } from './within.ts';

/** Resolves when nothing is to be done any more. Throws when that is never so. */
export const untilQuiet = async ({ stage, owner, asker }: Scene): Promise<void> => {
  stage.calm();
  await stage.allAreBack();
  await stage.proxy.settled();
  await within('the queue is worked off', async () => {
    // Whatever waits for its next attempt has it now: the histories do not wait for the clock.
    for (; (await jobs(owner)) > 0; await pause(20)) await retryNow(owner);
  });
  await within('Meilisearch is owed nothing and answers again', async () => {
    while ((await owed(owner)) > 0 || !(await asker.isReady())) await pause(20);
  });
  await within('Meilisearch has no task left', async () => {
    while ((await tasks(stage.meilisearch.host)) > 0) await pause(10);
  });
};

/** What was interrupted is taken up again by the next one that builds. */
export const untilBuilt = (scene: Scene): Promise<void> =>
  within('the index is built anew', async () => {
    while (!(await scene.reindex())) await pause(50);
    await untilQuiet(scene);
  });

/** Also those that were given up: none may be. */
const jobs = async (owner: Scene['owner']): Promise<number> => {
  const { rows } = await owner.query<{ jobs: number }>('select count(*)::int as jobs from graphile_worker._private_jobs');
  return rows[0]?.jobs ?? 0;
};

const owed = async (owner: Scene['owner']): Promise<number> => {
  const { rows } = await owner.query<{ owed: number }>('select count(*)::int as owed from indexer.owed');
  return rows[0]?.owed ?? 0;
};

const retryNow = (owner: Scene['owner']): Promise<unknown> =>
  owner.query(
    `with due as (
       update graphile_worker._private_jobs set run_at = now() where locked_at is null and is_available and run_at > now() returning 1
     )
     select pg_notify('jobs:insert', json_build_object('r', random()::text, 'count', count(*))::text) from due having count(*) > 0`,
  );

const tasks = async (host: string): Promise<number> => {
  const response = await fetch(`${host}/tasks?limit=1&statuses=enqueued,processing`, {
    headers: { authorization: `Bearer ${TEST_MASTER_KEY}` },
  });
  return ((await response.json()) as { total: number }).total;
};

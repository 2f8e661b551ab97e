/** Meilisearch accepts a change and does it later: here a change is done when its task has succeeded. */
import { setTimeout as pause } from 'node:timers/promises';
import { unavailable } from '@drogowskaz/platform';
import type { EnqueuedTask, Meilisearch, Task } from 'meilisearch';
import { asking, DISK_FULL, EngineAway, isDiskFull } from '../failures.ts';

/** A full batch on a small machine; building the settings of a large index anew takes longer and is waited for again. */
const LIMIT_MS = 120_000;
const SHORTEST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 100;

/** A batch that the server took and could not index: something in its documents is to blame. */
export class DocumentsRefused extends Error {
  constructor(message: string) {
    super(`Meilisearch cannot index this: ${message}`);
    this.name = 'DocumentsRefused';
  }
}

/** Asks again until it holds, with growing pauses. */
export const until = async (notDone: string, check: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + LIMIT_MS;
  for (let wait = SHORTEST_PAUSE_MS; !(await check()); wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    if (Date.now() > end) throw unavailable(`${notDone} within two minutes: the search engine is busy. It is tried again.`);
    await pause(wait);
  }
};

/** `accepted`: reasons of a failure that leave nothing to do. */
export const untilDone = async (
  client: Meilisearch,
  request: () => Promise<EnqueuedTask>,
  accepted: readonly string[] = [],
): Promise<void> => untilTaskDone(client, await asking(request), accepted);

export const untilTaskDone = async (
  client: Meilisearch,
  { taskUid }: Pick<EnqueuedTask, 'taskUid'>,
  accepted: readonly string[] = [],
): Promise<void> => {
  await until('A change was not done', async () => {
    const task = await asking(() => client.tasks.getTask(taskUid));
    if (task.status === 'enqueued' || task.status === 'processing') return false;
    if (task.status === 'succeeded' || (task.error && accepted.includes(task.error.code))) return true;
    throw failureOf(task);
  });
};

const failureOf = ({ error, status }: Task): Error => {
  if (!error) return unavailable(`The search engine gave up a change (${status}). It is tried again.`);
  if (error.type === 'invalid_request') return new DocumentsRefused(error.message);
  const why = isDiskFull(error.code, error.message) ? DISK_FULL : `it could not do a change (${error.code})`;
  return new EngineAway(why, `The search engine could not do a change (${error.code}). It is tried again.`);
};

/** More waiting changes than this are a queue that grows: whoever writes waits. */
const MOST_WAITING = 50;
const PATIENCE_MS = 30_000;

/** How many changes of the index the server has still to do. */
export const waitingTasks = async (client: Meilisearch, index: string): Promise<number> => {
  const { total } = await asking(() => client.tasks.getTasks({ indexUids: [index], statuses: ['enqueued', 'processing'], limit: 1 }));
  return total;
};

/** Back-pressure: resolves when the server has few changes of the index to do. */
export const untilFewWait = async (client: Meilisearch, index: string, onWaiting?: (tasks: number) => void): Promise<void> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const waiting = await waitingTasks(client, index);
    onWaiting?.(waiting);
    if (waiting <= MOST_WAITING) return;
    if (Date.now() > end) throw unavailable(`The search engine has ${waiting} changes to do. Writing waits until they are fewer.`);
    await pause(LONGEST_PAUSE_MS * 5);
  }
};

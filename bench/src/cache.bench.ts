/** What is kept beside what is executed: the same question, to the same hub. */
import type { ChildProcess } from 'node:child_process';
import { loadavg } from 'node:os';
import { hubDatabase } from '@drogowskaz/e2e';
import { openPool } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { type Way, ways } from './cache/question.ts';
import { untilSeen } from './cache/until-seen.ts';
import { nextMessage, startChild } from './gateway/child.ts';
import { medianOfAlternating, percentile } from './measure.ts';
import type { BenchResult } from './result.ts';

const MILLISECONDS = 2_000;
const CHANGES = 30;

export async function run(): Promise<BenchResult> {
  const database = await createTestDatabase(hubDatabase);
  const owner = openPool({ url: database.url, max: 1, applicationName: 'bench-owner' });
  const children: ChildProcess[] = [];
  try {
    const hub = startChild('../cache/hub', database.url);
    children.push(hub);
    const url = await nextMessage<string>(hub);
    const load = startChild('../cache/load', url);
    children.push(load);
    const perSecond = (way: Way) => async (round: number) => {
      load.send({ way, milliseconds: MILLISECONDS, round });
      const answer = await nextMessage<{ perSecond?: number; failure?: string }>(load);
      if (answer.perSecond === undefined) throw new Error(`${way}: ${answer.failure}`);
      return answer.perSecond;
    };
    const { medians, runs, ratio } = await medianOfAlternating(
      Object.fromEntries(ways.map((way) => [way, perSecond(way)])) as Record<Way, (round: number) => Promise<number>>,
    );
    const seen: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) seen.push(await untilSeen(owner, url));
    const [before = Number.NaN] = loadavg();
    const compared = (name: string, above: Way, below: Way) => {
      const { value, runs: single } = ratio(above, below);
      return { name, value, unit: '×', runs: single, atLeast: 10 };
    };
    return {
      about: `Pages of twenty cards with filters in five languages, asked by a process of its own over 32 connections; median of five alternating runs. Load of the machine in the minute before: ${before.toFixed(1)}.`,
      figures: [
        compared('POST from memory ÷ executed', 'POST kept', 'POST executed'),
        compared('GET by hash from memory ÷ executed', 'GET kept', 'GET executed'),
        compared('GET by hash, revalidated (304) ÷ executed', 'GET unchanged', 'GET executed'),
        ...ways.map((way) => ({ name: way, value: medians[way], unit: 'questions/s', runs: runs[way] })),
        {
          name: 'a committed change → answered otherwise, p95',
          value: percentile(seen, 0.95),
          unit: 'ms',
          atMost: 2_000,
          note: `median ${percentile(seen, 0.5).toFixed(1)}`,
        },
      ],
    };
  } finally {
    for (const child of children) child.kill();
    await owner.end();
    await database.drop();
  }
}

import type { ChildProcess } from 'node:child_process';
import { nextMessage, startChild } from './gateway/child.ts';
import type { Contestant } from './gateway/contestants.ts';
import { medianOfAlternating } from './measure.ts';
import type { BenchResult } from './result.ts';

const MILLISECONDS = 3_000;

/** The gateway against one Apollo Server that has everything in it, and against Apollo's own gateway (never shipped, only here). */
export async function run(): Promise<BenchResult> {
  const children: ChildProcess[] = [];
  const start = async (contestant: Contestant, ...addresses: string[]): Promise<string[]> => {
    const child = startChild('contestants', contestant, ...addresses);
    children.push(child);
    return nextMessage<string[]>(child);
  };
  const asker = async (contestant: Contestant, ...addresses: string[]) => {
    const [url = ''] = await start(contestant, ...addresses);
    const load = startChild('load', url);
    children.push(load);
    return async (round: number): Promise<number> => {
      load.send({ milliseconds: MILLISECONDS, round });
      const { perSecond, failure } = await nextMessage<{ perSecond?: number; failure?: string }>(load);
      if (perSecond === undefined) throw new Error(`${contestant}: ${failure}`);
      return perSecond;
    };
  };
  try {
    const subgraphs = await start('subgraphs');
    const { medians, runs, ratio } = await medianOfAlternating({
      one: await asker('one-server'),
      ours: await asker('gateway'),
      oursHttp: await asker('gateway-http', ...subgraphs),
      apollos: await asker('apollo-gateway'),
      apollosHttp: await asker('apollo-gateway-http', ...subgraphs),
    });
    const figure = (
      name: string,
      { value, runs: single }: { value: number; runs: number[] },
      wanted: { atLeast?: number; note?: string },
    ) => ({
      name,
      value,
      unit: '×',
      runs: single,
      ...wanted,
    });
    return {
      about:
        'A page of twenty cards with places from two subgraphs, every question with words of its own, asked by a process of its own over 32 connections; questions per second, median of five alternating runs. "Over HTTP": the subgraphs share another process.',
      figures: [
        figure('gateway ÷ one Apollo Server, subgraphs in-process', ratio('ours', 'one'), { atLeast: 0.7 }),
        figure('gateway ÷ one Apollo Server, subgraphs over HTTP', ratio('oursHttp', 'one'), { atLeast: 0.45 }),
        figure('gateway ÷ @apollo/gateway, subgraphs in-process', ratio('ours', 'apollos'), { atLeast: 3 }),
        figure('gateway ÷ @apollo/gateway, subgraphs over HTTP', ratio('oursHttp', 'apollosHttp'), {
          note: 'both wait for the same subgraphs, which take as long as our gateway does',
        }),
        ...(Object.keys(medians) as (keyof typeof medians)[]).map((name) => ({
          name: LABELS[name],
          value: medians[name],
          unit: 'questions/s',
          runs: runs[name],
        })),
      ],
    };
  } finally {
    for (const child of children) child.kill();
  }
}

const LABELS = {
  one: 'one Apollo Server',
  ours: 'gateway, in-process',
  oursHttp: 'gateway, over HTTP',
  apollos: '@apollo/gateway, in-process',
  apollosHttp: '@apollo/gateway, over HTTP',
} as const;

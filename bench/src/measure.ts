/** Fair comparison on a machine that is never quite the same from one second to the next. */

/** Seconds on the clock. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Nearest rank; `share` between 0 and 1. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
};

export interface Alternating<Name extends string> {
  medians: Record<Name, number>;
  runs: Record<Name, number[]>;
  /** Median of the ratios within each round: what drifts during a round's neighbours does not count. Of several below, their sum counts. */
  ratio(above: Name, ...below: Name[]): { value: number; runs: number[] };
}

/**
 * Runs the candidates in turn, `rounds` times, beginning with another one each round; each answers its figure (such as
 * questions per second) for a run that must vary its variables, or deduplication looks like speed.
 */
export async function medianOfAlternating<Name extends string>(
  candidates: Record<Name, (round: number) => Promise<number>>,
  { rounds = 5, warmUp = true }: { rounds?: number; warmUp?: boolean } = {},
): Promise<Alternating<Name>> {
  const names = Object.keys(candidates) as Name[];
  const runs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  if (warmUp) for (const name of names) await candidates[name](-1);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      globalThis.gc?.();
      runs[name].push(await candidates[name](round));
    }
  }
  return {
    runs,
    medians: Object.fromEntries(names.map((name) => [name, median(runs[name])])) as Record<Name, number>,
    ratio: (above, ...below) => {
      const sumOf = (round: number): number => below.reduce((sum, name) => sum + (runs[name][round] ?? Number.NaN), 0);
      const ratios = runs[above].map((value, round) => value / sumOf(round));
      return { value: median(ratios), runs: ratios };
    },
  };
}

/** Asks `ask(i)` from `concurrency` callers for about `milliseconds`; answers how many a second came back. */
export async function throughput(
  ask: (index: number) => Promise<unknown>,
  { concurrency = 16, milliseconds = 3_000 } = {},
): Promise<number> {
  let asked = 0;
  let answered = 0;
  const begin = performance.now();
  const caller = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      await ask(asked++);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, caller));
  return (answered * 1000) / (performance.now() - begin);
}

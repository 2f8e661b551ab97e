import type { OpenRange } from '../engine.ts';

const minute = (time: string): number => Date.parse(time) / 60_000;

/** Opening ranges as whole minutes since 1970, from and to in turn, in order and without overlaps. Half minutes are not open. */
export const openingMinutes = (ranges: readonly OpenRange[]): number[] => {
  const sorted = ranges
    .map(({ from, to }) => [Math.ceil(minute(from)), Math.floor(minute(to))] as const)
    .filter(([from, to]) => from < to)
    .sort((one, other) => one[0] - other[0]);
  const minutes: number[] = [];
  for (const [from, to] of sorted) {
    const end = minutes.at(-1);
    if (end !== undefined && from <= end) minutes[minutes.length - 1] = Math.max(end, to);
    else minutes.push(from, to);
  }
  return minutes;
};

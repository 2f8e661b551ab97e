import type { Closure } from '../ask/answers.ts';

/** Whole days that follow each other, as one. */
export interface ClosureRun {
  first: Closure;
  last: Closure;
}

const sameReason = (one: Closure, other: Closure): boolean =>
  one.publicHoliday === other.publicHoliday && one.note?.value === other.note?.value;

const follows = (last: Closure, next: Closure): boolean =>
  last.wholeDay && next.wholeDay && Date.parse(last.to) === Date.parse(next.from) && sameReason(last, next);

/** "24–25 December" instead of two lines: a fortnight of holidays would be fourteen. */
export const closureRuns = (closures: readonly Closure[]): ClosureRun[] => {
  const runs: ClosureRun[] = [];
  for (const closure of closures) {
    const run = runs.at(-1);
    if (run && follows(run.last, closure)) run.last = closure;
    else runs.push({ first: closure, last: closure });
  }
  return runs;
};

import type { Assessment } from './assess.ts';
import type { Candidate } from './candidate.ts';

/**
 * What meets more needs comes first. Among those that meet equally many, the need that has had the fewest services so far has its best one next,
 * in the order in which she named them: five courses do not hide the one place that gives food.
 */
export const inOrder = <Service extends Candidate>(
  assessed: readonly Assessment<Service>[],
  needs: readonly string[],
  first: number,
): Assessment<Service>[] => {
  const served = new Map(needs.map((need) => [need, 0]));
  const left = new Set([...assessed].sort(better));
  const ordered: Assessment<Service>[] = [];
  while (left.size > 0 && ordered.length < first) {
    const most = [...left].reduce((many, { met }) => Math.max(many, met.length), 0);
    const level = [...left].filter(({ met }) => met.length === most);
    const turn = needs
      .filter((need) => level.some(({ met }) => met.includes(need)))
      .reduce((fewest, need) => ((served.get(need) ?? 0) < (served.get(fewest) ?? 0) ? need : fewest));
    const next = level.find(({ met }) => met.includes(turn));
    if (!next) break;
    left.delete(next);
    ordered.push(next);
    for (const need of next.met) served.set(need, (served.get(need) ?? 0) + 1);
  }
  return ordered;
};

/** By id last: the same for every engine. */
const better = (one: Assessment, other: Assessment): number =>
  other.score - one.score || (one.service.card.id < other.service.card.id ? -1 : 1);

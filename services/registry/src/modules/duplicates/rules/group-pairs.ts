/** Groups of records that may all be one: pairs that are likely make them; a chain of weak ones does not. */
import { LIKELY, WORTH_A_LOOK } from './score.ts';

export interface ScoredPair {
  left: string;
  right: string;
  score: number;
}

export interface PairGroup<Pair extends ScoredPair> {
  /** In order of their ids. */
  records: string[];
  /** The likeliest first. */
  pairs: Pair[];
  /** Of the likeliest pair. */
  score: number;
}

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/**
 * The likeliest pairs first; two groups become one when of all pairs between them more than half are worth a look. So A–B and B–C bring A, B
 * and C together only where A and C are alike, too. A pair that is worth a look and no more stands alone, beside the groups.
 */
export const groupPairs = <Pair extends ScoredPair>(pairs: readonly Pair[]): PairGroup<Pair>[] => {
  const sorted = [...pairs].sort(
    (one, other) => other.score - one.score || (keyOf(one.left, one.right) < keyOf(other.left, other.right) ? -1 : 1),
  );
  const alike = new Set(sorted.filter(({ score }) => score >= WORTH_A_LOOK).map(({ left, right }) => keyOf(left, right)));
  const groupOf = new Map<string, Set<string>>();
  const belonging = (id: string): Set<string> => groupOf.get(id) ?? new Set([id]);
  for (const { left, right, score } of sorted) {
    if (score < LIKELY) break;
    const [mine, theirs] = [belonging(left), belonging(right)];
    if (mine === theirs) continue;
    const between = [...mine].flatMap((one) => [...theirs].map((other) => alike.has(keyOf(one, other))));
    if (between.filter(Boolean).length * 2 <= between.length) continue;
    const joined = new Set([...mine, ...theirs]);
    for (const id of joined) groupOf.set(id, joined);
  }
  const groups = new Map<Set<string>, Pair[]>();
  const alone: Pair[] = [];
  for (const pair of sorted) {
    const group = groupOf.get(pair.left);
    if (group?.has(pair.right)) groups.set(group, [...(groups.get(group) ?? []), pair]);
    else alone.push(pair);
  }
  return [
    ...[...groups].map(([records, own]) => ({ records: [...records].sort(), pairs: own, score: own[0]?.score ?? 0 })),
    ...alone.map((pair) => ({ records: [pair.left, pair.right].sort(), pairs: [pair], score: pair.score })),
  ].sort((one, other) => other.score - one.score || (one.records.join() < other.records.join() ? -1 : 1));
};

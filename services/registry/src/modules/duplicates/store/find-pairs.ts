/** Pairs that somebody has to look at, and those that were decided. */
import { isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { requireRightAtAll } from '../../accounts/index.ts';
import type { DuplicateKind } from '../rules/compared-record.ts';
import type { Feature } from '../rules/features.ts';
import { groupPairs, type PairGroup } from '../rules/group-pairs.ts';
import { type DuplicateDecision, type PairState, stateOf } from '../rules/pair-state.ts';

export interface FoundPair {
  kind: DuplicateKind;
  left: string;
  right: string;
  /** 0 where the records were linked and are alike no more. */
  score: number;
  features: Feature[];
  sameSource: boolean;
  leftHome: string | null;
  rightHome: string | null;
  state: PairState;
  decision: {
    id: string;
    decision: DuplicateDecision;
    decidedAt: Date;
    decidedBy: string;
    accountId: string | null;
    reason: string | null;
  } | null;
}

interface Row {
  kind: DuplicateKind;
  left_id: string;
  right_id: string;
  score: number | null;
  features: Feature[] | null;
  same_source: boolean | null;
  left_home: string | null;
  right_home: string | null;
  decision_id: string | null;
  decision: DuplicateDecision | null;
  decided_features: Feature[] | null;
  decided_at: string | null;
  decided_by: string | null;
  account_id: string | null;
  reason: string | null;
}

/** Nobody works through more of them; the likeliest are read first. */
const MOST_PAIRS = 5_000;

/** `using`, as by its columns one pair is found through the indexes of both tables. */
const READ = `
  select kind, left_id, right_id, p.score, p.features, p.same_source,
    coalesce(p.left_home, d.left_home) as left_home, coalesce(p.right_home, d.right_home) as right_home,
    d.id as decision_id, d.decision, d.features as decided_features, d.decided_at, d.decided_by, d.account_id, d.reason
  from registry.duplicate_pair p
  full join (select * from registry.duplicate_decision where undone_at is null) d using (kind, left_id, right_id)`;

/** Of pairs that may be in a state, as far as SQL tells (`stateOf` knows): what was decided takes no place among the most that are read. */
const MAY_BE: Readonly<Record<PairState, string>> = {
  OPEN: "(d.decision is null or d.decision = 'LATER' or (d.decision = 'SEPARATE' and p.features <> d.features))",
  LINKED: "d.decision = 'LINKED'",
  SEPARATE: "d.decision = 'SEPARATE'",
  LATER: "d.decision = 'LATER'",
};

const pairOf = (row: Row, now: Date): FoundPair => {
  const features = row.features ?? [];
  const decided =
    row.decision === null || row.decided_at === null
      ? null
      : { decision: row.decision, features: row.decided_features ?? [], decidedAt: new Date(row.decided_at) };
  return {
    kind: row.kind,
    left: row.left_id,
    right: row.right_id,
    score: row.score ?? 0,
    features,
    sameSource: row.same_source ?? false,
    leftHome: row.left_home,
    rightHome: row.right_home,
    state: stateOf(decided, features, now),
    decision: decided && {
      id: row.decision_id ?? '',
      decision: decided.decision,
      decidedAt: decided.decidedAt,
      decidedBy: row.decided_by ?? '',
      accountId: row.account_id,
      reason: row.reason,
    },
  };
};

/** Groups of a kind in a state, the likeliest first. */
export const findGroups = async (
  { em, caller, now }: Transaction,
  kind: DuplicateKind,
  state: PairState,
): Promise<PairGroup<FoundPair>[]> => {
  requireRightAtAll(caller, 'READ_DUPLICATES');
  const rows = await em.execute<Row[]>(`${READ} where kind = ? and ${MAY_BE[state]} order by p.score desc nulls last limit ${MOST_PAIRS}`, [
    kind,
  ]);
  return groupPairs(rows.map((row) => pairOf(row, now)).filter((pair) => pair.state === state));
};

/** A pair by its two records, whatever was decided; null when nothing is known of both together, or it is not hers. */
export const findPair = async ({ em, now }: Transaction, kind: DuplicateKind, one: string, other: string): Promise<FoundPair | null> => {
  if (!isUuid(one) || !isUuid(other)) return null;
  const [left, right] = [one, other].map((id) => id.toLowerCase()).sort();
  const [row] = await em.execute<Row[]>(`${READ} where kind = ? and left_id = ?::uuid and right_id = ?::uuid`, [kind, left, right]);
  return row ? pairOf(row, now) : null;
};

import type { Feature } from './features.ts';

export type DuplicateDecision = 'LINKED' | 'SEPARATE' | 'LATER';
export type PairState = 'OPEN' | DuplicateDecision;

export interface Decided {
  decision: DuplicateDecision;
  /** What spoke for and against it then. */
  features: readonly Feature[];
  decidedAt: Date;
}

/** "Later" is two weeks. */
export const LATER_DAYS = 14;

/**
 * What speaks for a pair now and did not when it was separated, or now weighs clearly more: a telephone that both have since, a name that one
 * has taken over. Another sentence in a text is nothing new.
 */
export const newEvidence = (then: readonly Feature[], now: readonly Feature[]): Feature[] => {
  const before = new Map(then.map(({ name, weight }) => [name, weight]));
  return now.filter(({ name, weight }) => weight > 0 && name !== 'SAME_TEXT' && weight - Math.max(before.get(name) ?? 0, 0) >= 0.5);
};

/** What a pair waits for. What was separated comes back only when it has changed materially. */
export const stateOf = (decided: Decided | null, features: readonly Feature[], now: Date): PairState => {
  if (!decided) return 'OPEN';
  const { decision, decidedAt } = decided;
  if (decision === 'LATER') return now.getTime() - decidedAt.getTime() < LATER_DAYS * 86_400_000 ? 'LATER' : 'OPEN';
  if (decision === 'SEPARATE') return newEvidence(decided.features, features).length > 0 ? 'OPEN' : 'SEPARATE';
  return decision;
};

import type { ComparedRecord, DuplicateKind } from './compared-record.ts';
import { evidenceOf, type Feature, featuresOf } from './features.ts';

export interface Likelihood {
  /** 0 to 1. */
  score: number;
  /** The weightiest first. */
  features: Feature[];
}

/** Counted up with a change of weights, of what is compared or of keys: the next run of the job compares everything anew. Decisions stay. */
export const RULES = 2;

/** Two records that share something are mostly two, not one: the evidence has to outweigh this. */
const PRIOR = -3;

/** From here on a moderator is shown a pair. */
export const WORTH_A_LOOK = 0.5;
/** From here on pairs make groups of more than two: three that are each a little alike are not one. */
export const LIKELY = 0.85;

export const likelihoodOf = (kind: DuplicateKind, one: ComparedRecord, other: ComparedRecord): Likelihood => {
  const features = featuresOf(kind, one, other).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const evidence = PRIOR + evidenceOf(kind, features);
  return { score: Math.round(1_000 / (1 + Math.exp(-evidence))) / 1_000, features };
};

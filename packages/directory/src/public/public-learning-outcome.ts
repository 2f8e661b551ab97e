import type { LearningOutcomeRecord, OutcomeMeasure } from '../records/learning-outcome-record.ts';

/** A count as the public reads it: null where it is withheld, as it would tell of single persons. */
export interface PublicCount {
  value: number | null;
  about: boolean;
  withheld: boolean;
}

/** What the public may know of outcomes (`directory.learning_outcome`). Plain JSON. */
export interface PublicLearningOutcome extends Omit<LearningOutcomeRecord, OutcomeMeasure> {
  id: string;
  providerId: string;
  /** Absent: nobody has counted it. */
  counts: Partial<Record<OutcomeMeasure, PublicCount>>;
  updatedAt: string;
}

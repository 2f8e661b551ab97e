/**
 * What of the counts the public reads. A count of one to four persons could tell of somebody whom a neighbour knows: it is withheld. Where
 * it, or two such together, could be worked out from a total, the total is withheld as well.
 */
import {
  type LearningOutcomeRecord,
  type OutcomeMeasure,
  outcomeMeasures,
  type PublicCount,
  type PublicLearningOutcome,
} from '@drogowskaz/directory';

/** Fewer persons than this are nobody's business; none at all tells of nobody. */
const FEWEST = 5;
/** Those that count persons; trainings and what employers look for do not. */
const ofPersons: readonly OutcomeMeasure[] = ['participants', 'certificates', 'inWork'];

export interface CountedOutcome {
  id: string;
  record: LearningOutcomeRecord;
}

export const publicCounts = (outcomes: readonly CountedOutcome[]): Map<string, PublicLearningOutcome['counts']> =>
  new Map(outcomes.map((outcome) => [outcome.id, countsOf(outcome, outcomes)]));

const countsOf = ({ record }: CountedOutcome, all: readonly CountedOutcome[]): PublicLearningOutcome['counts'] =>
  Object.fromEntries(
    outcomeMeasures.flatMap((measure): [OutcomeMeasure, PublicCount][] => {
      const count = record[measure];
      if (!count) return [];
      const withheld = ofPersons.includes(measure) && (isSmall(count.value) || tells(record, measure, all));
      return [[measure, { value: withheld ? null : count.value, about: count.about, withheld }]];
    }),
  );

const isSmall = (value: number): boolean => value > 0 && value < FEWEST;

/** Whether a total, less what is shown of single skills in the same time, leaves so few that they are known. */
const tells = (total: LearningOutcomeRecord, measure: OutcomeMeasure, all: readonly CountedOutcome[]): boolean => {
  if (total.scope !== 'ALL') return false;
  const small = all
    .filter(({ record }) => record.scope === 'SKILL' && overlaps(record, total))
    .flatMap(({ record }) => record[measure]?.value ?? [])
    .filter(isSmall);
  return small.length > 0 && (small.length === 1 || small.reduce((sum, value) => sum + value, 0) < FEWEST);
};

/** A period that is not known may be any. */
const overlaps = (one: LearningOutcomeRecord, other: LearningOutcomeRecord): boolean =>
  !(
    (one.to !== undefined && other.from !== undefined && one.to < other.from) ||
    (other.to !== undefined && one.from !== undefined && other.to < one.from)
  );

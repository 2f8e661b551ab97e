/** What a sentence finds: told by grades, as the built-in engine tells it. */
import { combine } from '../../relevance/combine.ts';
import { isOneOf } from '../layout/filter-expressions.ts';
import { ordinalsIn, readCandidates } from './candidates.ts';
import type { Found } from './find.ts';
import { type AskOptions, Round } from './round.ts';

export interface Sentence extends Pick<Found, 'plan' | 'queriesOf' | 'rarities'> {
  /** How many services there are. */
  services: number;
  /** How many meet anything of it. */
  any: number;
}

/** Read, they have some hundred words each: more cost this process more than the server takes to find them. */
const MOST_READ = 600;

/**
 * A sentence finds what fits it nearly best, however few of its words are met. That is told by grades, so all that meet anything are read and graded; where those
 * are too many, only what meets the parts of it that count most. null: each of them has too many.
 */
export const whatFitsBest = async (
  ask: AskOptions,
  { plan, queriesOf, services: inAll, rarities, any }: Sentence,
  meanings: boolean,
): Promise<Pick<Found, 'filter' | 'enough' | 'grades'> | null> => {
  const parts = any <= MOST_READ ? plan.map(({ met }) => met) : await partsThatCountMost(ask, { plan, rarities });
  if (parts.length === 0) return null;
  const { services, columns } = await readCandidates(ask, [['place = 0', parts]], { withTerms: true, oncePerService: false });
  const units = plan.map(({ unit }) => unit);
  const ordinalsOf = ordinalsIn(services, units.flatMap((unit) => unit.words).flatMap(queriesOf));
  const combined = combine(columns, units, { queriesOf, ordinalsOf, meanings, rarities, services: inAll });
  const grades = new Map<string, number>();
  combined.services.forEach((ordinal) => {
    grades.set(services[ordinal]?.service ?? '', combined.grades[ordinal] ?? 0);
  });
  return { filter: [isOneOf('service', [...grades.keys()])], enough: Number.POSITIVE_INFINITY, grades };
};

/** The words of a unit and each thing that it may mean, the highest grades first, as many as few enough services have together. */
const partsThatCountMost = async (ask: AskOptions, { plan, rarities }: Pick<Sentence, 'plan' | 'rarities'>): Promise<string[]> => {
  const parts = plan.flatMap(({ unit, words, meanings, byWords }) => [
    { grade: (rarities.get(unit) ?? 1) * meanOf(words.map(([best]) => best?.grade ?? 0)), filter: byWords },
    ...meanings,
  ]);
  const round = new Round();
  const counted = parts.map((part) => ({ ...part, count: round.add({ filter: ['place = 0', part.filter] }) }));
  await round.send(ask);
  let left = MOST_READ;
  return counted
    .sort((one, other) => other.grade - one.grade)
    .filter(({ count }) => {
      const services = count().count;
      if (services === 0 || services > left) return false;
      left -= services;
      return true;
    })
    .map(({ filter }) => filter);
};

const meanOf = (grades: readonly number[]): number =>
  grades.length === 0 ? 0 : grades.reduce((sum, grade) => sum + grade, 0) / grades.length;

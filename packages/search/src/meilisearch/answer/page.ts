/** The services of one page, in order. Few are ordered here, exactly as the built-in engine orders them; of many, Meilisearch sorts. */
import type { SearchQuestion, ServiceDocument } from '../../engine.ts';
import { QuestionTooLong } from '../failures.ts';
import { type Conditions, conditionsBut } from './conditions.ts';
import { coarseRanking, exactRanking } from './factors.ts';
import type { Found } from './find.ts';
import { narrow } from './narrow.ts';
import { orderFew } from './order-few.ts';
import type { AskOptions, Filter } from './round.ts';
import { sortMany } from './sort-many.ts';

export interface PageWanted {
  question: Pick<SearchQuestion, 'filter' | 'near' | 'sort' | 'locale'>;
  /** null: everything, the question has no words. */
  found: Found | null;
  conditions: Conditions;
  /** How many services there are. */
  total: number;
  offset: number;
  count: number;
  /** Of these, how many have a name of their own in the language of the question. */
  translated: number;
  /** The moment as of which services are verified. */
  now: number;
  /** So many are read and ordered here. */
  few: number;
}

/** Reading so many costs as much as a dozen counts. */
export const FEW = 200;

/** Telling services apart by several words takes so many counts that more of them are rather read at once; so does a radius, as each count costs more. */
const fewOf = ({ conditions, few, found }: Pick<PageWanted, 'conditions' | 'few' | 'found'>): number => {
  // What was read to be found was graded then.
  if (found?.grades) return Number.POSITIVE_INFINITY;
  if (found && wordsIn(found) > 2) return 10 * few;
  return conditions.byPlace || (found && wordsIn(found) > 1) ? 3 * few : few;
};

const wordsIn = ({ plan }: Found): number => plan.reduce((sum, { words }) => sum + words.length, 0);

export const pageOf = async (ask: AskOptions, wanted: PageWanted): Promise<ServiceDocument[]> => {
  const { question, found, conditions, total, offset, count } = wanted;
  if (count <= 0 || total <= offset) return [];
  const few = fewOf(wanted);
  const base = conditionsBut(conditions);
  const whole: Filter = [...(found?.filter ?? []), ...base];
  if (total <= few) return orderFew(ask, wanted, [whole], { offset, whole: true });
  if (question.sort !== 'RELEVANCE') return sortMany(ask, wanted, [{ filters: [whole], from: offset, length: count }]);

  if (found !== null && wordsIn(found) > 1) return rankedPage(ask, wanted, coarseRanking);
  try {
    return await rankedPage(ask, wanted, exactRanking);
  } catch (error) {
    // A word that is called by many names in Polish: telling all of them apart takes more than the server should read.
    if (error instanceof QuestionTooLong) return rankedPage(ask, wanted, coarseRanking);
    throw error;
  }
};

const rankedPage = async (
  ask: AskOptions,
  wanted: PageWanted,
  rankingOf: typeof exactRanking | typeof coarseRanking,
): Promise<ServiceDocument[]> => {
  const { question, found, conditions, total, offset, count } = wanted;
  const base = conditionsBut(conditions);
  const options = { ranking: rankingOf(found, question.filter), base, found, total, offset, count, oncePerService: conditions.byPlace };
  // What is ranked coarsely is never ordered here: it would stand otherwise on the next page.
  const narrowed = await narrow(ask, { ...options, few: rankingOf === coarseRanking ? 0 : fewOf(wanted) });
  const classes = narrowed.classes.map(({ ways, ...rest }) => ({ ...rest, filters: ways.map((way): Filter => [...base, ...way]) }));
  if (!narrowed.ranked) {
    const filters = classes.flatMap((each) => each.filters);
    return orderFew(ask, wanted, filters, { offset: narrowed.offset, whole: false });
  }
  let passed = 0;
  const windows = classes.flatMap(({ filters, count: size }) => {
    const from = Math.max(0, narrowed.offset - passed);
    const length = Math.min(size, narrowed.offset + count - passed) - from;
    passed += size;
    return length > 0 ? [{ filters, from, length }] : [];
  });
  return sortMany(ask, wanted, windows);
};

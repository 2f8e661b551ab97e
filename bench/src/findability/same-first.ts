/** Whether two engines find the same first services: the same ones in the same order; those of one name may change places. */
import { systemClock } from '@drogowskaz/platform';
import type { SearchEngine } from '@drogowskaz/search';
import type { JudgedQuestion } from './questions.ts';
import { FIRST } from './score.ts';

export interface Difference {
  question: JudgedQuestion;
  /** Names, in the order of each engine. */
  found: [string[], string[]];
}

export const differences = async (questions: readonly JudgedQuestion[], one: SearchEngine, other: SearchEngine): Promise<Difference[]> => {
  const differing: Difference[] = [];
  for (const question of questions) {
    const found: Difference['found'] = [await firstNames(one, question), await firstNames(other, question)];
    if (found[0].join('\n') !== found[1].join('\n')) differing.push({ question, found });
  }
  return differing;
};

const firstNames = async (engine: SearchEngine, { text, locale }: JudgedQuestion): Promise<string[]> => {
  const { hits } = await engine.search({ text, locale, filter: {}, sort: 'RELEVANCE', first: FIRST, now: systemClock.now() });
  return hits.map(({ document: { card } }) => card.texts.find(({ state }) => state === 'ORIGINAL')?.name ?? card.id);
};

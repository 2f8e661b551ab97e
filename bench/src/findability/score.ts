/** How many questions are answered: a right service among the first three. */
import type { JudgedQuestion } from './questions.ts';

export const FIRST = 3;

/** The ids that a search finds first, best first. */
export type FindFirst = (question: JudgedQuestion) => Promise<string[]>;

export interface Score {
  asked: number;
  answered: number;
  missed: { question: JudgedQuestion; found: string[] }[];
}

export const score = async (questions: readonly JudgedQuestion[], findFirst: FindFirst): Promise<Score> => {
  const missed: Score['missed'] = [];
  for (const question of questions) {
    const found = (await findFirst(question)).slice(0, FIRST);
    if (!found.some((id) => question.right.includes(id))) missed.push({ question, found });
  }
  return { asked: questions.length, answered: questions.length - missed.length, missed };
};

/** From 0 to 1. */
export const share = ({ asked, answered }: Pick<Score, 'asked' | 'answered'>): number => answered / asked;

import type { Transaction } from '../../../database/transaction.ts';
import { requireRightAtAll } from '../../accounts/index.ts';

export interface AskedWords {
  words: string;
  callers: number;
}

const MOST = 100;

const READ = `
  select words, sum(callers)::int as callers from registry.asked_words
  where month > (?::date - interval '12 months') group by words order by 2 desc, 1 limit ${MOST}`;

/** What people looked for and did not find in the last twelve months, in their words, what most looked for first. */
export const findAskedWords = async ({ em, caller, now }: Transaction): Promise<AskedWords[]> => {
  requireRightAtAll(caller, 'READ_ASKED_WORDS');
  return em.execute<AskedWords[]>(READ, [now]);
};

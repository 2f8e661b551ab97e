import type { AskedCounts } from '@drogowskaz/platform';
import { findMunicipality, isTerm } from '@drogowskaz/vocabulary';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { publishUnmet } from './publish-unmet.ts';

const ADD_COUNTS = `
  insert into registry.asked as kept (category, municipality_key, month, asked, unmet)
  select category, coalesce(municipality, ''), (month || '-01')::date, sum(asked), sum(unmet)
  from jsonb_to_recordset(?::jsonb) as counted(category text, municipality text, month text, asked int, unmet int) group by 1, 2, 3
  on conflict (category, municipality_key, month) do update set asked = kept.asked + excluded.asked, unmet = kept.unmet + excluded.unmet`;

/** Words stand here for the first time only when ten callers have used them; who comes later is added to what is there. */
const ADD_TO_WORDS = `
  update registry.asked_words kept set callers = kept.callers + counted.callers
  from jsonb_to_recordset(?::jsonb) as counted(words text, month text, callers int)
  where kept.words = counted.words and kept.month = (counted.month || '-01')::date
  returning kept.words, counted.month`;

const ADD_WORDS = `
  insert into registry.asked_words as kept (words, month, callers)
  select words, (month || '-01')::date, callers from jsonb_to_recordset(?::jsonb) as counted(words text, month text, callers int)
  on conflict (words, month) do update set callers = kept.callers + excluded.callers`;

const ENOUGH_CALLERS = 10;

/** Adds what a gateway has counted since it last told. Codes that this registry does not know are passed over: a gateway may be of another version. */
export const keepAsked = async (transaction: Transaction, { counts, words }: AskedCounts): Promise<void> => {
  const known = counts.filter(
    ({ category, municipality }) => isTerm('CATEGORY', category) && (municipality === null || findMunicipality(municipality)),
  );
  await asRole(transaction, 'COUNTER', async () => {
    const { em } = transaction;
    if (known.length > 0) await em.execute(ADD_COUNTS, [JSON.stringify(known)]);
    if (words.length === 0) return;
    const added = await em.execute<{ words: string; month: string }[]>(ADD_TO_WORDS, [JSON.stringify(words)]);
    const there = new Set(added.map((row) => `${row.month} ${row.words}`));
    const fresh = words.filter((each) => each.callers >= ENOUGH_CALLERS && !there.has(`${each.month} ${each.words}`));
    if (fresh.length > 0) await em.execute(ADD_WORDS, [JSON.stringify(fresh)]);
  });
  if (known.length > 0) await publishUnmet(transaction);
};

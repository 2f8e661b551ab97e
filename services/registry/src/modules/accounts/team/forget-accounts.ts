import { keptDays } from '@drogowskaz/platform';
import { asRole, type Transaction } from '../../../database/transaction.ts';
import { eraseAccount } from './erase-account.ts';

/** What has run out. */
const EXPIRED = ['accounts.session', 'accounts.link', 'registry.invitation'].map((table) => `delete from ${table} where expires_at < ?`);

/** Attempts are counted in milliseconds since 1970. */
const ATTEMPTS = 'delete from accounts.attempt where expire < extract(epoch from ?::timestamptz) * 1000';

/** Somebody who belongs to nothing and has not been here for long: nobody will miss the account. */
const FORGOTTEN = `
  select id from accounts.person p where updated_at < ?
    and not exists (select from registry.membership m where m.account_id = p.id)
    and not exists (select from accounts.session s where s.person_id = p.id)`;

/** Erases on time what is known of people. */
export const forgetAccounts = async (transaction: Transaction): Promise<void> => {
  const { em, now } = transaction;
  const forgotten = await asRole(transaction, 'ACCOUNTS', async () => {
    for (const sql of EXPIRED) await em.execute(sql, [now]);
    await em.execute(ATTEMPTS, [now]);
    return em.execute<{ id: string }[]>(FORGOTTEN, [new Date(now.getTime() - keptDays.idleAccount * 86_400_000)]);
  });
  for (const { id } of forgotten) await eraseAccount(transaction, id);
};

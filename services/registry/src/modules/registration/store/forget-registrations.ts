import { keptDays } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';

/** Erases who registered and who claimed, some time after it has been decided; of what was refused, every address and person, too. */
export const forgetRegistrations = async ({ em, now }: Transaction): Promise<void> => {
  const until = new Date(now.getTime() - keptDays.registration * 86_400_000);
  await em.execute(
    `update registry.provider set record = record - 'email' - 'contacts' - 'phones' - 'address' || '{"contacts": [], "phones": []}'
     where status = 'REFUSED' and record ->> 'email' is not null and updated_at < ?`,
    [until],
  );
  await em.execute('delete from registry.registration where decided_at < ?', [until]);
  await em.execute('delete from registry.claim where decided_at < ?', [until]);
};

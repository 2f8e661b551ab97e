import type { Transaction } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';

/** Runs work that may change what belongs to other directories; for everything else the database refuses it. */
export const asHarvest = async ({ em }: Transaction, work: () => Promise<void>): Promise<void> => {
  await em.execute("select set_config('drogowskaz.harvest', 'on', true)");
  await work();
  await em.flush();
  await em.execute("select set_config('drogowskaz.harvest', '', true)");
};

/** Lets go of what is not said any more of these services. */
export const forgetForeign = async ({ em }: Transaction, services: readonly string[]): Promise<void> => {
  if (services.length > 0) await em.execute('select registry.forget_foreign(?::uuid[])', [uuidArray(services)]);
};

import type { Transaction } from '../../database/transaction.ts';

/** The identity of this hub, made once with its database. Other hubs know its records by it. */
export const hubId = async ({ em }: Pick<Transaction, 'em'>): Promise<string> => {
  const [row] = await em.execute<{ id: string }[]>('select registry.hub_id() as id');
  if (!row) throw new Error('This database has no identity: its migrations have not run.');
  return row.id;
};

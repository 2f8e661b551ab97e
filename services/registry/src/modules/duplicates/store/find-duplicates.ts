import { asPublisher, inTransaction, type TransactionOptions } from '../../../database/transaction.ts';
import { settleLinks } from '../../linking/index.ts';
import { compareChanged } from './compare-changed.ts';

/** The job: compares what has changed, and lets another record lead where a confirmation has run out. */
export const findDuplicates = async (work: TransactionOptions, signal?: AbortSignal): Promise<void> => {
  for (const kind of ['PROVIDER', 'SERVICE'] as const) await compareChanged(work, kind, signal);
  await inTransaction(work, (transaction) =>
    asPublisher(transaction, async () => {
      for (const kind of ['PROVIDER', 'SERVICE'] as const) {
        const rows = await transaction.em.execute<{ id: string }[]>(
          'select leader_id as id from directory.linked_record where kind = ? group by 1',
          [kind],
        );
        await settleLinks(
          transaction,
          kind,
          rows.map(({ id }) => id),
        );
      }
    }),
  );
};

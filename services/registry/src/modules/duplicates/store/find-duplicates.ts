import { asPublisher, inTransaction, type TransactionOptions } from '../../../database/transaction.ts';
import { settleLinks } from '../../linking/index.ts';
import type { DuplicateKind } from '../rules/compared-record.ts';
import { type Compared, compareChanged } from './compare-changed.ts';

/** The job: compares what has changed, and lets another record lead where a confirmation has run out. */
export const findDuplicates = async (
  work: TransactionOptions,
  options: { signal?: AbortSignal | undefined; onProgress?: (kind: DuplicateKind, records: number) => void } = {},
): Promise<Record<DuplicateKind, Compared>> => {
  const { signal, onProgress } = options;
  const compare = (kind: DuplicateKind) =>
    compareChanged(work, kind, { signal, ...(onProgress && { onProgress: (records: number) => onProgress(kind, records) }) });
  const found = { PROVIDER: await compare('PROVIDER'), SERVICE: await compare('SERVICE') };
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
  return found;
};

/** Everything is compared anew, as after another version with other weights. Decisions stay. */
export const compareAnew = async (
  work: TransactionOptions,
  options?: Parameters<typeof findDuplicates>[1],
): Promise<Record<DuplicateKind, Compared>> => {
  await inTransaction(work, async ({ em }) => {
    await em.execute("update registry.duplicate_record set mark = ''");
  });
  return findDuplicates(work, options);
};

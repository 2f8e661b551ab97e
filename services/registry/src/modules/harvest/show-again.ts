import { asPublisher, inTransaction, type TransactionOptions } from '../../database/transaction.ts';
import { publishServices } from '../services/index.ts';
import { SERVICES_A_STEP } from './staging.ts';

/** Publishes the services of a source anew, as what is said of the source with them has changed. Part by part. */
export const showAgain = async (work: TransactionOptions, sourceId: string): Promise<void> => {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await inTransaction(work, async (transaction) => {
      const rows = await transaction.em.execute<{ id: string }[]>(
        `select id from registry.service where source_id = ? and status = 'PUBLISHED' and id > ?::uuid order by id limit ${SERVICES_A_STEP}`,
        [sourceId, after],
      );
      const page = rows.map(({ id }) => id);
      await asPublisher(transaction, () => publishServices(transaction, page));
      return page;
    });
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
};

import { inTransaction, type TransactionOptions } from '../../database/transaction.ts';
import { SourceEntity } from '../provenance/index.ts';
import { clearStaged, SERVICES_A_STEP } from './staging.ts';
import { publicServicesOf } from './store/sources.ts';
import { withdrawForeignProviders, withdrawForeignServices } from './withdraw-foreign.ts';

/**
 * Takes everything of a source away, and asks it no more. Answers how many services were shown. It counts as removed when that is done: killed
 * before, the same order goes on.
 */
export const removeSource = async (work: TransactionOptions, id: string): Promise<number> => {
  const shown = await inTransaction(work, async (transaction) => {
    await clearStaged(transaction, id);
    const source = await transaction.em.findOneOrFail(SourceEntity, { id });
    Object.assign(source, { run: null, held: null, nextAt: null, cursor: null, wholeAt: null });
    return (await publicServicesOf(transaction)).get(id) ?? 0;
  });
  for (;;) {
    const gone = await inTransaction(work, async (transaction) => {
      const rows = await transaction.em.execute<{ external_id: string }[]>(
        `select external_id from registry.service where source_id = ? and status = 'PUBLISHED' order by id limit ${SERVICES_A_STEP}`,
        [id],
      );
      return withdrawForeignServices(
        transaction,
        id,
        rows.map((row) => row.external_id),
      );
    });
    if (gone === 0) break;
  }
  await inTransaction(work, async (transaction) => {
    const rows = await transaction.em.execute<{ external_id: string }[]>('select external_id from registry.provider where source_id = ?', [
      id,
    ]);
    await withdrawForeignProviders(
      transaction,
      id,
      rows.map((row) => row.external_id),
    );
    const source = await transaction.em.findOneOrFail(SourceEntity, { id });
    // Its name may be given again: to the same hub at another address, or to an import.
    Object.assign(source, { name: `${source.name} (removed ${id})`, state: 'REMOVED', asked: null });
    // Others may offer the same records: they are compared whole next time.
    await transaction.em.execute('update registry.source set whole_at = null where id <> ?', [id]);
  });
  return shown;
};

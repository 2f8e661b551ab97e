import { HubError, isUuid } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import type { UserError } from '../../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { noSummary } from '../import-summary.ts';
import { type ImportOutcome, refused } from './bring-import.ts';
import { type BroughtImport, whyNotTaken } from './brought-import.ts';
import { findImport } from './find-imports.ts';
import { forgetOutcomes } from './keep-outcomes.ts';

/** One that the caller may see, with the right to do this to it; nobody else does anything to it meanwhile. */
const ownImport = async (transaction: Transaction, id: string): Promise<BroughtImport> => {
  const { em, caller } = transaction;
  requireRightAtAll(caller, 'BRING_IMPORT');
  if (isUuid(id)) await em.execute('select 1 from registry.import_run where id = ? for update', [id]);
  const found = await findImport(transaction, id);
  if (!found) throw new HubError('NOT_FOUND', 'There is no such import of yours. It may have been forgotten: bring it again.');
  requireRight(caller, 'BRING_IMPORT', { providerId: null, homeKey: found.homeKey, state: 'ACTIVE' });
  return found;
};

const notNow = (message: string): UserError => ({ code: 'WRONG_STATE', message, path: [] });

/** Takes in what was tried; what was cut off goes on. Asked again, nothing more happens. */
export const takeImport = async (transaction: Transaction, id: string): Promise<ImportOutcome> => {
  const { em, caller } = transaction;
  const found = await ownImport(transaction, id);
  if (!found.dryRun && found.state !== 'FAILED') return { found, userErrors: [] };
  const why = whyNotTaken(found);
  if (why !== null) return refused(notNow(why));
  if (found.dryRun) await forgetOutcomes(em, id);
  await em.execute(
    `update registry.import_run set dry_run = false, state = 'WAITING', problem = null, problem_code = null, attempts = 0, rows_read = 0,
       finished_at = null, ordered_as = ?, account_id = ?, key_id = ?, summary = case when dry_run then ?::jsonb else summary end
     where id = ?`,
    [caller.role, caller.accountId, caller.keyId, JSON.stringify(noSummary()), id],
  );
  recordAudit(transaction, { action: 'TAKE_IMPORT', recordType: 'import', recordId: id, municipalityKey: found.homeKey });
  await em.execute('select registry.wake_imports()');
  return { found: (await findImport(transaction, id)) ?? found, userErrors: [] };
};

/** At once, with its file and its report. What was taken in stays. */
export const forgetImport = async (transaction: Transaction, id: string): Promise<UserError[]> => {
  const found = await ownImport(transaction, id);
  if (found.state === 'RUNNING') return [notNow('It is being worked on: wait for its end.')];
  await transaction.em.execute('delete from registry.import_run where id = ?', [id]);
  return [];
};

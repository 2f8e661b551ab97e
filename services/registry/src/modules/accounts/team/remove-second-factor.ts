import { asRole, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';

/** For somebody who has lost her telephone and her recovery codes: then her password or a mailed link is enough again. false when she had none. */
export const removeSecondFactorOf = async (transaction: Transaction, email: string): Promise<boolean> => {
  const [removed] = await asRole(transaction, 'ACCOUNTS', () =>
    transaction.em.execute<{ id: string }[]>(
      'delete from accounts.second_factor f using accounts.person p where p.id = f.person_id and p.email = ? returning p.id',
      [email.toLowerCase()],
    ),
  );
  if (removed === undefined) return false;
  recordAudit(transaction, { action: 'REMOVE_SECOND_FACTOR', recordType: 'account', recordId: removed.id });
  return true;
};

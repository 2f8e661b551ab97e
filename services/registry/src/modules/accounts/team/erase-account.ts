import { asRole, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { sendMail } from '../../mail/index.ts';

/**
 * Erases what is known of a person: name, address, password, second factor, sessions, memberships, invitations. What she did stays, under
 * an id that belongs to nobody. false when there is no such account.
 */
export const eraseAccount = async (transaction: Transaction, accountId: string): Promise<boolean> => {
  const { em } = transaction;
  const [erased] = await asRole(transaction, 'ACCOUNTS', async () => {
    await em.execute('delete from registry.invitation i using accounts.person p where p.id = ? and p.email = i.email', [accountId]);
    return em.execute<{ email: string; locale: string }[]>('delete from accounts.person where id = ? returning email, locale', [accountId]);
  });
  if (erased === undefined) return false;
  recordAudit(transaction, { action: 'ERASE_ACCOUNT', recordType: 'account', recordId: accountId });
  await sendMail(transaction, { to: erased.email, template: 'accountErased', locale: erased.locale, values: {} });
  return true;
};

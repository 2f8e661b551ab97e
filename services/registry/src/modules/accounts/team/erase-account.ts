import { asRole, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { sendMail } from '../../mail/index.ts';

/**
 * Erases what is known of a person: name, address, password, second factor, sessions, memberships, invitations. What she did stays, under
 * an id that belongs to nobody. false when there is no such account.
 */
export const eraseAccount = async (transaction: Transaction, accountId: string): Promise<boolean> => {
  const erased = await erasePerson(transaction, accountId);
  if (erased === null) return false;
  await sendMail(transaction, { to: erased.email, template: 'accountErased', locale: erased.locale, values: {} });
  return true;
};

/** The same without a word to her: for the hub, when an account is of no use any more, or a restored back-up has brought it back. */
export const erasePerson = async (transaction: Transaction, accountId: string): Promise<{ email: string; locale: string } | null> => {
  const { em, now } = transaction;
  const [erased] = await asRole(transaction, 'ACCOUNTS', async () => {
    await em.execute('delete from registry.invitation i using accounts.person p where p.id = ? and p.email = i.email', [accountId]);
    await em.execute(REMEMBER, [now, accountId]);
    return em.execute<{ email: string; locale: string }[]>('delete from accounts.person where id = ? returning email, locale', [accountId]);
  });
  if (erased === undefined) return null;
  recordAudit(transaction, { action: 'ERASE_ACCOUNT', recordType: 'account', recordId: accountId });
  return erased;
};

/** So that she stays erased when a back-up is restored: see modules/erasure. */
const REMEMBER = `
  with remembered as (
    insert into registry.erasure (fingerprint, at)
    select encode(sha256(convert_to(p.id::text, 'UTF8')), 'hex'), ? from accounts.person p where p.id = ?
    on conflict do nothing
  )
  select registry.keep_erasures()`;

import { anonymous, type Caller, newId } from '@drogowskaz/platform';
import { inTransaction, type Transaction } from '../../../database/transaction.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Mail, type MailTemplate, sendMail } from '../../mail/index.ts';
import type { AccountsParts } from './accounts-parts.ts';

/** One step of somebody who is signed in, or of nobody yet, in the transaction with its audit row and its mail. */
export const inAccountWork = <Result>(
  { orm, clock }: AccountsParts,
  caller: Caller,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => inTransaction({ orm, clock, caller, requestId: newId() }, work);

export const mailTo = <Template extends MailTemplate>(parts: AccountsParts, mail: Mail<Template>): Promise<void> =>
  inAccountWork(parts, anonymous, (transaction) => sendMail(transaction, mail));

/** What somebody did to her own account: without a role, as an account needs none. */
export const auditAccount = (parts: AccountsParts, accountId: string, action: string): Promise<void> =>
  inAccountWork(parts, { ...anonymous, accountId }, async (transaction) => {
    recordAudit(transaction, { action, recordType: 'account', recordId: accountId });
  });

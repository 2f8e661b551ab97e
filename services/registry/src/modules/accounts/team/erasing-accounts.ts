import type { AccountsHandlers, Done } from '@drogowskaz/platform';
import { inAccountWork } from '../sign-in/account-work.ts';
import type { AccountsParts } from '../sign-in/accounts-parts.ts';
import { requireSession } from '../sign-in/sessions.ts';
import { eraseAccount } from './erase-account.ts';

export const erasingAccounts = (parts: AccountsParts): Pick<AccountsHandlers, 'eraseOwnAccount' | 'eraseAccount'> => {
  const erase = async (session: string, accountId: string | null): Promise<Done> => {
    const open = await requireSession(parts, session, { fresh: true });
    if ('refused' in open) return open;
    if (accountId !== null && open.caller.role !== 'ADMINISTRATOR') return { refused: 'FORBIDDEN' };
    const erased = await inAccountWork(parts, open.caller, (transaction) => eraseAccount(transaction, accountId ?? open.personId));
    return erased ? {} : { refused: 'NOT_FOUND' };
  };
  return {
    eraseOwnAccount: ({ session }) => erase(session, null),
    eraseAccount: ({ session, accountId }) => erase(session, accountId),
  };
};

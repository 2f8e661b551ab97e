import type { AccountsHandlers } from '@drogowskaz/platform';
import { auditAccount } from './account-work.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes } from './second-factor.ts';
import { type OpenSession, requireSession } from './sessions.ts';
import { tryCode } from './signing-in.ts';

type Questions = 'beginSecondFactor' | 'finishSecondFactor' | 'renewRecoveryCodes' | 'removeSecondFactor';

export const keepingSecondFactor = (parts: AccountsParts): Pick<AccountsHandlers, Questions> => {
  /** All of it is sensitive: whoever sits down at an open computer must not lock its owner out. */
  const fresh = (session: string) => requireSession(parts, session, { fresh: true });
  const newCodes = async ({ personId }: OpenSession, action: string) => {
    const recoveryCodes = await renewRecoveryCodes(parts, personId);
    await auditAccount(parts, personId, action);
    return { recoveryCodes };
  };
  return {
    beginSecondFactor: async ({ session }) => {
      const open = await fresh(session);
      if ('refused' in open) return open;
      if (open.account.secondFactor) return { refused: 'FORBIDDEN' };
      return beginSecondFactor(parts, open.personId, open.account.email);
    },

    finishSecondFactor: async ({ session, code, client }) => {
      const open = await fresh(session);
      if ('refused' in open) return open;
      if (open.account.secondFactor) return { refused: 'FORBIDDEN' };
      const wrong = await tryCode(parts, open.personId, code, client);
      if (wrong) return wrong;
      await confirmSecondFactor(parts, open);
      return newCodes(open, 'SET_SECOND_FACTOR');
    },

    renewRecoveryCodes: async ({ session }) => {
      const open = await fresh(session);
      if ('refused' in open) return open;
      return open.account.secondFactor ? newCodes(open, 'RENEW_RECOVERY_CODES') : { refused: 'NOT_FOUND' };
    },

    removeSecondFactor: async ({ session }) => {
      const open = await fresh(session);
      if ('refused' in open) return open;
      await removeSecondFactor(parts, open.personId);
      await auditAccount(parts, open.personId, 'REMOVE_SECOND_FACTOR');
      return {};
    },
  };
};

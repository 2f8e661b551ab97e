import type { AccountsHandlers, Done } from '@drogowskaz/platform';
import type { AccountsParts } from './accounts-parts.ts';
import { endSessions, findSession, hashOf, type OpenSession, requireSession } from './sessions.ts';

type Questions = 'sessionOf' | 'signOut' | 'sessions' | 'endSession' | 'endOtherSessions' | 'switchMembership';

export const keepingSessions = (parts: AccountsParts): Pick<AccountsHandlers, Questions> => {
  const { db, clock } = parts;
  const signedIn = async (session: string, work: (open: OpenSession) => Promise<Done>): Promise<Done> => {
    const open = await requireSession(parts, session);
    return 'refused' in open ? open : work(open);
  };
  return {
    sessionOf: async ({ session }) => {
      const found = await findSession(parts, session);
      if (!found?.open) return found && 'SECOND_FACTOR';
      const { caller, account, memberships, activeMembershipId, fresh } = found.open;
      return { caller, account, memberships, activeMembershipId, fresh };
    },

    signOut: async ({ session }) => {
      await db.deleteFrom('session').where('token', '=', hashOf(session)).execute();
      return {};
    },

    sessions: async ({ session }) => {
      const open = await requireSession(parts, session);
      if ('refused' in open) return open;
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('personId', '=', open.personId)
        .where('expiresAt', '>', clock.now())
        .orderBy('updatedAt', 'desc')
        .execute();
      return {
        sessions: rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
          ...{ id, userAgent, current: id === open.id },
          ...{ createdAt: createdAt.toISOString(), lastSeenAt: updatedAt.toISOString() },
        })),
      };
    },

    endSession: ({ session, id }) =>
      signedIn(session, async ({ personId }) => {
        const ended = await db.deleteFrom('session').where('id', '=', id).where('personId', '=', personId).returning('id').execute();
        return ended.length === 0 ? { refused: 'NOT_FOUND' } : {};
      }),

    endOtherSessions: ({ session }) =>
      signedIn(session, async ({ personId, id }) => {
        await endSessions(parts, personId, id);
        return {};
      }),

    switchMembership: ({ session, membershipId }) =>
      signedIn(session, async ({ id, memberships }) => {
        if (!memberships.some((membership) => membership.id === membershipId)) return { refused: 'NOT_FOUND' };
        await db.updateTable('session').set({ membershipId }).where('id', '=', id).execute();
        return {};
      }),
  };
};

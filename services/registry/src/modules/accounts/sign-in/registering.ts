import type { AccountsHandlers } from '@drogowskaz/platform';
import { auditAccount, mailTo } from './account-work.ts';
import type { AccountsParts } from './accounts-parts.ts';
import { limitMails, mailLink } from './mailed-links.ts';
import { issueLink, readLink, useLink } from './one-time-links.ts';
import { passwordProblems } from './password-problems.ts';
import { createPerson, findPerson, type NewPerson, writePassword } from './person.ts';
import { endSessions, openSession, requireSession } from './sessions.ts';

type Questions = 'register' | 'confirmAddress' | 'requestReset' | 'resetPassword' | 'changePassword' | 'updateAccount';

export const registering = (parts: AccountsParts): Pick<AccountsHandlers, Questions> => ({
  /**
   * There is no account before the address is confirmed: what was typed waits with its link. So nobody can take an address, or leave a
   * password of her own in the account of somebody else.
   */
  register: async ({ email, name, password, locale, client }) => {
    const problems = passwordProblems(password, { email, name });
    if (problems.length > 0) return { refused: 'PASSWORD', password: problems };
    const limited = await limitMails(parts, email, client);
    if (limited) return limited;
    const passwordHash = await parts.auth.password.hash(password);
    const known = await findPerson(parts.auth, email);
    const token = await issueLink(parts.auth, 'confirm', { email, name, locale, passwordHash } satisfies NewPerson);
    await mailTo(
      parts,
      known === null
        ? { to: email, template: 'confirmAddress', locale, values: { link: `/portal/confirm/${token}` } }
        : { to: email, template: 'alreadyRegistered', locale: known.locale, values: { link: '/portal/sign-in' } },
    );
    return {};
  },

  confirmAddress: async ({ token, client }) => {
    const limited = await parts.limits.take('client', client.address);
    if (limited) return limited;
    const person = await useLink<NewPerson>(parts.auth, 'confirm', token);
    const personId = person === null ? null : await createPerson(parts.auth, person);
    return personId === null ? { refused: 'WRONG' } : openSession(parts, { personId, ...client });
  },

  requestReset: (asked) => mailLink(parts, 'reset', asked),

  /** The link proves the address, as a mailed one does; the second factor is still asked for. */
  resetPassword: async ({ token, password, client }) => {
    const limited = await parts.limits.take('client', client.address);
    if (limited) return limited;
    const email = await readLink<string>(parts.auth, 'reset', token);
    const person = email === null ? null : await findPerson(parts.auth, email);
    if (person === null) return { refused: 'WRONG' };
    const problems = passwordProblems(password, person);
    if (problems.length > 0) return { refused: 'PASSWORD', password: problems };
    if ((await useLink(parts.auth, 'reset', token)) === null) return { refused: 'WRONG' };
    await setPassword(parts, person.id, password);
    return openSession(parts, { personId: person.id, ...client });
  },

  changePassword: async ({ session, password, client }) => {
    const open = await requireSession(parts, session, { fresh: true });
    if ('refused' in open) return open;
    const problems = passwordProblems(password, open.account);
    if (problems.length > 0) return { refused: 'PASSWORD', password: problems };
    await setPassword(parts, open.personId, password);
    const { personId, membershipId, account } = open;
    return openSession(parts, { personId, membershipId, secondFactor: account.secondFactor, ...client });
  },

  updateAccount: async ({ session, name, locale, workMails }) => {
    const open = await requireSession(parts, session);
    if ('refused' in open) return open;
    const { account } = open;
    await parts.db
      .updateTable('person')
      .set({
        name: name ?? account.name,
        locale: locale ?? account.locale,
        workMails: workMails ?? account.workMails,
        updatedAt: parts.clock.now(),
      })
      .where('id', '=', open.personId)
      .execute();
    return {};
  },
});

/** Whoever was signed in with the old password no longer is. */
const setPassword = async (parts: AccountsParts, personId: string, password: string): Promise<void> => {
  await writePassword(parts.auth, personId, await parts.auth.password.hash(password));
  await endSessions(parts, personId);
  await auditAccount(parts, personId, 'CHANGE_PASSWORD');
};

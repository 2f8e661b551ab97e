import type { AccountsHandlers, Client, Refused } from '@drogowskaz/platform';
import type { AccountsParts } from './accounts-parts.ts';
import { mailLink } from './mailed-links.ts';
import { useLink } from './one-time-links.ts';
import { findPerson, isRightPassword } from './person.ts';
import { isRightCode } from './second-factor.ts';
import { findSession, openSession, requireSession } from './sessions.ts';

type Questions = 'signIn' | 'requestMailedLink' | 'useMailedLink' | 'passSecondFactor' | 'confirmIdentity';

export const signingIn = (parts: AccountsParts): Pick<AccountsHandlers, Questions> => ({
  signIn: async ({ email, password, client }) => {
    const personId = await tryPassword(parts, email, password, client);
    return typeof personId === 'string' ? openSession(parts, { personId, ...client }) : personId;
  },

  requestMailedLink: (asked) => mailLink(parts, 'link', asked),

  useMailedLink: async ({ token, client }) => {
    const limited = await parts.limits.take('client', client.address);
    if (limited) return limited;
    const email = await useLink<string>(parts.auth, 'link', token);
    const person = email === null ? null : await findPerson(parts.auth, email);
    return person === null ? { refused: 'WRONG' } : openSession(parts, { personId: person.id, ...client });
  },

  passSecondFactor: async ({ session, code, client }) => {
    const found = await findSession(parts, session);
    if (found === null) return { refused: 'SIGN_IN' };
    const { id: insteadOf, personId, membershipId } = found.open ?? found.halfOpen;
    const wrong = await tryCode(parts, personId, code, client);
    return wrong ?? openSession(parts, { personId, ...client, secondFactor: true, membershipId, insteadOf });
  },

  confirmIdentity: async ({ session, password = '', code = '', client }) => {
    const open = await requireSession(parts, session);
    if ('refused' in open) return open;
    const { id: insteadOf, personId, membershipId, account } = open;
    const { secondFactor } = account;
    const wrong = secondFactor
      ? await tryCode(parts, personId, code, client)
      : await tryPassword(parts, account.email, password, client).then((right) => (typeof right === 'string' ? null : right));
    return wrong ?? openSession(parts, { personId, ...client, secondFactor, membershipId, insteadOf });
  },
});

/** The attempt is counted before it is made: guessing at many addresses, or at one from many, ends both ways. */
const tryPassword = async ({ auth, limits }: AccountsParts, email: string, password: string, client: Client): Promise<string | Refused> => {
  const limited = (await limits.take('client', client.address)) ?? (await limits.take('password', email));
  if (limited) return limited;
  const person = await findPerson(auth, email);
  if (!(await isRightPassword(auth, person?.passwordHash, password)) || person === null) return { refused: 'WRONG' };
  await limits.forgive('password', email);
  return person.id;
};

export const tryCode = async (parts: AccountsParts, personId: string, code: string, client: Client): Promise<Refused | null> => {
  const { limits } = parts;
  const limited = (await limits.take('client', client.address)) ?? (await limits.take('code', personId));
  if (limited) return limited;
  if (!(await isRightCode(parts, personId, code))) return { refused: 'WRONG' };
  await limits.forgive('code', personId);
  return null;
};

/** A registry with people: real mails in its outbox, one own provider in Płock, a clock that one can move. */
import type { AccountsPort, Client, MembershipRole, Refused, SignedIn } from '@drogowskaz/platform';
import type { AccountsSettings } from '../index.ts';
import * as fixture from './directory-fixture.ts';
import { openRegistryHarness, type RegistryHarness } from './registry-harness.ts';

export interface AccountsHarness extends RegistryHarness {
  accounts: AccountsPort;
  /** What the mails say and where they lead, the latest last. */
  mails(): Promise<{ address: string; template: string; link: string | undefined }[]>;
  /** The secret at the end of the latest mail's link. */
  mailedToken(): Promise<string>;
  /** Somebody new with a confirmed address, signed in. */
  newPerson(email?: string): Promise<{ email: string; session: string; accountId: string }>;
  /** Somebody with a role, signed in with it. */
  newMember(
    role: MembershipRole,
    scope?: { providerId?: string; municipalityKey?: string },
  ): Promise<{ email: string; session: string; accountId: string }>;
  /** Forgets attempts, as the limits count real time. */
  forgetAttempts(): Promise<void>;
}

export const client: Client = { address: '192.0.2.1', userAgent: 'Browser' };
export const password = 'zielony rower jedzie';

/** The session that was opened; fails when it was refused. */
export const opened = (answer: SignedIn | Refused): string => {
  if (answer.refused) throw new Error(`Refused: ${answer.refused}`);
  return answer.session;
};

export const openAccountsHarness = async (settings: Partial<AccountsSettings> = {}): Promise<AccountsHarness> => {
  // What better-auth keeps runs out by the real time.
  const hub = await openRegistryHarness(new Date().toISOString());
  await hub.registry.importDirectory({ providers: fixture.providers });
  const accounts = await hub.registry.openAccounts({
    ...{ publicUrl: 'https://directory.example', secret: 'a secret of more than thirty-two characters' },
    ...settings,
  });
  let people = 0;
  const mails = async () => {
    const { rows } = await hub.owner.query<{ address: string; template: string; content: { link?: string } }>(
      'select address, template, content from registry.mail order by written_at, ctid',
    );
    return rows.map(({ address, template, content }) => ({ address, template, link: content?.link }));
  };
  const mailedToken = async () => (await mails()).at(-1)?.link?.split('/').at(-1) ?? '';
  const accountOf = async (session: string): Promise<string> => {
    const found = await accounts.sessionOf({ session });
    return typeof found === 'object' ? (found?.account.id ?? '') : '';
  };
  return {
    ...hub,
    accounts,
    mails,
    mailedToken,
    newPerson: async (email = `person${++people}@example.org`) => {
      await accounts.register({ email, name: 'Anna', password, locale: 'pl', client });
      const session = opened(await accounts.confirmAddress({ token: await mailedToken(), client }));
      return { email, session, accountId: await accountOf(session) };
    },
    newMember: async (role, scope = {}) => {
      const email = `member${++people}@example.org`;
      const link = await hub.registry.invite({ email, role, ...scope });
      const token = link.split('/').at(-1) ?? '';
      const session = opened(await accounts.acceptInvitation({ token, name: 'Maria', password, locale: 'pl', client }));
      return { email, session, accountId: await accountOf(session) };
    },
    forgetAttempts: () => hub.owner.query('truncate accounts.attempt').then(() => undefined),
  };
};

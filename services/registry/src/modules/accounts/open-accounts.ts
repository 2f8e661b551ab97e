import { type AccountsPort, answerAccounts, type Clock, type Logger } from '@drogowskaz/platform';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { AccountsParts } from './sign-in/accounts-parts.ts';
import { openAuthDatabase } from './sign-in/auth-database.ts';
import { keepingSecondFactor } from './sign-in/keeping-second-factor.ts';
import { keepingSessions } from './sign-in/keeping-sessions.ts';
import { Limits } from './sign-in/limits.ts';
import { oidcSignIn } from './sign-in/oidc-sign-in.ts';
import { type OidcSettings, openAuth } from './sign-in/open-auth.ts';
import { registering } from './sign-in/registering.ts';
import { signingIn } from './sign-in/signing-in.ts';
import { acceptingInvitations } from './team/accepting-invitations.ts';
import { erasingAccounts } from './team/erasing-accounts.ts';
import { keepingTeam } from './team/keeping-team.ts';

export interface AccountsSettings {
  /** Where people reach the portal. */
  publicUrl: string;
  /** Seals second factors; the same in every registry of an installation, and after a restart. */
  secret: string;
  /** A municipality's own sign-in. */
  oidc?: OidcSettings | undefined;
}

export interface OpenAccounts {
  port: AccountsPort;
  close(): Promise<void>;
}

export const openAccounts = async (
  { databaseUrl, orm, clock, logger }: { databaseUrl: string; orm: MikroORM; clock: Clock; logger: Logger },
  { publicUrl, secret, oidc }: AccountsSettings,
): Promise<OpenAccounts> => {
  const database = openAuthDatabase(databaseUrl, logger);
  const auth = await openAuth({ db: database.db, publicUrl, secret, oidc });
  const limits = new Limits(database.pool, secret);
  const parts: AccountsParts = { ...database, auth, limits, orm, clock, secret, publicUrl, oidc: oidc !== undefined };
  const port = answerAccounts({
    ...{ ...signingIn(parts), ...oidcSignIn(parts), ...registering(parts) },
    ...{ ...keepingSessions(parts), ...keepingSecondFactor(parts) },
    ...{ ...keepingTeam(parts), ...acceptingInvitations(parts), ...erasingAccounts(parts) },
  });
  return { port, close: () => database.pool.end() };
};

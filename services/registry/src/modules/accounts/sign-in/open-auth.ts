import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Kysely } from 'kysely';
import type { AuthTables } from './auth-database.ts';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface AuthOptions {
  db: Kysely<AuthTables>;
  publicUrl: string;
  secret: string;
  oidc: OidcSettings | undefined;
}

/** better-auth's name for the sign-in of OIDC_ISSUER. */
export const OIDC = 'oidc';
const OIDC_PAGE = '/portal/oidc';
/** Nothing is served there; better-auth wants an address. */
export const PORTAL_AUTH = '/portal/auth';

/**
 * better-auth keeps people, passwords and the sign-in by OIDC. None of its addresses is served: the port asks it from inside, as its own
 * limits, mailed links and second factor are not what we need (docs/adr/0022-accounts.md).
 */
export const openAuth = async ({ db, publicUrl, secret, oidc }: AuthOptions) => {
  const auth = betterAuth({
    baseURL: publicUrl,
    basePath: PORTAL_AUTH,
    secret,
    database: { db, type: 'postgres', transaction: true },
    advanced: { database: { generateId: 'uuid' } },
    telemetry: { enabled: false },
    // It names addresses.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      additionalFields: { locale: { type: 'string', required: false }, workMails: { type: 'boolean', required: false } },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'personId' },
      additionalFields: {
        membershipId: { type: 'string', required: false },
        secondFactorAt: { type: 'date', required: false },
        confirmedAt: { type: 'date', required: false },
      },
    },
    account: {
      modelName: 'credential',
      fields: { userId: 'personId', providerId: 'issuer', accountId: 'subject' },
      updateAccountOnSignIn: false,
    },
    verification: { modelName: 'link', storeIdentifier: 'hashed', disableCleanup: true },
    emailAndPassword: { enabled: true, disableSignUp: true, requireEmailVerification: true },
    databaseHooks: {
      // Nobody is here whose address is not confirmed: it would be taken by whoever claims it first.
      user: { create: { before: async ({ emailVerified }) => emailVerified } },
      account: {
        // We never ask that server for anything again.
        create: { before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }) },
      },
    },
    plugins: oidc === undefined ? [] : [oidcSignIn(oidc, publicUrl)],
  });
  const { internalAdapter: people, password } = await auth.$context;
  return { people, password, handler: auth.handler };
};

/** An address counts only when the server vouches for it: it may open the account of whoever has it. */
const oidcSignIn = ({ issuer, clientId, clientSecret }: OidcSettings, publicUrl: string) =>
  genericOAuth({
    config: [
      {
        providerId: OIDC,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        redirectURI: `${publicUrl}${OIDC_PAGE}`,
        pkce: true,
        requireIdTokenVerification: true,
      },
    ],
  });

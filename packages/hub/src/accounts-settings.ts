import type { AccountsSettings } from '@drogowskaz/registry';

export interface OidcEnvironment {
  OIDC_ISSUER?: string | undefined;
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
}

/** What people's accounts need of the settings; those of OIDC come together or not at all. */
export const accountsSettings = (
  { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret }: OidcEnvironment,
  common: { publicUrl: string; secret: string },
): AccountsSettings => ({
  ...common,
  oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
});

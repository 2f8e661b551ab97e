import { parse } from 'graphql';

export interface ApiKey {
  id: string;
  name: string;
  prefix: string;
  kind: 'PARTNER' | 'PROVIDER' | 'MUNICIPALITY' | 'HUB';
  scopes: ('READ' | 'WRITE' | 'MODERATE')[];
  expiresAt: string | null;
  revokedAt: string | null;
  lastUsedAt: string | null;
  active: boolean;
}

export const apiKeys = parse(/* GraphQL */ `
  query PortalApiKeys {
    apiKeys { id name prefix kind scopes expiresAt revokedAt lastUsedAt active }
  }
`);

export const issueApiKey = parse(/* GraphQL */ `
  mutation PortalIssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) { key userErrors { code path } }
  }
`);

export const revokeApiKey = parse(/* GraphQL */ `
  mutation PortalRevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) { id }
  }
`);

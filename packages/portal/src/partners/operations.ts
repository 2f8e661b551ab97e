import { parse } from 'graphql';

export interface PartnerKey {
  id: string;
  name: string;
  origins: string[];
  createdAt: string;
  revokedAt: string | null;
}

export interface UsageOfDay {
  day: string;
  requests: number;
  cost: number;
  refused: number;
}

export const partnerKeys = parse(/* GraphQL */ `
  query PortalPartnerKeys {
    partnerKeys { id name origins createdAt revokedAt }
  }
`);

export const partnerUsage = parse(/* GraphQL */ `
  query PortalPartnerUsage($id: ID!, $from: Date!, $to: Date!) {
    partnerKeys { id name origins createdAt revokedAt }
    partnerUsage(id: $id, from: $from, to: $to) { day requests cost refused }
  }
`);

export const issuePartnerKey = parse(/* GraphQL */ `
  mutation PortalIssuePartnerKey($name: String!, $origins: [String!]!) {
    issuePartnerKey(name: $name, origins: $origins) { partnerKey { id } userErrors { path } }
  }
`);

export const revokePartnerKey = parse(/* GraphQL */ `
  mutation PortalRevokePartnerKey($id: ID!) {
    revokePartnerKey(id: $id) { id }
  }
`);
